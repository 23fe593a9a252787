import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { reportEmptyText, textFlaws } from './text-flaws.js';

export default defineRule({
  requirement: 'advice.empty-text',
  versions: since('3.1'),
  inspects: 'DistributorSummary',
  messages: ['empty-text'],
  select: (distributor) => textFlaws('DistributorSummary', distributor),
  check: reportEmptyText,
});
