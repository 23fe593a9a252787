import { defineRule } from '../../check/rule.js';
import { type Component, propertyOf } from './component.js';
import { readDuration } from './duration-value.js';
import { readableTime } from './time-value.js';

export default defineRule({
  requirement: 'calendar.event.duration',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-duration-form', 'event-duration-not-positive', 'event-duration-not-days'],
  select: (event) => propertyOf(event, 'DURATION'),
  check: (property, context, event) => {
    const { value } = property;
    const duration = readDuration(value);
    if (duration === null) context.report('event-duration-form', { value }, property);
    else if (duration.seconds <= 0) {
      context.report('event-duration-not-positive', { value }, property);
    } else if (!duration.wholeDays && startsWithDate(event)) {
      context.report('event-duration-not-days', { value }, property);
    }
  },
});

function startsWithDate(event: Component): boolean {
  return readableTime(propertyOf(event, 'DTSTART'))?.kind === 'date';
}
