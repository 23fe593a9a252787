import type { LineCount } from './calendar.js';
import { counted } from './calendar-count.js';

/** Octets that a physical line should not exceed, its line break excluded (RFC 5545 §3.1). */
export const LONG = 75;

export type LineBreak = 'crlf' | 'lf' | 'cr';

/** Counts line breaks and line lengths. */
export function createBreakCounter() {
  let crlf = 0;
  let lf: LineCount | null = null;
  let cr: LineCount | null = null;
  let long: LineCount | null = null;
  let last: LineBreak | null = null;
  let beforeLast: LineBreak | null = null;
  let broken: LineCount | null = null;
  let otherLf: LineCount | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  let pendingLf = 0;

  return {
    count(kind: LineBreak, line: number): void {
      settle();
      beforeLast = last;
      last = kind;
      if (kind === 'crlf') crlf += 1;
      else if (kind === 'cr') cr = counted(cr, line);
      else {
        lf = counted(lf, line);
        pendingLf = line;
      }
    },
    measure(octets: number, line: number): void {
      if (octets > LONG) long = counted(long, line);
    },
    /** The line that was `octets` long and has just ended is continued by the next. */
    continues(octets: number, line: number): void {
      if (pendingLf === 0) return;
      pendingLf = 0;
      broken = counted(broken, line);
      shortest = Math.min(shortest, octets);
      longest = Math.max(longest, octets);
    },
    isDoubledCr: () => beforeLast === 'cr' && last === 'crlf',
    facts() {
      settle();
      // Where every such line is as long as folding makes it, the publisher folds with bare LF.
      const folding = shortest >= LONG - 3 && longest <= LONG + 1;
      const isBroken = broken !== null && !folding && crlf > 10 * (otherLf?.count ?? 0);
      return {
        crlf,
        bareLf: isBroken ? otherLf : lf,
        bareCr: cr,
        brokenTextLines: isBroken ? broken : null,
        longLines: long,
      };
    },
  };

  /** The latest bare LF turned out not to stand before a continuation. */
  function settle(): void {
    if (pendingLf > 0) otherLf = counted(otherLf, pendingLf);
    pendingLf = 0;
  }
}
