import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { readLanguage } from '../language.js';

export default defineRule({
  requirement: 'advice.three-letter-language',
  versions: since('3.2'),
  inspects: 'Distributor',
  messages: ['three-letter-language'],
  select: ({ lang }) => {
    const language = readLanguage(lang);
    return language?.code.length === 3 ? language : null;
  },
  check: ({ written, twoLetters }, context) => {
    if (twoLetters === null) return;
    context.report('three-letter-language', { code: written, short: twoLetters }, '/lang');
  },
});
