import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';

export default defineRule({
  requirement: 'advice.no-meals',
  versions: JUDGED_VERSIONS,
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
