import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { placeOf } from './fields.js';

export default defineRule({
  requirement: 'advice.name-missing',
  versions: since('3.1'),
  inspects: 'Meal',
  messages: ['meal-name-missing'],
  select: (meal) => meal,
  check: (meal, context) => {
    if (meal.name === null || meal.name === undefined)
      context.report('meal-name-missing', {}, placeOf(meal, 'name'));
  },
});
