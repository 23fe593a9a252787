import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';

export default defineRule({
  requirement: 'advice.repeated-names',
  versions: JUDGED_VERSIONS,
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
