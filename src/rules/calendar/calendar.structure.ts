import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';

export default defineRule({
  requirement: 'calendar.structure',
  versions: JUDGED_VERSIONS,
  inspects: 'Feed',
  messages: ['calendar-cut-off', 'calendar-not-closed', 'calendar-not-opened', 'calendar-outside'],
  select: (feed) => feed,
  check: ({ unbalanced, outside }, context) => {
    if (unbalanced !== null) {
      const { kind, component, count } = unbalanced;
      if (kind === 'cut-off') context.report('calendar-cut-off', { component }, unbalanced);
      else context.report(`calendar-${kind}`, { component, count }, unbalanced);
    }
    // After an END too many, everything that follows stands outside: one slip, told once.
    if (outside !== null && unbalanced?.kind !== 'not-opened') {
      context.report('calendar-outside', { count: outside.count }, outside);
    }
  },
});
