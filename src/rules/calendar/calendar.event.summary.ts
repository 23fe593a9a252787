import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { viewOf } from './event-view.js';
import { isBlank } from './text-value.js';

export default defineRule({
  requirement: 'calendar.event.summary',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-summary-missing', 'event-property-empty'],
  select: (event) => event,
  check: (event, context) => {
    const { summary } = viewOf(event);
    if (summary === null) context.report('event-summary-missing', {});
    else if (isBlank(summary.value)) {
      context.report('event-property-empty', { property: 'SUMMARY' }, summary);
    }
  },
});
