import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { placeOf } from './fields.js';

export default defineRule({
  requirement: 'advice.id-missing',
  versions: since('3.1'),
  inspects: 'DistributorSummary',
  messages: ['distributor-id-missing'],
  select: (distributor) => distributor,
  check: (distributor, context) => {
    if (!distributor.id) context.report('distributor-id-missing', {}, placeOf(distributor, 'id'));
  },
});
