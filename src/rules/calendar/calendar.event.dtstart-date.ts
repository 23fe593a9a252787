import { defineRule } from '../../check/rule.js';
import { propertyOf } from './component.js';
import { readableTime } from './time-value.js';

export default defineRule({
  requirement: 'calendar.event.dtstart-date',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-start-timed', 'event-start-floating'],
  select: (event) => {
    const start = propertyOf(event, 'DTSTART');
    return readableTime(start) === null ? null : start;
  },
  check: (start, context) => {
    const time = readableTime(start);
    if (time === null || time.kind === 'date') return;
    const message = time.zone === 'floating' ? 'event-start-floating' : 'event-start-timed';
    context.report(message, { value: start.value }, start);
  },
});
