import type {
  Content,
  CourseFacts,
  DistributorFacts,
  EventFacts,
  MealFacts,
} from '../../check/publication.js';
import { asObject, objectsIn } from '../../detect/sample.js';
import type { Artefact } from '../../model/versions.js';
import type { CalendarComponent } from '../../parse/calendar.js';
import { type CalendarFacts, createCalendarReader } from '../../parse/calendar-reader.js';
import { isClosedDay } from '../../rules/advice/closed-day.js';
import { dayOf, swedishDay, swedishTime } from '../../rules/advice/swedish-time.js';
import { textLines } from '../../rules/calendar/text-value.js';
import { dayExists, existingDate, type IsoDate } from '../../rules/dates.js';
import { dayAfter } from '../../rules/publication/default-period.js';

type Obj = Readonly<Record<string, unknown>>;

/** What rules compare of a body that has been read without trouble before, as the kind of document that it is. */
export function summarise(body: Uint8Array, artefact: Artefact | null): Content {
  if (artefact === 'calendar') return calendarIn(body);
  const root = parse(body);
  const object = asObject(root);
  switch (artefact) {
    case 'distributors':
      return Array.isArray(listIn(root, object, 'distributors'))
        ? {
            kind: 'distributors',
            distributors: objectsIn(listIn(root, object, 'distributors')).map(distributorFacts),
          }
        : otherThan(object);
    case 'distributor':
      return object === null
        ? { kind: 'other' }
        : { kind: 'distributor', distributor: distributorFacts(object) };
    case 'meals':
      return Array.isArray(listIn(root, object, 'meals'))
        ? { kind: 'meals', meals: mealsIn(root, object) }
        : otherThan(object);
    case 'data-providers':
    case 'problem':
    case null:
      return otherThan(object);
  }
}

/** Without its list, an answer is no empty list. */
function otherThan(object: Obj | null): Content {
  return object === null ? { kind: 'other' } : { kind: 'object', names: Object.keys(object) };
}

/** A JSON value; undefined for what is none. Of the encoding, other requirements speak. */
function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

function listIn(root: unknown, object: Obj | null, name: string): unknown {
  return Array.isArray(root) ? root : (object?.[name] ?? object?.['data']);
}

function mealsIn(root: unknown, object: Obj | null): MealFacts[] {
  return objectsIn(listIn(root, object, 'meals')).flatMap((entry) => {
    // In 2.0 meals stand in groups with the distributors that they are for.
    if (!Array.isArray(entry['meals'])) return [mealFacts(entry, ownDistributor(entry))];
    const ids = objectsIn(entry['distributors']).flatMap((one) => idOf(one) ?? []);
    return objectsIn(entry['meals']).map((meal) => mealFacts(meal, ids));
  });
}

function ownDistributor(meal: Obj): string[] {
  const distributor = asObject(meal['distributor']);
  const id = distributor && idOf(distributor);
  return id ? [id] : [];
}

function mealFacts(meal: Obj, distributors: readonly string[]): MealFacts {
  return {
    days: daysOf(existingDate(text(meal['date']))),
    lang: text(meal['lang']),
    distributors,
    courses: objectsIn(meal['courses']).flatMap(courseFacts),
    serves: servedBy(meal),
  };
}

/** Notices stand in place of a dish, or as the name of a meal without any. */
function servedBy(meal: Obj): MealFacts['serves'] {
  const named = (one: Obj) => textsOf([text(one['name']), text(one['description'])]);
  const courses = objectsIn(meal['courses'])
    .map(named)
    .filter((names) => names.length > 0);
  if (courses.length > 0) {
    return courses.every((names) => names.every(isClosedDay)) ? 'closed' : 'food';
  }
  return named(meal).some(isClosedDay) ? 'closed' : 'nothing';
}

function textsOf(texts: readonly (string | null)[]): string[] {
  return texts.flatMap((one) => (one === null || one.trim() === '' ? [] : [one]));
}

/** Midnight of countries east of here, written as UTC, with or without saying so. */
const EVENING = 20;

function daysOf(date: IsoDate | null): string[] {
  if (date === null) return [];
  const [written, swedish] = [dayOf(date), swedishTime(date)];
  const isUtc = date.offset === null || date.offset === 0;
  const isEvening = date.time !== null && date.time.hour >= EVENING && isUtc;
  const days = [
    written,
    ...(swedish === null ? [] : [swedish.day]),
    ...(isEvening ? [dayAfter(written, 1)] : []),
  ];
  return [...new Set(days)];
}

function courseFacts(course: Obj): CourseFacts[] {
  const names = textsOf([text(course['name']), text(course['description'])]);
  const order = course['order'];
  return names.length === 0 ? [] : [{ names, order: typeof order === 'number' ? order : null }];
}

const SUMMARY: readonly string[] = ['id', 'name', 'organization'];

function distributorFacts(distributor: Obj): DistributorFacts {
  const address = asObject(distributor['address']);
  const calendar = text(distributor['iCalendar'])?.trim() ?? '';
  return {
    id: idOf(distributor),
    name: text(distributor['name']),
    country: text(address?.['addressCountry'])?.trim() || null,
    calendar: calendar === '' ? null : calendar,
    isSummary: Object.keys(distributor).every((name) => SUMMARY.includes(name)),
    texts: textsIn(distributor, 3),
  };
}

function idOf(object: Obj): string | null {
  return idText(object['id']) ?? idText(object['distributorID']);
}

/** A number is none as the specification has it, and yet tells who is meant. */
function idText(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : text(value);
}

function textsIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value.toLowerCase()];
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((one) => textsIn(one, depth - 1));
}

function calendarIn(body: Uint8Array): Content {
  const events: EventFacts[] = [];
  const reader = createCalendarReader({
    onComponent: (component) => {
      if (component.name === 'VEVENT') events.push(eventFacts(component));
    },
  });
  reader.push(body);
  const end = reader.end();
  return { kind: 'calendar', events, isWhole: end.kind === 'calendar' && isSound(end) };
}

function isSound({ facts, bytes }: CalendarFacts): boolean {
  const { unbalanced, outside, notContentLines, brokenTextLines, unread } = facts;
  const flaws = [unbalanced, outside, notContentLines, brokenTextLines, unread, bytes.invalidUtf8];
  return flaws.every((flaw) => flaw === null);
}

function eventFacts(event: CalendarComponent): EventFacts {
  const value = (name: string) => event.properties.find((one) => one.name === name)?.value ?? null;
  const sequence = value('SEQUENCE') ?? '';
  const lines = (name: string) => {
    const property = event.properties.find((one) => one.name === name);
    return property === undefined ? [] : textLines(property.value);
  };
  const [summary, description] = [lines('SUMMARY'), lines('DESCRIPTION')];
  const told = textsOf([...summary, ...description]);
  const isClosed = told.length > 0 && told.every(isClosedDay);
  const isCancelled = (value('STATUS') ?? '').trim().toUpperCase() === 'CANCELLED';
  return {
    day: eventDay(value('DTSTART') ?? ''),
    uid: value('UID'),
    sequence: /^\d{1,15}$/.test(sequence) ? Number(sequence) : null,
    summary,
    description,
    location: lines('LOCATION'),
    isSpecial: isCancelled || event.properties.some(({ name }) => OF_SERIES.has(name)),
    serves: isCancelled ? 'nothing' : isClosed ? 'closed' : 'food',
    repeats: event.properties.some(({ name }) => name === 'RRULE' || name === 'RDATE'),
    line: event.line,
    substance: substanceOf(event),
  };
}

/** The day of a start; in Sweden, where it is a time in UTC. */
function eventDay(start: string): string | null {
  const [, year, month, day, hour, minute] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(?:\.\d+)?Z)?/.exec(start) ?? [];
  if (!dayExists(Number(year), Number(month), Number(day))) return null;
  const written = `${year}-${month}-${day}`;
  if (hour === undefined) return written;
  const instant = Date.parse(`${written}T${hour}:${minute}:00Z`);
  return Number.isNaN(instant) ? null : swedishDay(instant).day;
}

/** What only an event that recurs has, or one that takes the place of such a one. */
const OF_SERIES: ReadonlySet<string> = new Set('RRULE RDATE EXDATE RECURRENCE-ID'.split(' '));

/** What a subscriber sees of an event. */
const SEEN: ReadonlySet<string> = new Set(
  'DTSTART DTEND DURATION SUMMARY DESCRIPTION LOCATION'.split(' '),
);

function substanceOf({ properties }: CalendarComponent): string {
  const seen = properties.filter(({ name }) => SEEN.has(name));
  return seen
    .map(({ name, value }) => `${name}:${value}`)
    .sort()
    .join('\n');
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
