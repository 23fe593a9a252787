import type { Context } from './context.js';
import { addDays, type Day, readDateTime, readDay } from './days.js';

/** First and last day, both included. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

const DEFAULT_DAYS = 7;

/** The period that a call for meals asks for; a text that says what is wrong with it. */
export function readPeriod(
  startDate: string | null,
  endDate: string | null,
  { version, today }: Context,
): Period | string {
  const read = version === '2.0' ? readDay : readMoment;
  const form =
    version === '2.0' ? 'YYYY-MM-DD' : 'a date and time with UTC offset: 2026-01-05T00:00:00+01:00';
  const first = startDate === null ? today : read(startDate);
  if (first === null) return `startDate must be ${form}`;
  const last = endDate === null ? addDays(first, DEFAULT_DAYS) : read(endDate);
  if (last === null) return `endDate must be ${form}`;
  return first > last ? 'endDate must not be before startDate' : { first, last };
}

/** A date alone is understood as well (SD-53), and so is a plus sign that was not encoded. */
function readMoment(text: string): Day | null {
  return readDay(text) ?? readDateTime(text.replace(/ (?=\d\d:\d\d$)/, '+'));
}
