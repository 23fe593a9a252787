import { defineRule } from '../../check/rule.js';
import { checkPlainLanguage, PLAIN_LANGUAGE_MESSAGES, readLanguage } from '../language.js';

export default defineRule({
  requirement: 'data-providers.provider.lang-canonical',
  versions: ['2.0', '3.4'],
  inspects: 'DataProvider',
  messages: PLAIN_LANGUAGE_MESSAGES,
  select: ({ lang }) => readLanguage(lang),
  check: checkPlainLanguage,
});
