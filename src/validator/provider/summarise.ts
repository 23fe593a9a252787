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
import { createCalendarReader } from '../../parse/calendar-reader.js';
import { dayOf, swedishTime } from '../../rules/advice/swedish-time.js';
import { textLines } from '../../rules/calendar/text-value.js';
import { existingDate } from '../../rules/dates.js';

type Obj = Readonly<Record<string, unknown>>;

/** What rules compare of a body that has been read without trouble before, as the kind of document that it is. */
export function summarise(body: Uint8Array, artefact: Artefact | null): Content {
  if (artefact === 'calendar') return { kind: 'calendar', events: eventsIn(body) };
  const root = parse(body);
  const object = asObject(root);
  switch (artefact) {
    case 'distributors':
      return {
        kind: 'distributors',
        distributors: objectsIn(listIn(root, object, 'distributors')).map(distributorFacts),
      };
    case 'distributor':
      return object === null
        ? { kind: 'other' }
        : { kind: 'distributor', distributor: distributorFacts(object) };
    case 'meals':
      return { kind: 'meals', meals: mealsIn(root, object) };
    case 'data-providers':
    case 'problem':
    case null:
      return object === null ? { kind: 'other' } : { kind: 'object', names: Object.keys(object) };
  }
}

/** A JSON value; undefined for what is none. */
function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
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
  const date = existingDate(text(meal['date']));
  const swedish = date === null ? null : swedishTime(date);
  const days = date === null ? [] : [...new Set([dayOf(date), ...(swedish ? [swedish.day] : [])])];
  return {
    days,
    lang: text(meal['lang']),
    distributors,
    courses: objectsIn(meal['courses']).flatMap(courseFacts),
  };
}

function courseFacts(course: Obj): CourseFacts[] {
  const names = [text(course['name']), text(course['description'])].flatMap((name) =>
    name === null || name.trim() === '' ? [] : [name],
  );
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
  return text(object['id']) ?? text(object['distributorID']);
}

function textsIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value.toLowerCase()];
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((one) => textsIn(one, depth - 1));
}

function eventsIn(body: Uint8Array): EventFacts[] {
  const events: EventFacts[] = [];
  const reader = createCalendarReader({
    onComponent: (component) => {
      if (component.name === 'VEVENT') events.push(eventFacts(component));
    },
  });
  reader.push(body);
  reader.end();
  return events;
}

function eventFacts(event: CalendarComponent): EventFacts {
  const value = (name: string) => event.properties.find((one) => one.name === name)?.value ?? null;
  const day = /^(\d{4})(\d\d)(\d\d)/.exec(value('DTSTART') ?? '');
  const sequence = value('SEQUENCE') ?? '';
  const lines = (name: string) => {
    const property = event.properties.find((one) => one.name === name);
    return property === undefined ? [] : textLines(property.value);
  };
  return {
    day: day === null ? null : day.slice(1).join('-'),
    uid: value('UID'),
    sequence: /^\d{1,9}$/.test(sequence) ? Number(sequence) : null,
    summary: lines('SUMMARY'),
    description: lines('DESCRIPTION'),
    line: event.line,
    substance: substanceOf(event),
  };
}

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
