import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { readLanguage } from '../language.js';

export default defineRule({
  requirement: 'meals.meal.lang-code',
  versions: since('3.2'),
  inspects: 'Meal',
  messages: ['language-unknown'],
  select: ({ lang }) => lang,
  check: (lang, context) => {
    if (readLanguage(lang) === null) context.report('language-unknown', { value: lang }, '/lang');
  },
});
