import type { MessageData } from '../../model/messages/index.js';
import type { Property } from './component.js';
import type { TimeProperty } from './event-view.js';

/** What can be wrong with a DTSTAMP, CREATED or LAST-MODIFIED. */
export const STAMP_MESSAGES = [
  'event-stamp-form',
  'event-stamp-no-such',
  'event-stamp-offset',
  'event-stamp-zone',
] as const;

type Report = (
  message: (typeof STAMP_MESSAGES)[number],
  data: MessageData<(typeof STAMP_MESSAGES)[number]>,
  at: Property,
) => void;

/** Reports what is wrong with a time stamp; a local time, which the profile asks for, is left to another rule. */
export function reportStamp(stamp: TimeProperty, report: Report): void {
  const message = faultOf(stamp);
  if (message === null) return;
  const { name, value } = stamp.property;
  report(message, { property: name, value }, stamp.property);
}

/** A time stamp that is there, can be read and carries no zone; null otherwise. */
export function usableStamp(stamp: TimeProperty | null): TimeProperty | null {
  return stamp === null || faultOf(stamp) !== null ? null : stamp;
}

function faultOf({ property, time, fault }: TimeProperty): (typeof STAMP_MESSAGES)[number] | null {
  if (fault?.reason === 'offset') return 'event-stamp-offset';
  if (fault?.reason === 'no-such') return 'event-stamp-no-such';
  if (time === null || time.kind === 'date') return 'event-stamp-form';
  return property.parameters.has('TZID') ? 'event-stamp-zone' : null;
}
