import { defineRule } from '../../check/rule.js';
import { reportEmptyText, textFlaws } from './text-flaws.js';

export default defineRule({
  requirement: 'advice.empty-text',
  versions: ['2.0', '3.4'],
  inspects: 'DataProvider',
  messages: ['empty-text'],
  select: (provider) => textFlaws('DataProvider', provider),
  check: reportEmptyText,
});
