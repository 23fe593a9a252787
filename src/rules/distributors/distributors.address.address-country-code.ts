import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { checkCountry } from '../country.js';

export default defineRule({
  requirement: 'distributors.address.address-country-code',
  versions: ['2.0', ...since('3.2')],
  inspects: 'Address',
  messages: ['country-unknown'],
  select: ({ addressCountry }) => addressCountry,
  check: checkCountry,
});
