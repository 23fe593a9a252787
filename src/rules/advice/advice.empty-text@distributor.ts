import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { reportEmptyText, textFlaws } from './text-flaws.js';

export default defineRule({
  requirement: 'advice.empty-text',
  versions: JUDGED_VERSIONS,
  inspects: ['Distributor', 'DistributorEntry'],
  messages: ['empty-text'],
  select: (distributor) => textFlaws('Distributor', distributor),
  check: reportEmptyText,
});
