import type { EventFacts } from '../../check/publication.js';
import type { KnownEvent } from './two-publications.js';

/**
 * Whether an event has changed in what it says. How it is written does not count: other escapes, other
 * white space, a date in another form may well be the repair of a flaw. Nor do figures in the texts, such
 * as when the feed was made.
 */
export function isUpdated({ former, event }: KnownEvent): boolean {
  return saidBy(former) !== saidBy(event);
}

function saidBy({ summary, description, location }: EventFacts): string {
  const served = [summary, description].map((lines) => wordsOf(lines, /[^\p{L}\p{M}]+/u));
  return [...served, wordsOf(location, /[^\p{L}\p{M}\p{N}]+/u)].join('\n');
}

function wordsOf(lines: readonly string[], between: RegExp): string {
  const words = lines.join(' ').normalize('NFKC').toLowerCase().split(between);
  return words.filter((word) => word !== '').join(' ');
}
