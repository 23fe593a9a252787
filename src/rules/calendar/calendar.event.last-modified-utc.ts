import { defineRule } from '../../check/rule.js';
import { propertyOf } from './component.js';
import { usableStamp } from './time-stamp.js';

export default defineRule({
  requirement: 'calendar.event.last-modified-utc',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-stamp-local'],
  select: (event) => usableStamp(propertyOf(event, 'LAST-MODIFIED')),
  check: ({ stamp, time }, context) => {
    const { name: property, value } = stamp;
    if (time.zone !== 'UTC') context.report('event-stamp-local', { property, value }, stamp);
  },
});
