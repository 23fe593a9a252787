import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { readLanguage } from '../language.js';

export default defineRule({
  requirement: 'distributors.distributor.lang-code',
  versions: since('3.2'),
  inspects: 'Distributor',
  messages: ['language-unknown'],
  select: ({ lang }) => lang,
  check: (lang, context) => {
    if (readLanguage(lang) === null) context.report('language-unknown', { value: lang }, '/lang');
  },
});
