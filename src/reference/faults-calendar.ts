import { JUDGED_VERSIONS } from '../model/versions.js';
import { refused } from './call.js';
import { addDays, dayNumber } from './days.js';
import type { Fault, FaultName } from './fault.js';
import type { Place } from './places.js';

/** Faults of the calendar feeds. */
export const CALENDAR_FAULTS = {
  'calendar.offered': {
    versions: JUDGED_VERSIONS,
    does: { en: 'There are no calendars.', sv: 'Det finns inga kalendrar.' },
    places: withoutCalendars,
    call: (call) =>
      call.kind === 'calendar' ? refused(404, 'there is nothing at this address') : call,
  },
  'calendar.announced': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'There are calendars, but their addresses stand nowhere.',
      sv: 'Det finns kalendrar, men deras adresser står ingenstans.',
    },
    places: withoutCalendars,
  },
  'calendar.announced:one-missing': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Every distributor has a calendar, but the address of the second is not given.',
      sv: 'Alla distributörer har kalendrar, men adressen till den andra anges inte.',
    },
    places: (places) =>
      places.map((place, index) => ({ ...place, hasCalendar: place.hasCalendar && index !== 1 })),
  },
  'calendar.event.uid-persistent': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Every event has a new UID each time that the calendar is fetched.',
      sv: 'Alla händelser får ett nytt UID varje gång kalendern hämtas.',
    },
    event: (event, { served }) => ({
      ...event,
      uid: `${event.uid.slice(0, 24)}${String(served % 1e12).padStart(12, '0')}`,
    }),
  },
  'calendar.event.uid-persistent:daily': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Every event has a new UID each day; a check with --previous shows it.',
      sv: 'Alla händelser får ett nytt UID varje dag; det visar en kontroll med --previous.',
    },
    event: (event, { today }) => ({
      ...event,
      uid: `${event.uid.slice(0, 24)}${today.replaceAll('-', '').padStart(12, '0')}`,
    }),
  },
  'calendar.event.sequence-incremented': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Every event moves to another table each time that the calendar is fetched, and SEQUENCE stays 0.',
      sv: 'Alla händelser flyttas till ett annat bord varje gång kalendern hämtas, men SEQUENCE förblir 0.',
    },
    event: (event, { served }) => ({
      ...event,
      location: `${event.location}, bord ${served + 1}`,
      lastModified: new Date(event.lastModified.getTime() + served * 1000),
      sequence: 0,
    }),
  },
  'calendar.event.sequence-incremented:daily': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Every event moves to another table each day, and SEQUENCE stays 0; a check with --previous shows it.',
      sv: 'Alla händelser flyttas till ett annat bord varje dag, men SEQUENCE förblir 0; det visar en kontroll med --previous.',
    },
    event: (event, { today }) => ({
      ...event,
      location: `${event.location}, bord ${(dayNumber(today) % 30) + 1}`,
      sequence: 0,
    }),
  },
  'calendar.event.summary-order': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'SUMMARY names the two courses with the highest order.',
      sv: 'SUMMARY tar upp de två rätterna med högst order.',
    },
    event: (event) => ({ ...event, summary: event.description.slice(-2) }),
  },
  'calendar.event.description-courses': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'DESCRIPTION leaves out the last course wherever there are more than two.',
      sv: 'DESCRIPTION utelämnar den sista rätten när de är fler än två.',
    },
    event: (event) => ({ ...event, description: withoutLast(event.description) }),
  },
  'x.calendar-missing-course': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Every third day the calendar lacks a course that the list of meals has.',
      sv: 'Var tredje dag saknar kalendern en rätt som finns i listan över måltider.',
    },
    event: (event) =>
      dayNumber(event.day) % 3 === 0
        ? { ...event, description: withoutLast(event.description) }
        : event,
  },
  'x.calendar-day-shifted': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Everything in the calendar stands a day late.',
      sv: 'Allt i kalendern ligger en dag för sent.',
    },
    event: (event) => ({ ...event, day: addDays(event.day, 1) }),
  },
  'x.calendar-dead-link': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Calendars are announced, but their addresses are answered with 404.',
      sv: 'Kalendrar anges, men deras adresser besvaras med 404.',
    },
    call: (call) =>
      call.kind === 'calendar' ? refused(404, 'there is nothing at this address') : call,
  },
} as const satisfies Readonly<Partial<Record<FaultName, Fault>>>;

function withoutCalendars(places: readonly Place[]): readonly Place[] {
  return places.map((place) => ({ ...place, hasCalendar: false }));
}

function withoutLast(lines: readonly string[]): readonly string[] {
  return lines.length > 2 ? lines.slice(0, -1) : lines;
}
