import { defineRule } from '../../check/rule.js';

export default defineRule({
  requirement: 'meals.course.co2-published',
  versions: ['3.4'],
  inspects: 'Course',
  messages: ['co2-nowhere'],
  state: () => ({ found: false }),
  select: (course) => course,
  check: ({ co2Equivalents }, { state }) => {
    if (typeof co2Equivalents === 'number') state.found = true;
  },
  finish: ({ state, report }) => {
    if (!state.found) report('co2-nowhere', {});
  },
});
