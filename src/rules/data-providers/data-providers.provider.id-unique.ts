import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { checkIdentity } from '../identity.js';

export default defineRule({
  requirement: 'data-providers.provider.id-unique',
  versions: since('3.1'),
  inspects: 'DataProvider',
  messages: ['id-repeated'],
  state: () => new Set<string>(),
  select: ({ id }) => id,
  check: (id, context) => checkIdentity(id, context, '/id'),
});
