import { defineRule } from '../../check/rule.js';
import { checkTwoLetterLanguage, TWO_LETTER_MESSAGES } from '../language.js';

export default defineRule({
  requirement: 'distributors.distributor.lang-code',
  versions: ['2.0'],
  inspects: 'Distributor',
  messages: TWO_LETTER_MESSAGES,
  select: ({ lang }) => lang,
  check: checkTwoLetterLanguage,
});
