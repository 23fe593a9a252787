import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { boundsOf } from './event-bounds.js';

export default defineRule({
  requirement: 'calendar.event.dtend-type',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-end-other-type', 'event-end-other-zone'],
  select: boundsOf,
  check: ({ start, end, from, to }, context) => {
    const data = { start: start.value, end: end.value };
    if (from.kind !== to.kind) context.report('event-end-other-type', data, end);
    else if ((from.zone === 'floating') !== (to.zone === 'floating')) {
      context.report('event-end-other-zone', data, end);
    }
  },
});
