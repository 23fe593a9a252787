import { defineRule } from '../../check/rule.js';
import { given } from '../given.js';
import { checkIdentity } from '../identity.js';

export default defineRule({
  requirement: 'distributors.distributor.id-unique',
  versions: ['2.0'],
  inspects: 'Distributor',
  messages: ['id-repeated'],
  state: () => new Set<string>(),
  select: ({ distributorID }) => given(distributorID),
  check: (id, context) => checkIdentity(id, context, '/distributorID'),
});
