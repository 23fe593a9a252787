import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { checkPlainLanguage, PLAIN_LANGUAGE_MESSAGES, readLanguage } from '../language.js';

export default defineRule({
  requirement: 'data-providers.provider.lang-canonical',
  versions: JUDGED_VERSIONS,
  inspects: 'DataProvider',
  messages: PLAIN_LANGUAGE_MESSAGES,
  select: ({ lang }) => readLanguage(lang),
  check: checkPlainLanguage,
});
