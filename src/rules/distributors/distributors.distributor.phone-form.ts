import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { readTelephone } from '../addresses.js';
import { given } from '../given.js';

export default defineRule({
  requirement: 'distributors.distributor.phone-form',
  versions: since('3.2'),
  inspects: 'Distributor',
  messages: ['telephone-white-space', 'telephone-characters'],
  select: ({ phone }) => given(phone),
  check: (phone, context) => {
    const form = readTelephone(phone);
    if (form === 'white-space') {
      const compact = phone.replace(/\s+/g, '');
      context.report('telephone-white-space', { value: phone, compact }, '/phone');
    } else if (form === 'other') {
      context.report('telephone-characters', { value: phone }, '/phone');
    }
  },
});
