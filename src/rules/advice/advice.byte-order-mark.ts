import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';

export default defineRule({
  requirement: 'advice.byte-order-mark',
  versions: JUDGED_VERSIONS,
  inspects: 'Bytes',
  messages: ['byte-order-mark'],
  select: (bytes) => bytes,
  check: (bytes, context) => {
    if (bytes.byteOrderMark) context.report('byte-order-mark', {});
  },
});
