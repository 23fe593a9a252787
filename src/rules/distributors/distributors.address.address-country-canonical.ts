import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { COUNTRY_FORM_MESSAGES, checkCountryForm, readCountry } from '../country.js';

export default defineRule({
  requirement: 'distributors.address.address-country-canonical',
  versions: ['2.0', ...since('3.2')],
  inspects: 'Address',
  messages: COUNTRY_FORM_MESSAGES,
  select: ({ addressCountry }) => readCountry(addressCountry),
  check: checkCountryForm,
});
