import { defineRule } from '../../check/rule.js';

export default defineRule({
  requirement: 'advice.nutrients-empty',
  versions: ['2.0', '3.1'],
  inspects: 'Course',
  messages: ['nutrients-empty'],
  state: () => ({ courses: 0, given: 0 }),
  select: (course) => course,
  check: (course, { state }) => {
    state.courses++;
    if ((course.nutrients ?? []).length > 0) state.given++;
  },
  finish: ({ state, report }) => {
    if (state.given === 0) report('nutrients-empty', { courses: state.courses });
  },
});
