import { defineRule } from '../../check/rule.js';
import { propertyOf } from './component.js';
import { reportStamp, STAMP_MESSAGES } from './time-stamp.js';

export default defineRule({
  requirement: 'calendar.event.dtstamp',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-dtstamp-missing', ...STAMP_MESSAGES],
  select: (event) => event,
  check: (event, context) => {
    const stamp = propertyOf(event, 'DTSTAMP');
    if (stamp === null) context.report('event-dtstamp-missing', {});
    else reportStamp(stamp, context.report);
  },
});
