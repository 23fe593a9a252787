import { defineRule } from '../../check/rule.js';

export default defineRule({
  requirement: 'calendar.structure',
  versions: ['2.0', '3.4'],
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
