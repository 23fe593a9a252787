import { defineRule } from '../../check/rule.js';
import { placeOf } from './fields.js';

export default defineRule({
  requirement: 'advice.name-missing',
  versions: ['3.4'],
  inspects: 'DistributorSummary',
  messages: ['distributor-name-missing'],
  select: (distributor) => distributor,
  check: (distributor, context) => {
    if (distributor.name === null || distributor.name === undefined)
      context.report('distributor-name-missing', {}, placeOf(distributor, 'name'));
  },
});
