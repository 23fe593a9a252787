import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { countLines, strayLine, summaryOf } from './summary-lines.js';

export default defineRule({
  requirement: 'calendar.event.summary-courses',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-summary-long', 'event-summary-elsewhere'],
  select: summaryOf,
  check: (summary, context, event) => {
    const count = countLines(summary.value);
    if (count > 2) {
      context.report('event-summary-long', { count }, summary);
      return;
    }
    const text = strayLine(summary, event);
    if (text !== null) context.report('event-summary-elsewhere', { text }, summary);
  },
});
