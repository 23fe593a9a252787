import { defineRule } from '../../check/rule.js';
import { readLanguage } from '../language.js';

export default defineRule({
  requirement: 'meals.meal.lang-code',
  versions: ['3.4'],
  inspects: 'Meal',
  messages: ['language-unknown'],
  select: ({ lang }) => lang,
  check: (lang, context) => {
    if (readLanguage(lang) === null) context.report('language-unknown', { value: lang }, '/lang');
  },
});
