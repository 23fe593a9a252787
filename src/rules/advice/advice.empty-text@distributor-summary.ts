import { defineRule } from '../../check/rule.js';
import { reportEmptyText, textFlaws } from './text-flaws.js';

export default defineRule({
  requirement: 'advice.empty-text',
  versions: ['3.4'],
  inspects: 'DistributorSummary',
  messages: ['empty-text'],
  select: (distributor) => textFlaws('DistributorSummary', distributor),
  check: reportEmptyText,
});
