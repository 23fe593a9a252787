import { defineRule } from '../../check/rule.js';

export default defineRule({
  requirement: 'advice.lone-surrogates',
  versions: ['2.0', '3.4'],
  inspects: 'Item',
  messages: ['lone-surrogate'],
  select: (item) => item.loneSurrogates,
  check: (pointers, context) => {
    for (const pointer of pointers) context.report('lone-surrogate', {}, pointer);
  },
});
