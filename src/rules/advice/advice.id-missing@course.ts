import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { placeOf } from './fields.js';

export default defineRule({
  requirement: 'advice.id-missing',
  versions: since('3.1'),
  inspects: 'Course',
  messages: ['course-id-missing'],
  select: (course) => course,
  check: (course, context) => {
    if (!course.id) context.report('course-id-missing', {}, placeOf(course, 'id'));
  },
});
