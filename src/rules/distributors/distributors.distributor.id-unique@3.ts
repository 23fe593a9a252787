import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { given } from '../given.js';
import { checkIdentity } from '../identity.js';

export default defineRule({
  requirement: 'distributors.distributor.id-unique',
  versions: since('3.2'),
  inspects: ['Distributor', 'DistributorEntry'],
  messages: ['id-repeated'],
  state: () => new Set<string>(),
  select: ({ id }) => given(id),
  check: (id, context) => checkIdentity(id, context, '/id'),
});
