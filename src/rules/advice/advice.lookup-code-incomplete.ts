import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';

export default defineRule({
  requirement: 'advice.lookup-code-incomplete',
  versions: since('3.1'),
  inspects: 'LookupCode',
  messages: ['lookup-type-missing', 'lookup-code-missing', 'lookup-code-empty'],
  select: (lookup) => lookup,
  check: ({ code, type }, { report }) => {
    if (code && type) return;
    if (code) report('lookup-type-missing', { code });
    else if (type) report('lookup-code-missing', { type });
    else report('lookup-code-empty', {});
  },
});
