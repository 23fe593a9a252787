import { parseAddress } from '../model/address.js';
import type { Exchange } from './exchange.js';
import type { RequestHeader } from './request-headers.js';
import { type HttpFacts, RetrievalError } from './retrieval.js';
import { addressSource } from './target.js';

/** Where the way through the redirects has come to. */
export interface Journey {
  readonly url: URL;
  /** The addresses asked before `url`. */
  readonly asked: readonly string[];
  /** The headers that may be sent to `url`. */
  readonly headers: readonly RequestHeader[];
  /** What the last server said that answered. */
  readonly http: HttpFacts | null;
}

const MAX_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Whether an answer sends the journey on. */
export function isRedirect(answer: Pick<Exchange, 'status'>): boolean {
  return REDIRECTS.has(answer.status);
}

/** The journey one redirect further, at most five. The new address is not judged yet. Throws a RetrievalError. */
export function follow(journey: Journey, answer: Pick<Exchange, 'status' | 'header'>): Journey {
  const [location, ...more] = answer.header('location');
  const status = `Status ${answer.status}`;
  if (location === undefined || more.length > 0) {
    const what = location === undefined ? 'no' : 'more than one';
    throw new RetrievalError('bad-redirect', `${status} came with ${what} Location.`);
  }
  const text = decodeField(location);
  const url = parseAddress(text, journey.url.href);
  if (text.trim() === '' || url === null) {
    throw new RetrievalError('bad-redirect', `${status} leads to no address: ${quote(text)}`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new RetrievalError('bad-redirect', `${status} leads to ${quote(text)}`);
  }
  if (journey.asked.length >= MAX_REDIRECTS) {
    throw new RetrievalError('too-many-redirects', `More than ${MAX_REDIRECTS} redirects.`);
  }
  // Not given back on the way home: who was asked in between may have chosen the address.
  const headers = url.origin === journey.url.origin ? journey.headers : [];
  return { ...journey, url, headers, asked: [...journey.asked, nameOf(journey)] };
}

/** What is known of a journey that came to nothing. */
export function endOf(journey: Journey, error: RetrievalError) {
  const { asked } = journey;
  const way = asked.length === 0 ? '' : ` (redirected from ${asked.at(-1)})`;
  return {
    kind: 'unreachable',
    source: nameOf(journey),
    reason: error.reason,
    detail: `${error.message}${way}`,
    http: journey.http === null ? null : { ...journey.http, redirects: asked },
  } as const;
}

/** The address that the journey has come to, as it is written in reports. */
export function nameOf(journey: Journey): string {
  return addressSource(journey.url);
}

/** Text from a server as a short quotation. */
export function quote(text: string): string {
  return JSON.stringify(text.length <= 200 ? text : `${text.slice(0, 199)}…`);
}

/** Header fields arrive as Latin-1; servers write UTF-8 into Location all the same. */
function decodeField(field: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(field, 'latin1'));
  } catch {
    return field;
  }
}
