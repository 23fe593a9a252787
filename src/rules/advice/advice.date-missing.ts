import { defineRule } from '../../check/rule.js';
import { placeOf } from './fields.js';

export default defineRule({
  requirement: 'advice.date-missing',
  versions: ['3.4'],
  inspects: 'Meal',
  messages: ['date-missing'],
  select: (meal) => meal,
  check: (meal, context) => {
    if (meal.date === null || meal.date === undefined)
      context.report('date-missing', {}, placeOf(meal, 'date'));
  },
});
