import { defineRule } from '../../check/rule.js';
import { given } from '../given.js';

export default defineRule({
  requirement: 'distributors.address.postal-code-spaces',
  versions: ['3.4'],
  inspects: 'Address',
  messages: ['postal-code-spaces'],
  select: ({ postalCode }) => given(postalCode),
  check: (postalCode, context) => {
    const compact = postalCode.replace(/\s+/g, '');
    if (compact !== postalCode) {
      context.report('postal-code-spaces', { value: postalCode, compact }, '/postalCode');
    }
  },
});
