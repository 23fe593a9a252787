import type { CalendarComponent, CalendarProperty } from '../parse/calendar.js';
import { cut } from '../report/neutralise.js';
import { readDuration } from '../rules/calendar/duration-value.js';
import { textLines } from '../rules/calendar/text-value.js';
import { readTime, type TimeValue } from '../rules/calendar/time-value.js';
import type { EventShown } from './published.js';
import { type ClockTime, SECONDS_A_DAY } from './swedish-clock.js';

/** When a phone shows an event. */
export interface When
  extends Pick<EventShown, 'day' | 'until' | 'time' | 'end' | 'written' | 'repeats'> {
  /** The last day, the first where it is the only one. */
  readonly last: string;
}

const LENGTHS = { title: 160, note: 160, place: 120 };
const NOTES = 12;
const TITLE_LINES = 4;
const PLACE_LINES = 2;
/** Of a text, in UTF-16 code units, before it is taken apart. */
const LOOKED_AT = 8000;
/** Days since 1970 of years that somebody may mean: 1900 to 2199. */
const EARLIEST = -25_567;
const LATEST = 84_004;
const LONGEST_DAYS = 3660;

/** When a phone shows an event; null where there is no day to show it on. */
export function whenOf(
  event: CalendarComponent,
  clock: (time: TimeValue) => ClockTime,
): When | null {
  const start = timeOf(propertyOf(event, 'DTSTART'));
  if (start === null || start.day < EARLIEST || start.day > LATEST) return null;
  const end = endOf(start, event);
  const begins = clock(start);
  const ends = end === null ? begins : clock(end);
  const isTimed = start.kind === 'date-time';
  const until = lastDay(begins, ends);
  const writtenUntil = end === null ? start.day : lastDay(start, end);
  const isMoved = begins.day !== start.day || until !== writtenUntil;
  return {
    day: textOf(begins.day),
    last: textOf(until),
    until: until === begins.day ? null : textOf(until),
    time: isTimed ? clockText(begins) : null,
    end: isTimed && isLater(ends, begins) ? clockText(ends) : null,
    written: isMoved ? { day: textOf(start.day), until: textOf(writtenUntil) } : null,
    repeats: propertyOf(event, 'RRULE') !== null || propertyOf(event, 'RDATE') !== null,
  };
}

/** What a phone shows of an event then. */
export function showEvent(event: CalendarComponent, { last: _, ...when }: When): EventShown {
  return {
    ...when,
    title: linesOf(propertyOf(event, 'SUMMARY'), LENGTHS.title).slice(0, TITLE_LINES),
    notes: linesOf(propertyOf(event, 'DESCRIPTION'), LENGTHS.note).slice(0, NOTES),
    place: linesOf(propertyOf(event, 'LOCATION'), LENGTHS.place).slice(0, PLACE_LINES),
    cancelled: propertyOf(event, 'STATUS')?.value.trim().toUpperCase() === 'CANCELLED',
  };
}

function propertyOf(event: CalendarComponent, name: string): CalendarProperty | null {
  return event.properties.find((one) => one.name === name) ?? null;
}

function timeOf(property: CalendarProperty | null): TimeValue | null {
  const time = property === null ? null : readTime(property);
  return time === null || time.kind === 'fault' ? null : time;
}

/** When an event ends, which is not part of it; null where it has no length. */
function endOf(start: TimeValue, event: CalendarComponent): TimeValue | null {
  const latest = Math.min(start.day + LONGEST_DAYS, LATEST);
  const end = timeOf(propertyOf(event, 'DTEND'));
  if (end !== null && end.kind === start.kind && end.day >= EARLIEST) {
    return end.day > latest ? { ...end, day: latest } : end;
  }
  const duration = propertyOf(event, 'DURATION')?.value ?? '';
  const seconds = readDuration(duration)?.seconds ?? 0;
  if (!(seconds > 0)) return null;
  const sum = start.second + Math.min(seconds, LONGEST_DAYS * SECONDS_A_DAY);
  const days = Math.floor(sum / SECONDS_A_DAY);
  return { ...start, day: Math.min(start.day + days, latest), second: sum - days * SECONDS_A_DAY };
}

/** The last day that has any of it. An end at midnight is that of the day before. */
function lastDay(start: ClockTime, end: ClockTime): number {
  if (!isLater(end, start)) return start.day;
  return end.second === 0 ? end.day - 1 : end.day;
}

function isLater(one: ClockTime, other: ClockTime): boolean {
  return one.day > other.day || (one.day === other.day && one.second > other.second);
}

function textOf(day: number): string {
  return new Date(day * SECONDS_A_DAY * 1000).toISOString().slice(0, 10);
}

function clockText({ second }: ClockTime): string {
  const [hours, minutes] = [Math.floor(second / 3600), Math.floor(second / 60) % 60];
  return [hours, minutes].map((number) => String(number).padStart(2, '0')).join(':');
}

function linesOf(property: CalendarProperty | null, length: number): string[] {
  if (property === null) return [];
  return textLines(property.value.slice(0, LOOKED_AT)).map((line) => cut(line, length));
}
