import { swedishDay } from '../rules/advice/swedish-time.js';
import type { TimeValue } from '../rules/calendar/time-value.js';

/** A day, counted from 1970-01-01, and the seconds since midnight. */
export interface ClockTime {
  readonly day: number;
  readonly second: number;
}

export const SECONDS_A_DAY = 86_400;
/** Zones of one calendar that are looked up. */
const ZONES = 20;
/** Times of one calendar that are looked up: each takes microseconds. */
const LOOKUPS = 50_000;
/** What calendars of one vendor call the zones that have Swedish time. */
const SWEDISH_ZONES: readonly string[] = [
  'europe/stockholm',
  'w. europe standard time',
  'central europe standard time',
  'central european standard time',
  'romance standard time',
];

const NAME = /^[A-Za-z][\w+-]{0,39}(?:\/[\w+-]{1,40}){0,2}$/;
const LAST_PART = /[A-Za-z]+\/[A-Za-z_]+$/;
const PARTS = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23',
} as const;

/** Tells what a phone in Sweden shows of the times of one calendar. A zone that nobody knows is taken for Swedish time. */
export function createSwedishClock(): (time: TimeValue) => ClockTime {
  const formats = new Map<string, Intl.DateTimeFormat | null>();
  let lookups = LOOKUPS;

  return ({ kind, day, second, zone }) => {
    if (kind === 'date' || zone === null || zone === 'floating') return { day, second };
    const local = day * SECONDS_A_DAY + second;
    if (zone === 'UTC') return swedish(local);
    const format = lookups > 0 ? formatOf(zone) : null;
    if (format !== null) lookups--;
    return format === null ? { day, second } : swedish(instantOf(local, format));
  };

  function formatOf(zone: string): Intl.DateTimeFormat | null {
    const known = formats.get(zone);
    if (known !== undefined) return known;
    const format = formats.size < ZONES ? openFormat(zone) : null;
    if (formats.size < ZONES) formats.set(zone, format);
    return format;
  }
}

function swedish(instant: number): ClockTime {
  const local = instant + swedishDay(instant * 1000).offset * 60;
  const day = Math.floor(local / SECONDS_A_DAY);
  return { day, second: local - day * SECONDS_A_DAY };
}

/** The clock of a zone; null for Swedish time and for names that nobody knows. */
function openFormat(zone: string): Intl.DateTimeFormat | null {
  if (SWEDISH_ZONES.includes(zone.toLowerCase())) return null;
  // Some put a path in front of the name: /example.org/Europe/Stockholm.
  const names = [NAME.exec(zone)?.[0], LAST_PART.exec(zone.slice(-100))?.[0]];
  for (const name of names) {
    if (name === undefined) continue;
    if (SWEDISH_ZONES.includes(name.toLowerCase())) return null;
    try {
      return new Intl.DateTimeFormat('en-GB', { ...PARTS, timeZone: name });
    } catch {
      // A name that nobody knows.
    }
  }
  return null;
}

/** The instant, in seconds, at which the clocks of a zone show a local time, given in seconds as well. */
function instantOf(local: number, format: Intl.DateTimeFormat): number {
  const guess = local - offsetAt(local, format);
  return local - offsetAt(guess, format);
}

function offsetAt(instant: number, format: Intl.DateTimeFormat): number {
  const parts = new Map(
    format.formatToParts(instant * 1000).map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown / 1000 - instant;
}
