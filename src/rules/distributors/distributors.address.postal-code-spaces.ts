import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { given } from '../given.js';

export default defineRule({
  requirement: 'distributors.address.postal-code-spaces',
  versions: since('3.3'),
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
