import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';

export default defineRule({
  requirement: 'advice.id-zero',
  versions: since('3.1'),
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
