import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { reportMarkup, textFlaws } from './text-flaws.js';

export default defineRule({
  requirement: 'advice.markup-in-text',
  versions: since('3.1'),
  inspects: 'DistributorSummary',
  messages: ['markup-tag', 'markup-reference', 'markup-twice'],
  select: (distributor) => textFlaws('DistributorSummary', distributor),
  check: reportMarkup,
});
