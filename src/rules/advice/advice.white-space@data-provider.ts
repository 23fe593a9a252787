import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { reportWhiteSpace, textFlaws } from './text-flaws.js';

export default defineRule({
  requirement: 'advice.white-space',
  versions: JUDGED_VERSIONS,
  inspects: 'DataProvider',
  messages: ['outer-white-space', 'inner-white-space'],
  select: (provider) => textFlaws('DataProvider', provider),
  check: reportWhiteSpace,
});
