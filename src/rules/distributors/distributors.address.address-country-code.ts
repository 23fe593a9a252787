import { defineRule } from '../../check/rule.js';
import { checkCountry } from '../country.js';

export default defineRule({
  requirement: 'distributors.address.address-country-code',
  versions: ['2.0', '3.4'],
  inspects: 'Address',
  messages: ['country-unknown'],
  select: ({ addressCountry }) => addressCountry,
  check: checkCountry,
});
