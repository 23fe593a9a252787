import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { placeOf } from './fields.js';

export default defineRule({
  requirement: 'advice.language-missing',
  versions: since('3.1'),
  inspects: 'Meal',
  messages: ['language-missing'],
  select: (meal) => meal,
  check: (meal, context) => {
    if (meal.lang === null || meal.lang === undefined)
      context.report('language-missing', {}, placeOf(meal, 'lang'));
  },
});
