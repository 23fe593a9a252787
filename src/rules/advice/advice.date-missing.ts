import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { placeOf } from './fields.js';

export default defineRule({
  requirement: 'advice.date-missing',
  versions: since('3.1'),
  inspects: 'Meal',
  messages: ['date-missing'],
  select: (meal) => meal,
  check: (meal, context) => {
    if (meal.date === null || meal.date === undefined)
      context.report('date-missing', {}, placeOf(meal, 'date'));
  },
});
