import type { Component, Property } from './component.js';
import { viewOf } from './event-view.js';
import { recalled } from './recall.js';
import type { TimeValue } from './time-value.js';

/** The beginning and end of an event, both given and readable. */
export interface EventBounds {
  readonly start: Property;
  readonly end: Property;
  readonly from: TimeValue;
  readonly to: TimeValue;
}

const readBounds = recalled((event: Component): { readonly bounds: EventBounds | null } => {
  const { dtstart, dtend } = viewOf(event);
  if (!dtstart?.time || !dtend?.time) return { bounds: null };
  const { property: start, time: from } = dtstart;
  const { property: end, time: to } = dtend;
  return { bounds: { start, end, from, to } };
});

/** Null where DTSTART or DTEND is missing or cannot be read. */
export function boundsOf(event: Component): EventBounds | null {
  return readBounds(event).bounds;
}
