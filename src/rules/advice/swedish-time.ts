import type { IsoDate } from '../dates.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What the clocks in Sweden show at one instant. */
export interface SwedishTime {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly midnight: boolean;
}

/** The time in Sweden of a date-time with offset; null for any other date. */
export function swedishTime(date: IsoDate): SwedishTime | null {
  // Two rules ask about one meal in turn.
  if (latest?.date !== date) latest = { date, time: computed(date) };
  return latest.time;
}

let latest: { readonly date: IsoDate; readonly time: SwedishTime | null } | null = null;

function computed({ year, month, day, time, offset }: IsoDate): SwedishTime | null {
  if (time === null || offset === null) return null;
  const written = Date.UTC(year, month - 1, day, time.hour, time.minute, time.second);
  const instant = written - offset * MINUTE;
  const local = instant + (isSwedishSummer(instant) ? 120 : 60) * MINUTE;
  return {
    day: new Date(local).toISOString().slice(0, 10),
    midnight: local % DAY === 0,
  };
}

/** The day that it is in Sweden at an instant (milliseconds since 1970), and its offset from UTC in minutes. */
export function swedishDay(instant: number): { readonly day: string; readonly offset: number } {
  const offset = isSwedishSummer(instant) ? 120 : 60;
  return { day: new Date(instant + offset * MINUTE).toISOString().slice(0, 10), offset };
}

/** The calendar day that a date names, `YYYY-MM-DD`. */
export function dayOf({ year, month, day }: IsoDate): string {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
}

/** The time of day that a date names, `HH:MM:SS`; null for a date alone. */
export function timeOf({ time }: IsoDate): string | null {
  if (time === null) return null;
  return [time.hour, time.minute, time.second].map(twoDigits).join(':');
}

/**
 * Directive 2000/84/EC: from 01:00 UTC on the last Sunday in March to 01:00 UTC on the last Sunday in
 * October. Computed, so that a report does not depend on the time zone data of the runtime.
 */
function isSwedishSummer(instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  return instant >= lastSunday(year, 2) && instant < lastSunday(year, 9);
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * DAY;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
