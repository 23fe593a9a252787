import { defineRule } from '../../check/rule.js';
import { checkTwoLetterLanguage, TWO_LETTER_MESSAGES } from '../language.js';

export default defineRule({
  requirement: 'meals.meal.lang-code',
  versions: ['2.0'],
  inspects: 'Meal',
  messages: TWO_LETTER_MESSAGES,
  select: ({ lang }) => lang,
  check: checkTwoLetterLanguage,
});
