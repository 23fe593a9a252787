import { defineRule } from '../../check/rule.js';
import { placeOf } from './fields.js';

export default defineRule({
  requirement: 'advice.id-missing',
  versions: ['3.4'],
  inspects: 'Distributor',
  messages: ['distributor-id-missing'],
  select: (distributor) => distributor,
  check: (distributor, context) => {
    if (!distributor.id) context.report('distributor-id-missing', {}, placeOf(distributor, 'id'));
  },
});
