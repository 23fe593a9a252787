import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { reportMarkup, textFlaws } from './text-flaws.js';

export default defineRule({
  requirement: 'advice.markup-in-text',
  versions: JUDGED_VERSIONS,
  inspects: 'DataProvider',
  messages: ['markup-tag', 'markup-reference', 'markup-twice'],
  select: (provider) => textFlaws('DataProvider', provider),
  check: reportMarkup,
});
