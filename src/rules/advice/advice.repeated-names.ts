import { defineRule } from '../../check/rule.js';

export default defineRule({
  requirement: 'advice.repeated-names',
  versions: ['2.0', '3.4'],
  inspects: 'Item',
  messages: ['repeated-name'],
  select: (item) => item.repeatedNames,
  check: (pointers, context) => {
    for (const pointer of pointers) {
      context.report('repeated-name', { property: lastToken(pointer) }, pointer);
    }
  },
});

function lastToken(pointer: string): string {
  const token = pointer.slice(pointer.lastIndexOf('/') + 1);
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}
