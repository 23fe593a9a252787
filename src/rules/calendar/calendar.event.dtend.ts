import { defineRule } from '../../check/rule.js';
import { propertyOf } from './component.js';
import { reportTimeFault, TIME_MESSAGES } from './time-faults.js';
import { isBefore, readableTime } from './time-value.js';

export default defineRule({
  requirement: 'calendar.event.dtend',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-end-early', ...TIME_MESSAGES],
  select: (event) => propertyOf(event, 'DTEND'),
  check: (end, context, event) => {
    if (reportTimeFault(end, context.report)) return;
    const start = propertyOf(event, 'DTSTART');
    const [from, to] = [readableTime(start), readableTime(end)];
    if (start === null || from === null || to === null || !isBefore(to, from)) return;
    context.report('event-end-early', { start: start.value, end: end.value }, end);
  },
});
