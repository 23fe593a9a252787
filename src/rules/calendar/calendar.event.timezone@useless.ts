import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { type TimeProperty, viewOf } from './event-view.js';
import type { TimeValue } from './time-value.js';

export default defineRule({
  requirement: 'calendar.event.timezone',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-zone-useless'],
  select: (event) => {
    const { dtstart, dtend } = viewOf(event);
    return isZoned(dtstart) || isZoned(dtend) ? [dtstart, dtend] : null;
  },
  check: (ends, context) => {
    for (const end of ends) {
      if (end === null || !isZoned(end) || !isZoneless(end.time)) continue;
      const { name, value } = end.property;
      context.report('event-zone-useless', { property: name, value }, end.property);
    }
  },
});

function isZoned(end: TimeProperty | null): boolean {
  return end?.property.parameters.has('TZID') ?? false;
}

/** A date, or a time in UTC. */
function isZoneless(time: TimeValue | null): boolean {
  return time !== null && (time.kind === 'date' || time.zone === 'UTC');
}
