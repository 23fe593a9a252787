import { defineRule } from '../../check/rule.js';
import { boundsOf } from './event-bounds.js';

export default defineRule({
  requirement: 'calendar.event.dtend-type',
  versions: ['2.0', '3.4'],
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
