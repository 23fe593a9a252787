import { defineRule } from '../../check/rule.js';

export default defineRule({
  requirement: 'calendar.line-endings',
  versions: ['2.0', '3.4'],
  inspects: 'Feed',
  messages: ['calendar-bare-lf', 'calendar-bare-cr'],
  select: (feed) => feed,
  check: ({ bareLf, bareCr, lines }, context) => {
    if (bareLf !== null) {
      context.report('calendar-bare-lf', { count: bareLf.count, lines }, bareLf);
    }
    if (bareCr !== null) {
      context.report('calendar-bare-cr', { count: bareCr.count, lines }, bareCr);
    }
  },
});
