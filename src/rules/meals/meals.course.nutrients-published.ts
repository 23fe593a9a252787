import { defineRule } from '../../check/rule.js';

export default defineRule({
  requirement: 'meals.course.nutrients-published',
  versions: ['3.4'],
  inspects: 'Course',
  messages: ['nutrients-nowhere'],
  state: () => ({ found: false }),
  select: (course) => course,
  check: ({ nutrients }, { state }) => {
    if (nutrients.length > 0) state.found = true;
  },
  finish: ({ state, report }) => {
    if (!state.found) report('nutrients-nowhere', {});
  },
});
