import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { viewOf } from './event-view.js';
import { reportStamp, STAMP_MESSAGES } from './time-stamp.js';

export default defineRule({
  requirement: 'calendar.event.dtstamp',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-dtstamp-missing', ...STAMP_MESSAGES],
  select: (event) => event,
  check: (event, context) => {
    const { dtstamp } = viewOf(event);
    if (dtstamp === null) context.report('event-dtstamp-missing', {});
    else reportStamp(dtstamp, context.report);
  },
});
