import { parseAddress } from '../model/address.js';
import type { UnreachableReason } from '../model/reasons.js';
import { findUrlProblem } from './address-guard.js';
import { closeable } from './closeable.js';
import { type Network, openConnection } from './connection.js';
import { type Deadline, startDeadline } from './deadline.js';
import { type ContentCoding, decompress, readContentCoding } from './decompress.js';
import { type Exchange, exchange } from './exchange.js';
import { readContentLength, readHttpFacts } from './http-facts.js';
import { limitBytes, tooLarge } from './limit-bytes.js';
import { buildRequestHeaders, findHeaderProblem, type RequestHeader } from './request-headers.js';
import { type HttpFacts, type Retrieval, RetrievalError } from './retrieval.js';
import { addressSource } from './target.js';

/** How an address is asked; every field is decided. */
export interface UrlOptions {
  /** On the wire and again after decompression. */
  readonly maxBytes: number;
  /** For everything together: name, connection, redirects, body. */
  readonly timeoutSeconds: number;
  readonly allowPrivate: boolean;
  /** Sent to the origin of the first address only. */
  readonly headers: readonly RequestHeader[];
  readonly userAgent: string;
  readonly network: Network;
}

/** Where the way through the redirects has come to. */
interface Journey {
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

/** Asks one http(s) address with GET and follows at most five redirects, each judged anew. */
export async function retrieveUrl(address: string, options: UrlOptions): Promise<Retrieval> {
  for (const header of options.headers) {
    const problem = findHeaderProblem(header);
    if (problem !== null) throw new RangeError(problem);
  }
  const deadline = startDeadline(options.timeoutSeconds);
  const started = performance.now();
  let journey: Journey = {
    url: new URL(address),
    asked: [],
    headers: options.headers,
    http: null,
  };
  let answer: Exchange | null = null;
  try {
    for (;;) {
      answer = await ask(journey, options, deadline.signal);
      const http = readHttpFacts(answer, journey.asked, performance.now() - started);
      journey = { ...journey, http };
      if (!REDIRECTS.has(answer.status)) {
        return { ...accept(answer, http, options.maxBytes, deadline), source: nameOf(journey) };
      }
      answer.close();
      journey = follow(journey, answer);
    }
  } catch (error) {
    deadline.cancel();
    answer?.close();
    if (!(error instanceof RetrievalError)) throw error;
    return unreachable(journey, error);
  }
}

async function ask(journey: Journey, options: UrlOptions, signal: AbortSignal): Promise<Exchange> {
  const { url, headers } = journey;
  const problem = findUrlProblem(url, options.allowPrivate);
  if (problem !== null) throw new RetrievalError('forbidden-url', problem);
  const socket = await openConnection(url, options.allowPrivate, options.network, signal);
  return exchange(url, socket, buildRequestHeaders(options.userAgent, headers), signal);
}

function follow(journey: Journey, answer: Exchange): Journey {
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

function accept(answer: Exchange, http: HttpFacts, maxBytes: number, deadline: Deadline) {
  const reason = reasonOfStatus(answer.status);
  if (reason !== null) throw new RetrievalError(reason, `The server answered ${answer.status}.`);
  const codings = answer.header('content-encoding');
  const coding = readContentCoding(codings);
  if (coding === null) {
    const detail = `Content-Encoding ${quote(codings.join(', '))} is not supported.`;
    throw new RetrievalError('bad-encoding', detail);
  }
  const announced = readContentLength(answer);
  if (announced !== null && announced > maxBytes) throw tooLarge(announced, maxBytes);
  const chunks = closeable(readChunks(answer, coding, maxBytes, deadline), () => {
    deadline.cancel();
    answer.close();
  });
  return { kind: 'retrieved', chunks, http } as const;
}

function reasonOfStatus(status: number): UnreachableReason | null {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403) return 'unauthorized';
  // No part was asked for, so it is not known to be the whole.
  if (status === 206) return 'incomplete';
  return status >= 200 && status <= 299 ? null : 'http-status';
}

async function* readChunks(
  answer: Exchange,
  coding: ContentCoding,
  maxBytes: number,
  deadline: Deadline,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    const wire = limitBytes(answer.body, maxBytes);
    for await (const chunk of limitBytes(decompress(wire, coding), maxBytes)) {
      deadline.pause();
      yield chunk;
      deadline.resume();
    }
  } finally {
    deadline.cancel();
    answer.close();
  }
}

function unreachable(journey: Journey, error: RetrievalError): Retrieval {
  const { asked } = journey;
  const way = asked.length === 0 ? '' : ` (redirected from ${asked.at(-1)})`;
  return {
    kind: 'unreachable',
    source: nameOf(journey),
    reason: error.reason,
    detail: `${error.message}${way}`,
    http: journey.http === null ? null : { ...journey.http, redirects: asked },
  };
}

function nameOf(journey: Journey): string {
  return addressSource(journey.url);
}

/** Header fields arrive as Latin-1; servers write UTF-8 into Location all the same. */
function decodeField(field: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(field, 'latin1'));
  } catch {
    return field;
  }
}

function quote(text: string): string {
  return JSON.stringify(text.length <= 200 ? text : `${text.slice(0, 199)}…`);
}
