import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { reportEmptyText, textFlaws } from './text-flaws.js';

export default defineRule({
  requirement: 'advice.empty-text',
  versions: JUDGED_VERSIONS,
  inspects: 'DataProvider',
  messages: ['empty-text'],
  select: (provider) => textFlaws('DataProvider', provider),
  check: reportEmptyText,
});
