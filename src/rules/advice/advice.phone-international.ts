import { defineRule } from '../../check/rule.js';

/** Something that can be dialled, and no short number such as 112. */
const NUMBER = /^[\s().+/-]*(?:\d[\s().+/-]*){6,}$/;

export default defineRule({
  requirement: 'advice.phone-international',
  versions: ['3.4'],
  inspects: 'Distributor',
  messages: ['phone-national'],
  select: ({ phone }) => (phone && NUMBER.test(phone) ? phone : null),
  check: (phone, context) => {
    if (!phone.trim().startsWith('+')) context.report('phone-national', { phone }, '/phone');
  },
});
