import type { RuleContext } from '../check/rule.js';
import type { MessageId } from '../model/messages/index.js';

/** A day, with or without a time of day, as one of the forms of ISO 8601 names it. */
export interface IsoDate {
  readonly kind: 'date';
  readonly written: string;
  /** The calendar day that is written, also for week dates and ordinal dates; no offset is applied. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Null when the text is a date alone. */
  readonly time: { readonly hour: number; readonly minute: number; readonly second: number } | null;
  /** Minutes east of UTC, 0 for `Z`; null when the text has none. */
  readonly offset: number | null;
  /** Written as `YYYY-MM-DD`, optionally followed by `THH:MM:SS[.f]` and an offset. */
  readonly usual: boolean;
}

/** A text that names no day. */
export interface NoDate {
  readonly kind: 'no-date';
  readonly reason:
    | 'form'
    /** A day and a time of day with a space between them instead of `T`. */
    | 'space'
    /** A year, a month or a week. */
    | 'no-day'
    | 'no-such-day'
    /** The time of day or the offset. */
    | 'no-such-time';
}

type Day = Pick<IsoDate, 'year' | 'month' | 'day'> & { readonly usual: boolean };
type TimeOfDay = Pick<IsoDate, 'time' | 'offset' | 'usual'>;

const CALENDAR_DAY = /^(\d{4})(-?)(\d\d)\2(\d\d)$/;
const WEEK_DAY = /^(\d{4})(-?)[Ww](\d\d)\2(\d)$/;
const ORDINAL_DAY = /^(\d{4})-?(\d{3})$/;
const NO_DAY = /^\d{4}(?:-\d\d|-?[Ww]\d\d)?$/;
const TIME =
  /^(\d\d)(?:(:?)(\d\d)(?:\2(\d\d))?)?(?:([.,])(\d+))?(?:([Zz])|([+-])(\d\d)(?::?(\d\d))?)?$/;

/**
 * Reads a date or date-time of ISO 8601: calendar, week and ordinal dates, basic and extended form.
 * As RFC 3339 grants, `t` and `z` are taken for `T` and `Z`. Forms that ISO 8601 leaves to agreement
 * (more than four digits for a year) are none.
 */
export function readDate(text: string): IsoDate | NoDate {
  // Several rules ask about one meal in turn, and the meals of a day follow one another.
  if (latest?.text !== text) latest = { text, date: readAnew(text) };
  return latest.date;
}

let latest: { readonly text: string; readonly date: IsoDate | NoDate } | null = null;

function readAnew(text: string): IsoDate | NoDate {
  const separator = text.search(/[Tt]/);
  const beforeTime = separator < 0 ? text : text.slice(0, separator);
  const day = readDay(beforeTime);
  if (typeof day === 'string') {
    return noDate(separator < 0 && day === 'form' && isSpaced(text) ? 'space' : day);
  }
  if (separator < 0) return { kind: 'date', written: text, ...day, time: null, offset: null };
  const time = readTime(text.slice(separator + 1));
  if (typeof time === 'string') return noDate(time);
  return { kind: 'date', written: text, ...day, ...time, usual: day.usual && time.usual };
}

/** The same, or null for a text that names no day and for none at all. */
export function existingDate(text: string | null | undefined): IsoDate | null {
  if (text === null || text === undefined) return null;
  const date = readDate(text);
  return date.kind === 'date' ? date : null;
}

/** Whether the Gregorian calendar has the day. Months and days count from 1. */
export function dayExists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function readDay(text: string): Day | NoDate['reason'] {
  const calendar = CALENDAR_DAY.exec(text);
  if (calendar !== null) {
    const [year, month, day] = [Number(calendar[1]), Number(calendar[3]), Number(calendar[4])];
    if (!dayExists(year, month, day)) return 'no-such-day';
    return { year, month, day, usual: calendar[2] === '-' };
  }
  const week = WEEK_DAY.exec(text);
  if (week !== null) return weekDay(Number(week[1]), Number(week[3]), Number(week[4]));
  const ordinal = ORDINAL_DAY.exec(text);
  if (ordinal !== null) return ordinalDay(Number(ordinal[1]), Number(ordinal[2]));
  return NO_DAY.test(text) ? 'no-day' : 'form';
}

function readTime(text: string): TimeOfDay | NoDate['reason'] {
  const parts = TIME.exec(text);
  if (parts === null) return 'form';
  const [hour, minute, second] = [Number(parts[1]), Number(parts[3] ?? 0), Number(parts[4] ?? 0)];
  const offset = readOffset(parts);
  if (offset === undefined) return 'no-such-time';
  const fraction = /[1-9]/.test(parts[6] ?? '');
  if (!timeExists(hour, minute, second, fraction, offset ?? 0)) return 'no-such-time';
  const usual = parts[2] === ':' && parts[4] !== undefined && parts[5] !== ',';
  return { time: { hour, minute, second }, offset, usual };
}

/** Undefined when no offset can have the value. */
function readOffset(parts: RegExpExecArray): number | null | undefined {
  if (parts[7] !== undefined) return 0;
  if (parts[8] === undefined) return null;
  const [hours, minutes] = [Number(parts[9]), Number(parts[10] ?? 0)];
  if (hours > 23 || minutes > 59) return undefined;
  const offset = hours * 60 + minutes;
  return parts[8] === '-' && offset > 0 ? -offset : offset;
}

/** 24:00 is the end of a day; second 60 a leap second, always at the end of an hour of UTC. */
function timeExists(
  hour: number,
  minute: number,
  second: number,
  fraction: boolean,
  offset: number,
): boolean {
  if (hour === 24) return minute === 0 && second === 0 && !fraction;
  if (hour > 24 || minute > 59) return false;
  return second < 60 || (second === 60 && (((minute - offset) % 60) + 60) % 60 === 59);
}

function weekDay(year: number, week: number, weekday: number): Day | NoDate['reason'] {
  if (weekday < 1 || weekday > 7 || week < 1 || week > weeksInYear(year)) return 'no-such-day';
  // Week 1 is the one that holds 4 January.
  const ordinal = week * 7 + weekday - (weekdayOf(year, 4) + 3);
  if (ordinal < 1) return ordinalDay(year - 1, daysInYear(year - 1) + ordinal);
  if (ordinal > daysInYear(year)) return ordinalDay(year + 1, ordinal - daysInYear(year));
  return ordinalDay(year, ordinal);
}

function ordinalDay(year: number, ordinal: number): Day | NoDate['reason'] {
  if (ordinal < 1 || ordinal > daysInYear(year)) return 'no-such-day';
  let month = 1;
  let day = ordinal;
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, day, usual: false };
}

/** 1 for Monday to 7 for Sunday. */
function weekdayOf(year: number, ordinal: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const days = before * 365 + leapDays + ordinal - 1;
  return (((days % 7) + 7) % 7) + 1;
}

/** 53 in years whose 1 January or 31 December is a Thursday. */
function weeksInYear(year: number): number {
  return weekdayOf(year, 1) === 4 || weekdayOf(year, daysInYear(year)) === 4 ? 53 : 52;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function isSpaced(text: string): boolean {
  const [day, time, ...rest] = text.split(' ');
  if (day === undefined || time === undefined || rest.length > 0) return false;
  return typeof readDay(day) !== 'string' && typeof readTime(time) !== 'string';
}

function noDate(reason: NoDate['reason']): NoDate {
  return { kind: 'no-date', reason };
}

const PROBLEMS = {
  form: 'date-no-form',
  space: 'date-with-space',
  'no-day': 'date-without-day',
  'no-such-day': 'date-impossible',
  'no-such-time': 'time-impossible',
} as const satisfies Readonly<Record<NoDate['reason'], MessageId>>;

export const DATE_MESSAGES = Object.values(PROBLEMS);

/** Reports a `date` that names no day. */
export function checkDate(
  text: string,
  context: RuleContext<(typeof DATE_MESSAGES)[number], unknown>,
): void {
  const date = readDate(text);
  if (date.kind === 'no-date') context.report(PROBLEMS[date.reason], { value: text }, '/date');
}
