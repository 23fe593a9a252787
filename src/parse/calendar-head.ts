import type { Malformed } from './malformed.js';

/** What the first octets of a body say about it. */
export type CalendarHead =
  | {
      readonly kind: 'text';
      readonly byteOrderMark: boolean;
      /** Octets of white space before the first BEGIN, on its line. */
      readonly indent: number;
    }
  | Malformed;

/** How many octets {@link readCalendarHead} wants to see, if there are as many. */
export const HEAD_OCTETS = 1024;

/** Tells a text from octets that can be no calendar at all. */
export function readCalendarHead(head: Uint8Array): CalendarHead {
  const octets = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const wide = wideEncoding(octets);
  if (wide !== null) return malformed('encoding', `the text is ${wide}, not UTF-8`);
  const byteOrderMark = octets.subarray(0, 3).equals(Buffer.of(0xef, 0xbb, 0xbf));
  const text = octets.toString('latin1', byteOrderMark ? 3 : 0, octets.length);
  const isCalendar = /^\s*BEGIN:/i.test(text);
  if (!isCalendar && isBinary(text)) return malformed('binary', 'the first octets are no text');
  if (/^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(text)) {
    return { ...malformed('html', 'the body is a web page'), beginning: octets.toString('utf8') };
  }
  const indent = /^(?:[ \t]*[\r\n])*([ \t]+)BEGIN:VCALENDAR/i.exec(text)?.[1]?.length ?? 0;
  return { kind: 'text', byteOrderMark, indent };
}

function wideEncoding(octets: Buffer): string | null {
  const [first, second, third, fourth] = octets;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'UTF-32';
  const isLetter = (octet: number | undefined) => octet !== undefined && octet >= 10 && octet < 127;
  if (isLetter(first) && second === 0 && isLetter(third) && fourth === 0) return 'UTF-16';
  if (first === 0 && isLetter(second) && third === 0 && isLetter(fourth)) return 'UTF-16';
  return null;
}

/** Tab, line breaks, form feed and escape occur in texts; other control characters do not. */
function isBinary(text: string): boolean {
  return /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text);
}

function malformed(reason: Malformed['reason'], detail: string): Malformed {
  return { kind: 'malformed', reason, detail, position: null };
}
