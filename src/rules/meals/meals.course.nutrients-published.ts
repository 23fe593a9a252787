import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';

export default defineRule({
  requirement: 'meals.course.nutrients-published',
  versions: since('3.2'),
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
