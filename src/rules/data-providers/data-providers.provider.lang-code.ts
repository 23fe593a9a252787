import { defineRule } from '../../check/rule.js';
import { checkTwoLetterLanguage, TWO_LETTER_MESSAGES } from '../language.js';

export default defineRule({
  requirement: 'data-providers.provider.lang-code',
  versions: ['2.0', '3.4'],
  inspects: 'DataProvider',
  messages: TWO_LETTER_MESSAGES,
  select: ({ lang }) => lang,
  check: checkTwoLetterLanguage,
});
