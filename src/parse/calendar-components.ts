import type {
  CalendarComponent,
  CalendarProperty,
  FeedFacts,
  LineCount,
  UnbalancedFacts,
  ZoneUse,
} from './calendar.js';
import { counted } from './calendar-count.js';
import type { LineSink } from './calendar-lines.js';
import { createContentLineParser } from './calendar-property.js';

export type ComponentFacts = Pick<
  FeedFacts,
  | 'notContentLines'
  | 'blankLines'
  | 'malformedParameters'
  | 'unbalanced'
  | 'outside'
  | 'calendars'
  | 'events'
  | 'unread'
>;

export interface ComponentReader extends LineSink {
  end(): ComponentFacts;
  /** Anything of a VCALENDAR has been read: a property or a component. */
  hasContent(): boolean;
}

interface OpenComponent {
  readonly name: string;
  readonly line: number;
  readonly properties: CalendarProperty[];
  readonly children: string[];
  readonly zones: OpenZones | null;
  events: number;
  size: number;
  /** Lines of it were not kept. */
  incomplete: boolean;
}

interface OpenZones {
  readonly described: Set<string>;
  readonly used: Map<string, ZoneUse>;
}

const KEPT_CHILDREN = 100;
const KEPT_ZONES = 100;
const KEPT_PROPERTIES = 5_000;

/** Components that stand directly in a VCALENDAR: when one begins inside another, an END is missing. */
const TOP_LEVEL = new Set(['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE']);

/** Properties whose value is always in UTC (RFC 5545 §3.8.7). */
const UTC_ONLY = new Set(['DTSTAMP', 'CREATED', 'LAST-MODIFIED', 'COMPLETED']);

/**
 * Puts content lines together to components and hands each over when it closes. A missing END is
 * supplied where the enclosing component ends, so that one slip does not hide the rest of a feed.
 */
export function createComponentReader(options: {
  readonly onComponent: (component: CalendarComponent) => void;
  readonly maxDepth: number;
  readonly maxHeldCharacters: number;
}): ComponentReader {
  const { onComponent, maxDepth, maxHeldCharacters } = options;
  const parse = createContentLineParser((at) => {
    malformedParameters = counted(malformedParameters, at);
  });
  const stack: OpenComponent[] = [];
  let held = 0;
  let tooDeep = 0;
  let calendars = 0;
  let events = 0;
  let content = false;
  let notContentLines: LineCount | null = null;
  let blankLines: LineCount | null = null;
  let malformedParameters: LineCount | null = null;
  let outside: LineCount | null = null;
  let unreadLines: LineCount | null = null;
  let unbalanced: UnbalancedFacts | null = null;

  return { line, blank, unread, end, hasContent: () => content };

  function line(text: string, start: number, end: number, at: number): void {
    const property = parse(text, start, end, at);
    if (property === null) notContentLine(text.slice(start, end), at);
    else if (property.name === 'BEGIN') begin(componentName(property.value), at);
    else if (property.name === 'END') finish(componentName(property.value), at);
    else keep(property);
  }

  function notContentLine(text: string, at: number): void {
    if (text.trim() === '') blank(at);
    else notContentLines = counted(notContentLines, at);
  }

  function blank(at: number): void {
    if (stack.length > 0) blankLines = counted(blankLines, at);
  }

  function unread(at: number): void {
    unreadLines = counted(unreadLines, at);
    const top = stack.at(-1);
    if (top !== undefined) top.incomplete = true;
  }

  function end(): ComponentFacts {
    const [outermost] = stack;
    if (outermost !== undefined) {
      note('cut-off', outermost.name, outermost.line);
      // What the file broke off inside is not judged; a calendar whose END alone is missing is.
      const calendarOnly = stack.length === 1 && outermost.children.length > 0;
      while (stack.length > 0) close(calendarOnly);
    }
    return {
      notContentLines,
      blankLines,
      malformedParameters,
      unbalanced,
      outside,
      calendars,
      events,
      unread: unreadLines,
    };
  }

  function begin(name: string, at: number): void {
    if (tooDeep > 0 || stack.length >= maxDepth) {
      tooDeep += 1;
      unread(at);
      return;
    }
    if (name === 'VCALENDAR') {
      closeUnclosed(0);
      calendars += 1;
    } else if (TOP_LEVEL.has(name)) {
      closeUnclosed(stack[0]?.name === 'VCALENDAR' ? 1 : 0);
    }
    const parent = stack.at(-1);
    if (parent === undefined && name !== 'VCALENDAR') outside = counted(outside, at);
    else if (parent !== undefined) addChild(parent, name);
    if (name === 'VEVENT' && stack[0]?.name === 'VCALENDAR') events += 1;
    stack.push({
      name,
      line: at,
      properties: [],
      children: [],
      zones: name === 'VCALENDAR' ? { described: new Set(), used: new Map() } : null,
      events: 0,
      size: 0,
      incomplete: false,
    });
  }

  function addChild(parent: OpenComponent, name: string): void {
    content = true;
    if (parent.children.length < KEPT_CHILDREN) parent.children.push(name);
    if (name === 'VEVENT') parent.events += 1;
  }

  function finish(name: string, at: number): void {
    if (tooDeep > 0) {
      tooDeep -= 1;
      return;
    }
    if (stack.at(-1)?.name === name) {
      close(true);
      return;
    }
    const depth = stack.findLastIndex((component) => component.name === name);
    if (depth < 0) {
      note('not-opened', name, at);
      return;
    }
    closeUnclosed(depth + 1);
    close(true);
  }

  /** Closes every component from `depth` on; their END is missing. */
  function closeUnclosed(depth: number): void {
    while (stack.length > depth) {
      const top = stack.at(-1);
      if (top !== undefined) note('not-closed', top.name, top.line);
      close(true);
    }
  }

  function close(handOver: boolean): void {
    const component = stack.pop();
    if (component === undefined) return;
    held -= component.size;
    const root = stack[0] ?? component;
    if (component.name === 'VTIMEZONE') describeZone(component, root.zones);
    if (!handOver || component.incomplete || root.name !== 'VCALENDAR') return;
    onComponent(closed(component, stack.at(-1)?.name ?? null));
  }

  function keep(property: CalendarProperty): void {
    const top = stack.at(-1);
    if (top === undefined) {
      outside = counted(outside, property.line);
      return;
    }
    const size = property.value.length;
    if (
      tooDeep > 0 ||
      top.properties.length >= KEPT_PROPERTIES ||
      held + size > maxHeldCharacters
    ) {
      unread(property.line);
      return;
    }
    content = true;
    top.properties.push(property);
    top.size += size;
    held += size;
    if (property.parameters.size > 0) useZone(property, top.name);
  }

  function useZone(property: CalendarProperty, component: string): void {
    const zone = property.parameters.get('TZID')?.[0];
    const used = stack[0]?.zones?.used;
    if (zone === undefined || used === undefined || !takesZone(property)) return;
    const known = used.get(zone);
    if (known !== undefined) used.set(zone, { ...known, count: known.count + 1 });
    else if (used.size < KEPT_ZONES) {
      used.set(zone, { zone, line: property.line, component, property: property.name, count: 1 });
    }
  }

  function note(kind: UnbalancedFacts['kind'], component: string, at: number): void {
    if (unbalanced === null) unbalanced = { kind, component, count: 1, line: at };
    else unbalanced = { ...unbalanced, count: unbalanced.count + 1 };
  }
}

function closed(component: OpenComponent, parent: string | null): CalendarComponent {
  const { name, line, properties, children, events, zones } = component;
  const plain = { name, line, properties, children, events, parent };
  if (zones === null) return plain;
  return { ...plain, zones: { described: zones.described, used: [...zones.used.values()] } };
}

function describeZone(component: OpenComponent, zones: OpenZones | null): void {
  const id = component.properties.find((property) => property.name === 'TZID');
  if (id !== undefined && zones !== null && zones.described.size < KEPT_PROPERTIES) {
    zones.described.add(id.value.trim());
  }
}

/** Whether a TZID means something here: not beside a date, a time in UTC, or a time stamp. */
function takesZone({ name, value }: CalendarProperty): boolean {
  return !UTC_ONLY.has(name) && !/^\d{8}$|Z$/i.test(value);
}

function componentName(value: string): string {
  return TOP_LEVEL.has(value) ? value : value.trim().toUpperCase();
}
