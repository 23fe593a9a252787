import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { reportWhiteSpace, textFlaws } from './text-flaws.js';

export default defineRule({
  requirement: 'advice.white-space',
  versions: since('3.1'),
  inspects: 'DistributorSummary',
  messages: ['outer-white-space', 'inner-white-space'],
  select: (distributor) => textFlaws('DistributorSummary', distributor),
  check: reportWhiteSpace,
});
