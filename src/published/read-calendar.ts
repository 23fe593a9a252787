import type { CalendarComponent } from '../parse/calendar.js';
import { createCalendarReader } from '../parse/calendar-reader.js';
import { cut } from '../report/neutralise.js';
import { textLines } from '../rules/calendar/text-value.js';
import { dayAfter } from '../rules/publication/default-period.js';
import { showEvent, whenOf } from './event-shown.js';
import { fitting } from './fitting.js';
import type { CalendarShown, Emptiness, EventShown } from './published.js';
import { createSwedishClock } from './swedish-clock.js';

type CalendarRead = Pick<CalendarShown, 'name' | 'events' | 'more' | 'repeating' | 'empty'>;

const DAYS = 14;
const EVENTS = 40;
/** Events that are held before the latest of them are let go. */
const HELD = 400;
const LONGEST_NAME = 120;

/** What a calendar shows from a day on, in no more than so many bytes. */
export function readCalendar(body: Uint8Array, today: string, bytes: number): CalendarRead {
  const lastShown = dayAfter(today, DAYS - 1);
  const clock = createSwedishClock();
  let name: string | null = null;
  let held: EventShown[] = [];
  let inWindow = 0;
  let total = 0;
  let dated = 0;
  let repeating = 0;
  let latestPast: string | null = null;
  let earliestLater: string | null = null;
  const reader = createCalendarReader({ onComponent: take });
  reader.push(body);
  if (reader.end().kind === 'malformed') return nothing({ kind: 'broken' });
  settle();
  const events = fitting(held, bytes);
  return {
    name,
    events,
    more: inWindow - events.length,
    repeating,
    empty: events.length > 0 ? null : emptiness(),
  };

  function take(component: CalendarComponent): void {
    if (component.name === 'VCALENDAR') name ??= nameOf(component);
    if (component.name !== 'VEVENT') return;
    total++;
    const when = whenOf(component, clock);
    if (when === null) return;
    dated++;
    if (when.repeats) repeating++;
    if (when.last < today) {
      if (latestPast === null || when.last > latestPast) latestPast = when.last;
    } else if (when.day > lastShown) {
      if (earliestLater === null || when.day < earliestLater) earliestLater = when.day;
    } else {
      inWindow++;
      held.push(showEvent(component, when));
      if (held.length > HELD) settle();
    }
  }

  function settle(): void {
    held = held.sort(inOrder).slice(0, EVENTS);
  }

  function emptiness(): Emptiness {
    if (total === 0) return { kind: 'no-events' };
    if (dated === 0) return { kind: 'undated' };
    if (repeating > 0) return { kind: 'repeating' };
    if (earliestLater !== null) return { kind: 'later', first: earliestLater };
    return { kind: 'past', last: latestPast ?? '' };
  }
}

/** A calendar of which nothing can be shown. */
export function nothing(empty: Emptiness): CalendarRead {
  return { name: null, events: [], more: 0, repeating: 0, empty };
}

function nameOf({ properties }: CalendarComponent): string | null {
  const value = ['X-WR-CALNAME', 'NAME']
    .map((name) => properties.find((one) => one.name === name)?.value.slice(0, 10 * LONGEST_NAME))
    .find((text) => text !== undefined && textLines(text).length > 0);
  return value === undefined ? null : cut(textLines(value).join(' '), LONGEST_NAME);
}

function inOrder(one: EventShown, other: EventShown): number {
  const [a, b] = [one, other].map(({ day, time }) => `${day} ${time ?? ''}`);
  return (a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1;
}
