import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';

/** Something that can be dialled, and no short number such as 112. */
const NUMBER = /^[\s().+/-]*(?:\d[\s().+/-]*){6,}$/;

export default defineRule({
  requirement: 'advice.phone-international',
  versions: since('3.2'),
  inspects: 'Distributor',
  messages: ['phone-national', 'phone-double-zero'],
  select: ({ phone }) => (phone && NUMBER.test(phone) ? phone : null),
  check: (phone, context) => {
    const [first = ''] = /[+\d].?/.exec(phone) ?? [];
    if (first.startsWith('+')) return;
    const message = first === '00' ? 'phone-double-zero' : 'phone-national';
    context.report(message, { phone }, '/phone');
  },
});
