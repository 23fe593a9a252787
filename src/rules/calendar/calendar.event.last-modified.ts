import { defineRule } from '../../check/rule.js';
import { propertyOf } from './component.js';
import { reportStamp, STAMP_MESSAGES } from './time-stamp.js';

export default defineRule({
  requirement: 'calendar.event.last-modified',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: STAMP_MESSAGES,
  select: (event) => propertyOf(event, 'LAST-MODIFIED'),
  check: (stamp, context) => reportStamp(stamp, context.report),
});
