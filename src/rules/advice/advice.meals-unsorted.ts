import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { distributorKey } from './distributor-key.js';
import { mealDate } from './meal-date.js';
import { dayOf } from './swedish-time.js';

/** How many distributors are remembered; a country has some thousands. */
const DISTRIBUTORS_KEPT = 20_000;

export default defineRule({
  requirement: 'advice.meals-unsorted',
  versions: JUDGED_VERSIONS,
  inspects: 'Meal',
  messages: ['meals-unsorted'],
  state: () => ({ list: '', days: new Map<string, string>() }),
  select: (meal) => {
    const date = mealDate(meal.date);
    const distributor = distributorKey(meal);
    return date === null || distributor === null ? null : { day: dayOf(date), distributor };
  },
  check: ({ day, distributor }, { state, list, report }) => {
    if (state.list !== list) {
      state.list = list;
      state.days.clear();
    }
    const previous = state.days.get(distributor);
    if (previous !== undefined && day < previous) {
      report('meals-unsorted', { date: day, previous }, '/date');
    }
    if (previous !== undefined || state.days.size < DISTRIBUTORS_KEPT) {
      state.days.set(distributor, day);
    }
  },
});
