import { createHash } from 'node:crypto';
import { since } from '../model/versions.js';
import type { Context } from './context.js';
import { addDays, type Day, midnightOffset } from './days.js';
import type { Course, Meal } from './menu.js';
import { type Place, PROVIDER } from './places.js';

/** One meal as an event, with texts as they are meant and not yet escaped. */
export interface CalendarEvent {
  readonly uid: string;
  readonly day: Day;
  /** The courses that are named in short, and all of them: a line each. */
  readonly summary: readonly string[];
  readonly description: readonly string[];
  readonly location: string;
  readonly created: Date;
  readonly lastModified: Date;
  readonly sequence: number;
}

const COURSES_IN_SUMMARY = 2;
/** How long before the day a menu is entered. */
const ENTERED_DAYS_BEFORE = 90;

/** The event of a meal. */
export function eventOf(meal: Meal, context: Context): CalendarEvent {
  const { place, day, changes } = meal;
  const courses = [...meal.courses].sort((one, other) => one.order - other.order);
  const lines = courses.map((course) => textOf(course, context));
  const created = new Date(`${addDays(day, -ENTERED_DAYS_BEFORE)}T06:00:00Z`);
  return {
    uid: uidOf(meal),
    day,
    summary: lines.slice(0, COURSES_IN_SUMMARY),
    description: lines,
    location: `${place.name}, ${place.room}`,
    created,
    lastModified: new Date(created.getTime() + changes * 60_000),
    sequence: changes,
  };
}

/** The feed of a place as RFC 5545 wants it. */
export function calendarText(
  place: Place,
  events: readonly CalendarEvent[],
  { today }: Context,
): string {
  // With a METHOD this is when the file was made: the menus are published once a day, at midnight.
  const stamp = instantValue(new Date(`${today}T00:00:00${midnightOffset(today)}`));
  const kinds = place.kitchen.meals.map(({ name }) => name.sv).join(' och ');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Open Meal Information//Reference provider//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(`${kinds}: ${place.name}`)}`,
    'X-WR-TIMEZONE:Europe/Stockholm',
    `X-WR-CALDESC:${escapeText(`Matsedel för ${place.name} i ${place.addressLocality}`)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateValue(event.day)}`,
    // The end is exclusive.
    `DTEND;VALUE=DATE:${dateValue(addDays(event.day, 1))}`,
    `SUMMARY:${event.summary.map(escapeText).join('\\n')}`,
    `DESCRIPTION:${event.description.map(escapeText).join('\\n')}`,
    `LOCATION:${escapeText(event.location)}`,
    `ORGANIZER;CN=${PROVIDER.name}:mailto:${PROVIDER.email}`,
    `CREATED:${instantValue(event.created)}`,
    `LAST-MODIFIED:${instantValue(event.lastModified)}`,
    `SEQUENCE:${event.sequence}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** In 3.1 and 3.2 a course has no description. */
function textOf({ dish }: Course, { version }: Context): string {
  const hasDescriptions = version === '2.0' || since('3.3').some((one) => one === version);
  return (hasDescriptions ? dish.description?.sv : undefined) ?? dish.name.sv;
}

/** A UUID made of what the event is about: the same in every publication, and of no host (RFC 7986). */
function uidOf({ place, day, served }: Meal): string {
  const name = `open-meal-reference/${place.uuid}/${day}/${served.id}`;
  const hex = createHash('sha256').update(name).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...parts, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

function dateValue(day: Day): string {
  return day.replaceAll('-', '');
}

function instantValue(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n');
}

const OCTETS_A_LINE = 75;

/** Breaks a content line so that none is longer than 75 octets and no character is cut. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > OCTETS_A_LINE) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
