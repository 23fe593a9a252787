/** A day as `YYYY-MM-DD`. */
export type Day = string;

const MILLISECONDS_A_DAY = 86_400_000;
const MILLISECONDS_AN_HOUR = 3_600_000;
const LAST_DAY: Day = '9999-12-31';

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/** The day that lies so many days later, or earlier where the number is negative. */
export function addDays(day: Day, days: number): Day {
  const text = new Date((dayNumber(day) + days) * MILLISECONDS_A_DAY).toISOString();
  // Years of five digits are written with a sign in front.
  return text.startsWith('+') ? LAST_DAY : text.slice(0, 10);
}

/** Every day from the first to the last, both included. */
export function daysBetween(first: Day, last: Day): readonly Day[] {
  const count = Math.max(0, dayNumber(last) - dayNumber(first) + 1);
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

/** Whether it is Saturday or Sunday. */
export function isWeekend(day: Day): boolean {
  // 1970-01-01 was a Thursday.
  return (((dayNumber(day) + 3) % 7) + 7) % 7 >= 5;
}

/** The day that it is in Sweden at an instant, given in milliseconds. */
export function swedishDay(instant: number): Day {
  const hours = isSummerTime(instant) ? 2 : 1;
  return new Date(instant + hours * MILLISECONDS_AN_HOUR).toISOString().slice(0, 10);
}

/** The UTC offset of Swedish midnight at the beginning of a day, such as `+01:00`. */
export function midnightOffset(day: Day): '+01:00' | '+02:00' {
  const midnight = dayNumber(day) * MILLISECONDS_A_DAY - MILLISECONDS_AN_HOUR;
  return isSummerTime(midnight) ? '+02:00' : '+01:00';
}

/** The day that a text `YYYY-MM-DD` names; null for any other form and for days that do not exist. */
export function readDay(text: string): Day | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const instant = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(instant)) return null;
  // 30 February is moved to March by some engines.
  return new Date(instant).toISOString().startsWith(text) ? text : null;
}

const DATE_TIME = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:\d\d)$/i;

/** The Swedish day of a date and time with UTC offset; null for any other form. */
export function readDateTime(text: string): Day | null {
  const [, day = '', time = '', offset = ''] = DATE_TIME.exec(text) ?? [];
  if (readDay(day) === null) return null;
  const instant = Date.parse(`${day}T${time}${offset.toUpperCase()}`);
  if (Number.isNaN(instant) || Math.abs(instant) > 8e15) return null;
  const swedish = swedishDay(instant);
  return readDay(swedish);
}

/** Summer time lasts from the last Sunday of March to that of October, 01:00 UTC. */
function isSummerTime(instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  return instant >= lastSunday(year, 2) && instant < lastSunday(year, 9);
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * MILLISECONDS_A_DAY;
}
