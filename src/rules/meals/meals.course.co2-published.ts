import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';

export default defineRule({
  requirement: 'meals.course.co2-published',
  versions: since('3.2'),
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
