import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import type { Component } from './component.js';
import { readDuration } from './duration-value.js';
import { boundsOf } from './event-bounds.js';
import { viewOf } from './event-view.js';
import { secondsBetween } from './time-value.js';

const SECONDS_A_DAY = 86_400;

export default defineRule({
  requirement: 'advice.calendar-long-event',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-long'],
  select: lengthOf,
  check: (seconds, context, event) => {
    const days = Math.ceil(seconds / SECONDS_A_DAY);
    const { dtend, duration } = viewOf(event);
    const end = dtend?.property ?? duration ?? undefined;
    if (days > 1) context.report('event-long', { days }, end);
  },
});

/** In seconds; null where the event does not say it. */
function lengthOf(event: Component): number | null {
  const bounds = boundsOf(event);
  if (bounds !== null) return secondsBetween(bounds.from, bounds.to);
  const { duration } = viewOf(event);
  return duration === null ? null : (readDuration(duration.value)?.seconds ?? null);
}
