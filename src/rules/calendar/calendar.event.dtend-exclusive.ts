import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { boundsOf } from './event-bounds.js';
import { secondsBetween } from './time-value.js';

export default defineRule({
  requirement: 'calendar.event.dtend-exclusive',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-end-not-later'],
  select: (event) => {
    const bounds = boundsOf(event);
    return bounds === null || bounds.from.kind !== bounds.to.kind ? null : bounds;
  },
  check: ({ end, from, to }, context) => {
    if (secondsBetween(from, to) !== 0) return;
    context.report('event-end-not-later', { value: end.value }, end);
  },
});
