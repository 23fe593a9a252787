import { defineRule } from '../../check/rule.js';
import { reportWhiteSpace, textFlaws } from './text-flaws.js';

export default defineRule({
  requirement: 'advice.white-space',
  versions: ['2.0', '3.4'],
  inspects: 'DataProvider',
  messages: ['outer-white-space', 'inner-white-space'],
  select: (provider) => textFlaws('DataProvider', provider),
  check: reportWhiteSpace,
});
