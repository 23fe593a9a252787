import { defineRule } from '../../check/rule.js';
import { checkCountry } from '../country.js';

export default defineRule({
  requirement: 'data-providers.address.address-country-code',
  versions: ['2.0'],
  inspects: 'ProviderAddress',
  messages: ['country-unknown'],
  select: ({ addressCountry }) => addressCountry,
  check: checkCountry,
});
