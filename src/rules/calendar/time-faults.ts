import type { MessageData } from '../../model/messages/index.js';
import type { Property } from './component.js';
import type { TimeProperty } from './event-view.js';
import type { TimeFault } from './time-value.js';

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

/** Reports why a DTSTART or DTEND cannot be read. */
export function reportTimeFault({ property, fault }: TimeProperty, report: Report): void {
  if (fault === null) return;
  const { name, value } = property;
  report(messageOf(fault.reason), { property: name, value }, property);
}

function messageOf(reason: TimeFault['reason']): (typeof TIME_MESSAGES)[number] {
  if (reason === 'no-such') return 'event-date-no-such';
  return reason === 'value-type' ? 'event-date-value-type' : 'event-date-form';
}
