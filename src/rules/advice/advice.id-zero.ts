import { defineRule } from '../../check/rule.js';

export default defineRule({
  requirement: 'advice.id-zero',
  versions: ['3.4'],
  inspects: 'Course',
  messages: ['id-zero'],
  state: () => ({ courses: 0, others: 0 }),
  select: (course) => course.id,
  check: (id, { state }) => {
    state.courses++;
    if (id !== '0') state.others++;
  },
  finish: ({ state, report }) => {
    if (state.courses > 1 && state.others === 0) report('id-zero', { courses: state.courses });
  },
});
