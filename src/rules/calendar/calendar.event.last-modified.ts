import { defineRule } from '../../check/rule.js';
import { viewOf } from './event-view.js';
import { reportStamp, STAMP_MESSAGES } from './time-stamp.js';

export default defineRule({
  requirement: 'calendar.event.last-modified',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: STAMP_MESSAGES,
  select: (event) => viewOf(event).lastModified,
  check: (stamp, context) => reportStamp(stamp, context.report),
});
