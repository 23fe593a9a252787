import { defineRule } from '../../check/rule.js';

export default defineRule({
  requirement: 'advice.byte-order-mark',
  versions: ['2.0', '3.4'],
  inspects: 'Bytes',
  messages: ['byte-order-mark'],
  select: (bytes) => bytes,
  check: (bytes, context) => {
    if (bytes.byteOrderMark) context.report('byte-order-mark', {});
  },
});
