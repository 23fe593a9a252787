import { defineRule } from '../../check/rule.js';
import { readableTime } from './time-value.js';

export default defineRule({
  requirement: 'calendar.event.timezone',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-zone-useless'],
  select: ({ properties }) => {
    const zoned = properties.filter(
      ({ name, parameters }) => (name === 'DTSTART' || name === 'DTEND') && parameters.has('TZID'),
    );
    return zoned.length > 0 ? zoned : null;
  },
  check: (zoned, context) => {
    for (const time of zoned) {
      const read = readableTime(time);
      if (read === null || (read.kind === 'date-time' && read.zone !== 'UTC')) continue;
      const { name: property, value } = time;
      context.report('event-zone-useless', { property, value }, time);
    }
  },
});
