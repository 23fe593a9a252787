import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { placeOf } from './fields.js';

export default defineRule({
  requirement: 'advice.name-missing',
  versions: since('3.1'),
  inspects: 'DistributorSummary',
  messages: ['distributor-name-missing'],
  select: (distributor) => distributor,
  check: (distributor, context) => {
    if (distributor.name === null || distributor.name === undefined)
      context.report('distributor-name-missing', {}, placeOf(distributor, 'name'));
  },
});
