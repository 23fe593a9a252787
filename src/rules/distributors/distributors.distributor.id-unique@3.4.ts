import { defineRule } from '../../check/rule.js';
import { given } from '../given.js';
import { checkIdentity } from '../identity.js';

export default defineRule({
  requirement: 'distributors.distributor.id-unique',
  versions: ['3.4'],
  inspects: 'Distributor',
  messages: ['id-repeated'],
  state: () => new Set<string>(),
  select: ({ id }) => given(id),
  check: (id, context) => checkIdentity(id, context, '/id'),
});
