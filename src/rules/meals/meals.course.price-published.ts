import { defineRule } from '../../check/rule.js';
import { given } from '../given.js';

export default defineRule({
  requirement: 'meals.course.price-published',
  versions: ['3.2', '3.3'],
  inspects: 'Course',
  messages: ['price-nowhere'],
  state: () => ({ found: false }),
  select: (course) => course,
  check: ({ price }, { state }) => {
    if (given(price) !== null) state.found = true;
  },
  finish: ({ state, report }) => {
    if (!state.found) report('price-nowhere', {});
  },
});
