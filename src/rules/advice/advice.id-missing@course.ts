import { defineRule } from '../../check/rule.js';
import { placeOf } from './fields.js';

export default defineRule({
  requirement: 'advice.id-missing',
  versions: ['3.4'],
  inspects: 'Course',
  messages: ['course-id-missing'],
  select: (course) => course,
  check: (course, context) => {
    if (!course.id) context.report('course-id-missing', {}, placeOf(course, 'id'));
  },
});
