import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';

export default defineRule({
  requirement: 'calendar.line-endings',
  versions: JUDGED_VERSIONS,
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
