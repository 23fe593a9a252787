import { defineRule } from '../../check/rule.js';
import { reportWhiteSpace, textFlaws } from './text-flaws.js';

export default defineRule({
  requirement: 'advice.white-space',
  versions: ['3.4'],
  inspects: 'DistributorSummary',
  messages: ['outer-white-space', 'inner-white-space'],
  select: (distributor) => textFlaws('DistributorSummary', distributor),
  check: reportWhiteSpace,
});
