import { defineRule } from '../../check/rule.js';
import { placeOf } from './fields.js';

export default defineRule({
  requirement: 'advice.language-missing',
  versions: ['3.4'],
  inspects: 'Meal',
  messages: ['language-missing'],
  select: (meal) => meal,
  check: (meal, context) => {
    if (meal.lang === null || meal.lang === undefined)
      context.report('language-missing', {}, placeOf(meal, 'lang'));
  },
});
