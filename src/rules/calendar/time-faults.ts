import type { MessageData } from '../../model/messages/index.js';
import type { Property } from './component.js';
import { readTime } from './time-value.js';

/** What can be wrong with the value of a DTSTART or DTEND by itself. */
export const TIME_MESSAGES = [
  'event-date-form',
  'event-date-no-such',
  'event-date-value-type',
] as const;

type Report = (
  message: (typeof TIME_MESSAGES)[number],
  data: MessageData<(typeof TIME_MESSAGES)[number]>,
  at: Property,
) => void;

/** Reports what is wrong with a DTSTART or DTEND by itself; true when something is. */
export function reportTimeFault(time: Property, report: Report): boolean {
  const read = readTime(time);
  if (read.kind !== 'fault') return false;
  const { name: property, value } = time;
  report(messageOf(read.reason), { property, value }, time);
  return true;
}

function messageOf(reason: 'form' | 'offset' | 'no-such' | 'value-type') {
  if (reason === 'no-such') return 'event-date-no-such';
  return reason === 'value-type' ? 'event-date-value-type' : 'event-date-form';
}
