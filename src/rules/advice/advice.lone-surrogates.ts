import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';

export default defineRule({
  requirement: 'advice.lone-surrogates',
  versions: JUDGED_VERSIONS,
  inspects: 'Item',
  messages: ['lone-surrogate'],
  select: (item) => item.loneSurrogates,
  check: (pointers, context) => {
    for (const pointer of pointers) context.report('lone-surrogate', {}, pointer);
  },
});
