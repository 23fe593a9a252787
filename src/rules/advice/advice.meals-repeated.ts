import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { given } from '../given.js';
import { distributorKey } from './distributor-key.js';
import { createKeySet } from './key-set.js';

export default defineRule({
  requirement: 'advice.meals-repeated',
  versions: JUDGED_VERSIONS,
  inspects: 'Meal',
  messages: ['meal-repeated'],
  state: createKeySet,
  select: (meal) => {
    const name = given(meal.name);
    const date = given(meal.date);
    const distributor = distributorKey(meal);
    if (name === null || date === null || distributor === null) return null;
    return { name, date, key: [distributor, date, name.trim(), meal.lang ?? ''].join('\n') };
  },
  check: ({ name, date, key }, context) => {
    if (!context.state.add(`${context.list}\n${key}`))
      context.report('meal-repeated', { name, date });
  },
});
