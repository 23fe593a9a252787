import { type Component, type Property, propertyOf } from './component.js';
import { readableTime, type TimeValue } from './time-value.js';

/** The beginning and end of an event, both given and readable. */
export interface EventBounds {
  readonly start: Property;
  readonly end: Property;
  readonly from: TimeValue;
  readonly to: TimeValue;
}

/** Null where DTSTART or DTEND is missing or cannot be read. */
export function boundsOf(event: Component): EventBounds | null {
  const start = propertyOf(event, 'DTSTART');
  const end = propertyOf(event, 'DTEND');
  if (start === null || end === null) return null;
  const from = readableTime(start);
  const to = readableTime(end);
  return from === null || to === null ? null : { start, end, from, to };
}
