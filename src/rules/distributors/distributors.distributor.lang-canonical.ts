import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { checkPlainLanguage, PLAIN_LANGUAGE_MESSAGES, readLanguage } from '../language.js';

export default defineRule({
  requirement: 'distributors.distributor.lang-canonical',
  versions: ['2.0', ...since('3.2')],
  inspects: 'Distributor',
  messages: PLAIN_LANGUAGE_MESSAGES,
  select: ({ lang }) => readLanguage(lang),
  check: checkPlainLanguage,
});
