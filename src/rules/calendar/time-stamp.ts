import type { MessageData } from '../../model/messages/index.js';
import type { Property } from './component.js';
import { readTime } from './time-value.js';

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
export function reportStamp(stamp: Property, report: Report): void {
  const { name: property, value } = stamp;
  const fault = faultOf(stamp);
  if (fault !== null) report(fault, { property, value }, stamp);
}

/** A time stamp that is there, can be read and carries no zone; null otherwise. */
export function usableStamp(stamp: Property | null): Property | null {
  return stamp === null || faultOf(stamp) !== null ? null : stamp;
}

function faultOf(stamp: Property): (typeof STAMP_MESSAGES)[number] | null {
  const time = readTime(stamp);
  if (time.kind === 'fault') {
    if (time.reason === 'offset') return 'event-stamp-offset';
    return time.reason === 'no-such' ? 'event-stamp-no-such' : 'event-stamp-form';
  }
  if (time.kind === 'date') return 'event-stamp-form';
  return stamp.parameters.has('TZID') ? 'event-stamp-zone' : null;
}
