import { defineRule } from '../../check/rule.js';
import { isClosedDay } from './closed-day.js';

export default defineRule({
  requirement: 'advice.holiday-as-dish',
  versions: ['2.0', '3.4'],
  inspects: 'Course',
  messages: ['holiday-as-dish'],
  select: (course) => course.name,
  check: (name, context) => {
    if (isClosedDay(name)) context.report('holiday-as-dish', { name }, '/name');
  },
});
