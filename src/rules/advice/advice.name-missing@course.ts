import { defineRule } from '../../check/rule.js';
import { placeOf } from './fields.js';

export default defineRule({
  requirement: 'advice.name-missing',
  versions: ['3.4'],
  inspects: 'Course',
  messages: ['course-name-missing'],
  select: (course) => course,
  check: (course, context) => {
    if (course.name === null || course.name === undefined)
      context.report('course-name-missing', {}, placeOf(course, 'name'));
  },
});
