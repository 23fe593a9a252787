import { defineRule } from '../../check/rule.js';
import { propertyOf } from './component.js';
import { usableStamp } from './time-stamp.js';
import { readableTime } from './time-value.js';

export default defineRule({
  requirement: 'calendar.event.dtstamp-utc',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-stamp-local'],
  select: (event) => usableStamp(propertyOf(event, 'DTSTAMP')),
  check: (stamp, context) => {
    if (readableTime(stamp)?.zone === 'UTC') return;
    const { name: property, value } = stamp;
    context.report('event-stamp-local', { property, value }, stamp);
  },
});
