import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { viewOf } from './event-view.js';
import { reportStamp, STAMP_MESSAGES } from './time-stamp.js';

export default defineRule({
  requirement: 'calendar.event.last-modified',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: STAMP_MESSAGES,
  select: (event) => viewOf(event).lastModified,
  check: (stamp, context) => reportStamp(stamp, context.report),
});
