import { createHash } from 'node:crypto';
import type { MalformedReason } from '../model/reasons.js';
import type { CalendarComponent, FeedFacts } from './calendar.js';
import { type ComponentFacts, createComponentReader } from './calendar-components.js';
import { HEAD_OCTETS, readCalendarHead } from './calendar-head.js';
import { createLineReader, type LineReader } from './calendar-lines.js';
import type { ByteFacts } from './json-item.js';
import type { Malformed } from './malformed.js';

export interface CalendarReaderOptions {
  /** Called for each component as it closes, the VCALENDAR after its components. */
  readonly onComponent: (component: CalendarComponent) => void;
  /** Octets of one unfolded line; what is longer is counted, not kept. */
  readonly maxLineBytes?: number;
  /** Components inside components. */
  readonly maxDepth?: number;
}

export interface CalendarFacts {
  readonly kind: 'calendar';
  readonly facts: FeedFacts;
  readonly bytes: ByteFacts;
}

export interface CalendarReader {
  push(chunk: Uint8Array): void;
  end(): CalendarFacts | Malformed;
}

const MAX_LINE_BYTES = 256 * 1024;
const MAX_DEPTH = 16;
const MAX_HELD_CHARACTERS = 4 * 1024 * 1024;

/**
 * Reads an iCalendar stream (RFC 5545) in chunks of any size. What is broken is counted and skipped;
 * memory holds one component at a time, whatever the size of the feed.
 */
export function createCalendarReader(options: CalendarReaderOptions): CalendarReader {
  const hash = createHash('sha256');
  const components = createComponentReader({
    onComponent: options.onComponent,
    maxDepth: options.maxDepth ?? MAX_DEPTH,
    maxHeldCharacters: MAX_HELD_CHARACTERS,
  });
  let size = 0;
  /** The first octets, until there are enough to tell what they are. */
  let head: Buffer | null = Buffer.alloc(0);
  let lines: LineReader | null = null;
  let indent = 0;
  let byteOrderMark = false;
  let firstText = '';
  let refused: Malformed | null = null;

  return { push, end };

  function push(chunk: Uint8Array): void {
    if (refused !== null) return;
    hash.update(chunk);
    size += chunk.length;
    const octets = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (head === null) {
      lines?.push(octets);
      return;
    }
    const known = head.length === 0 && octets.length >= HEAD_OCTETS;
    head = known ? octets : Buffer.concat([head, octets]);
    if (head.length >= HEAD_OCTETS) start(head);
  }

  function start(octets: Buffer): void {
    head = null;
    const what = readCalendarHead(octets.subarray(0, HEAD_OCTETS));
    if (what.kind === 'malformed') {
      refused = what;
      return;
    }
    ({ indent, byteOrderMark } = what);
    const offset = byteOrderMark ? 3 : 0;
    firstText = octets.toString('utf8', offset, HEAD_OCTETS).trim();
    const maxLineBytes = options.maxLineBytes ?? MAX_LINE_BYTES;
    lines = createLineReader(components, { maxLineBytes, indent, offset });
    lines.push(octets.subarray(offset));
  }

  function end(): CalendarFacts | Malformed {
    if (head !== null) start(head);
    if (refused !== null || lines === null) return refused ?? malformed('empty', '');
    const { invalidUtf8, ...lineFacts } = lines.end();
    const componentFacts = components.end();
    const nothing = whyNothing(componentFacts);
    if (nothing !== null) return nothing;
    return {
      kind: 'calendar',
      facts: {
        ...lineFacts,
        ...componentFacts,
        indented: indent > 0 ? { count: lineFacts.lines, line: 1 } : null,
      },
      bytes: { bytes: size, sha256: hash.digest('hex'), byteOrderMark, invalidUtf8 },
    };
  }

  function whyNothing(facts: ComponentFacts): Malformed | null {
    if (facts.calendars > 0 && (components.hasContent() || facts.unbalanced === null)) return null;
    if (facts.calendars > 0)
      return malformed('truncated', 'the body ends where the calendar begins');
    if (facts.notContentLines === null && facts.outside === null) {
      return malformed('empty', 'the body holds only white space');
    }
    if ('BEGIN:VCALENDAR'.startsWith(firstText.slice(0, 40).toUpperCase())) {
      return malformed('truncated', 'the body ends inside BEGIN:VCALENDAR');
    }
    return {
      ...malformed('not-a-calendar', `the body begins with ${firstText.slice(0, 40)}`),
      beginning: firstText,
    };
  }
}

function malformed(reason: MalformedReason, detail: string): Malformed {
  return { kind: 'malformed', reason, detail, position: null };
}
