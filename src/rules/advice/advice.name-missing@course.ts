import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { placeOf } from './fields.js';

export default defineRule({
  requirement: 'advice.name-missing',
  versions: since('3.1'),
  inspects: 'Course',
  messages: ['course-name-missing'],
  select: (course) => course,
  check: (course, context) => {
    if (course.name === null || course.name === undefined)
      context.report('course-name-missing', {}, placeOf(course, 'name'));
  },
});
