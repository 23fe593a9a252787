import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { checkTwoLetterLanguage, TWO_LETTER_MESSAGES } from '../language.js';

export default defineRule({
  requirement: 'data-providers.provider.lang-code',
  versions: JUDGED_VERSIONS,
  inspects: 'DataProvider',
  messages: TWO_LETTER_MESSAGES,
  select: ({ lang }) => lang,
  check: checkTwoLetterLanguage,
});
