import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';

export default defineRule({
  requirement: 'meals.course.prices-published',
  versions: since('3.4'),
  inspects: 'Course',
  messages: ['prices-nowhere'],
  state: () => ({ found: false }),
  select: (course) => course,
  check: ({ prices }, { state }) => {
    if (prices.length > 0) state.found = true;
  },
  finish: ({ state, report }) => {
    if (!state.found) report('prices-nowhere', {});
  },
});
