import { defineRule } from '../../check/rule.js';
import { type Component, propertyOf } from './component.js';
import { readDuration } from './duration-value.js';
import { boundsOf } from './event-bounds.js';
import { secondsBetween } from './time-value.js';

const SECONDS_A_DAY = 86_400;

export default defineRule({
  requirement: 'advice.calendar-long-event',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-long'],
  select: (event) => {
    const seconds = lengthOf(event);
    return seconds === null ? null : { seconds };
  },
  check: ({ seconds }, context, event) => {
    const days = Math.ceil(seconds / SECONDS_A_DAY);
    const end = propertyOf(event, 'DTEND') ?? propertyOf(event, 'DURATION') ?? undefined;
    if (days > 1) context.report('event-long', { days }, end);
  },
});

/** In seconds; null where the event does not say it. */
function lengthOf(event: Component): number | null {
  const bounds = boundsOf(event);
  if (bounds !== null) return secondsBetween(bounds.from, bounds.to);
  const duration = propertyOf(event, 'DURATION');
  return duration === null ? null : (readDuration(duration.value)?.seconds ?? null);
}
