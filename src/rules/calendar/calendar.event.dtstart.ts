import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { secondOf } from './component.js';
import { viewOf } from './event-view.js';
import { reportTimeFault, TIME_MESSAGES } from './time-faults.js';

export default defineRule({
  requirement: 'calendar.event.dtstart',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-dtstart-missing', 'event-property-repeated', ...TIME_MESSAGES],
  select: (event) => event,
  check: (event, context) => {
    const { dtstart } = viewOf(event);
    if (dtstart === null) {
      context.report('event-dtstart-missing', {});
      return;
    }
    const second = secondOf(event, 'DTSTART');
    if (dtstart.fault !== null) reportTimeFault(dtstart, context.report);
    else if (second !== null) {
      context.report('event-property-repeated', { property: 'DTSTART' }, second);
    }
  },
});
