import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { viewOf } from './event-view.js';
import { usableStamp } from './time-stamp.js';

export default defineRule({
  requirement: 'calendar.event.dtstamp-utc',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-stamp-local'],
  select: (event) => usableStamp(viewOf(event).dtstamp),
  check: ({ property, time }, context) => {
    if (time?.zone === 'UTC') return;
    const { name, value } = property;
    context.report('event-stamp-local', { property: name, value }, property);
  },
});
