import { dayExists } from '../dates.js';
import type { Property } from './component.js';

/** The value of a property that holds a date, or a date and a time of day (RFC 5545 §3.3.4, §3.3.5). */
export interface TimeValue {
  readonly kind: 'date' | 'date-time';
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Seconds since midnight; 0 for a date. */
  readonly second: number;
  /** `UTC`, `floating` (local time of whoever looks), or the TZID; null for a date. */
  readonly zone: string | null;
  /** A date whose property does not say VALUE=DATE, so that RFC 5545 expects a time as well. */
  readonly undeclared: boolean;
}

export interface TimeFault {
  readonly kind: 'fault';
  readonly reason:
    | 'form'
    /** A date and time with an offset from UTC in numbers. */
    | 'offset'
    /** The day, or the time of day, does not exist. */
    | 'no-such'
    /** Well-formed, but not what the VALUE parameter says. */
    | 'value-type';
}

const WITH_OFFSET = /^\d{4}-?\d\d-?\d\dT\d\d:?\d\d(?::?\d\d(?:\.\d+)?)?[+-]\d\d(?::?\d\d)?$/i;
/** Seconds between the clocks of the zones farthest apart: UTC+14 and UTC-12. */
const WIDEST_OFFSETS = 26 * 3600;

/** Reads the value of DTSTART, DTEND or a time stamp. */
export function readTime(property: Property): TimeValue | TimeFault {
  const { value } = property;
  const date = digits(value, 0, 8);
  const kind = date < 0 ? null : kindOf(value);
  if (kind === null) return fault(WITH_OFFSET.test(value) ? 'offset' : 'form');
  const year = Math.floor(date / 10_000);
  const month = Math.floor(date / 100) % 100;
  const day = date % 100;
  if (!dayExists(year, month, day)) return fault('no-such');
  const declared = declaredType(property);
  if (declared !== null && declared !== kind) return fault('value-type');
  const number = dayNumber(year, month, day);
  if (kind === 'date') {
    return { kind, day: number, second: 0, zone: null, undeclared: declared === null };
  }
  const second = secondOfDay(digits(value, 9, 15));
  if (second === null) return fault('no-such');
  return { kind, day: number, second, zone: zoneOf(property), undeclared: false };
}

/** Seconds from one to the other, negative when `end` is earlier; null where no program can tell. */
export function secondsBetween(start: TimeValue, end: TimeValue): number | null {
  if (start.kind !== end.kind || start.zone !== end.zone) return null;
  return (end.day - start.day) * 86_400 + end.second - start.second;
}

/** Whether one is certainly earlier than the other, also where the zones differ and their offsets are not known. */
export function isBefore(one: TimeValue, other: TimeValue): boolean {
  if (one.kind !== other.kind) return false;
  const seconds = (one.day - other.day) * 86_400 + one.second - other.second;
  return seconds < (one.zone === other.zone ? 0 : -WIDEST_OFFSETS);
}

/** Days since 1970-01-01, counted in years that begin in March. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + dayOfYear - 719_469;
}

/** What follows the eight digits of the date decides. */
function kindOf(value: string): TimeValue['kind'] | null {
  if (value.length === 8) return 'date';
  const isTime = (value[8] === 'T' || value[8] === 't') && digits(value, 9, 15) >= 0;
  const isWhole =
    value.length === 15 || (value.length === 16 && (value[15] === 'Z' || value[15] === 'z'));
  return isTime && isWhole ? 'date-time' : null;
}

/** The number that the decimal digits from `start` to `end` write; -1 when there are others. */
function digits(value: string, start: number, end: number): number {
  if (value.length < end) return -1;
  let number = 0;
  for (let index = start; index < end; index++) {
    const digit = value.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function declaredType(property: Property): string | null {
  if (property.parameters.size === 0) return null;
  return property.parameters.get('VALUE')?.[0]?.toLowerCase() ?? null;
}

/** From HHMMSS; second 60 is a leap second. */
function secondOfDay(time: number): number | null {
  const hour = Math.floor(time / 10_000);
  const minute = Math.floor(time / 100) % 100;
  const second = time % 100;
  if (hour > 23 || minute > 59 || second > 60) return null;
  return hour * 3600 + minute * 60 + second;
}

function zoneOf(property: Property): string {
  if (property.value.length === 16) return 'UTC';
  return property.parameters.get('TZID')?.[0] ?? 'floating';
}

function fault(reason: TimeFault['reason']): TimeFault {
  return { kind: 'fault', reason };
}
