import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { viewOf } from './event-view.js';
import { reportTimeFault, TIME_MESSAGES } from './time-faults.js';
import { isBefore } from './time-value.js';

export default defineRule({
  requirement: 'calendar.event.dtend',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-end-early', ...TIME_MESSAGES],
  select: (event) => viewOf(event).dtend,
  check: (dtend, context, event) => {
    reportTimeFault(dtend, context.report);
    const { dtstart } = viewOf(event);
    if (!dtstart?.time || !dtend.time || !isBefore(dtend.time, dtstart.time)) return;
    const [start, end] = [dtstart.property.value, dtend.property.value];
    context.report('event-end-early', { start, end }, dtend.property);
  },
});
