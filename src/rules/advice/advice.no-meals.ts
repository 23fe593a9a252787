import { defineRule } from '../../check/rule.js';

export default defineRule({
  requirement: 'advice.no-meals',
  versions: ['2.0', '3.4'],
  inspects: 'ItemCounts',
  messages: ['no-meals'],
  state: () => ({ meals: 0 }),
  select: (counts) =>
    counts.definition === 'MealsResponse' || counts.definition === 'MealGroup' ? counts : null,
  check: ({ meals }, { state }) => {
    state.meals += meals;
  },
  finish: ({ state, report }) => {
    if (state.meals === 0) report('no-meals', {});
  },
});
