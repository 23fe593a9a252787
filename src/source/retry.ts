import type { Exchange } from './exchange.js';

/** What an answer or its absence asks of us, in milliseconds: try again after so long, or not before so long. */
export type Advice =
  | { readonly kind: 'take' }
  | { readonly kind: 'again'; readonly milliseconds: number; readonly wholeHost: boolean }
  | { readonly kind: 'leave-alone'; readonly milliseconds: number };

// What says that the same request may be answered a moment later.
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504]);
// Those by which a server says that it has had enough, not that this one answer failed.
const OVERLOADED: ReadonlySet<number> = new Set([429, 503]);
const LONGEST_WAIT = 30_000;
const FIRST_WAIT = 500;
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** How an answer is to be taken. `tried` counts the retries so far; `random` lies between 0 and 1. */
export function adviceOf(
  answer: Pick<Exchange, 'status' | 'header'>,
  tried: number,
  retries: number,
  now: number,
  random: number,
): Advice {
  if (!PASSING.has(answer.status)) return { kind: 'take' };
  const asked = readRetryAfter(answer, now);
  if (asked !== null && asked > LONGEST_WAIT) {
    const isForAll = OVERLOADED.has(answer.status);
    return isForAll ? { kind: 'leave-alone', milliseconds: asked } : { kind: 'take' };
  }
  if (tried >= retries) return { kind: 'take' };
  // Never earlier than asked; a little later, so that many clients do not come back at once.
  if (asked !== null) {
    const milliseconds = asked + random * FIRST_WAIT;
    return { kind: 'again', milliseconds, wholeHost: OVERLOADED.has(answer.status) };
  }
  return { kind: 'again', milliseconds: backoff(tried, random), wholeHost: false };
}

/** How long to wait before another try, in milliseconds: half a second, doubled each time, give or take a half. */
export function backoff(tried: number, random: number): number {
  return FIRST_WAIT * 2 ** tried * (0.5 + random);
}

/** What Retry-After asks for in milliseconds; null when it is absent or nonsense. */
export function readRetryAfter(answer: Pick<Exchange, 'header'>, now: number): number | null {
  const field = answer.header('retry-after').at(-1)?.trim() ?? '';
  if (/^\d{1,9}$/.test(field)) return Number(field) * 1000;
  const date = readHttpDate(field);
  if (date === null) return null;
  // By the server's own clock, where it tells it: ours may differ.
  const sent = readHttpDate(answer.header('date').at(-1)?.trim() ?? '');
  return Math.max(date - (sent ?? now), 0);
}

/** An HTTP date (RFC 9110 §5.6.7, the form that is sent today) in milliseconds since 1970; null for all else. */
export function readHttpDate(text: string): number | null {
  if (!HTTP_DATE.test(text)) return null;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? null : milliseconds;
}
