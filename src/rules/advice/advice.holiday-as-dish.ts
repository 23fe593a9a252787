import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { isClosedDay } from './closed-day.js';

export default defineRule({
  requirement: 'advice.holiday-as-dish',
  versions: JUDGED_VERSIONS,
  inspects: 'Course',
  messages: ['holiday-as-dish'],
  select: (course) => course.name,
  check: (name, context) => {
    if (isClosedDay(name)) context.report('holiday-as-dish', { name }, '/name');
  },
});
