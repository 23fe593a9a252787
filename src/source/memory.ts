import { readAnswerHeaders } from './answer.js';
import type { Exchange } from './exchange.js';
import { findHeaderProblem, type RequestHeader } from './request-headers.js';
import { readHttpDate } from './retry.js';

/** One whole answer. */
export interface WholeAnswer extends Pick<Exchange, 'status' | 'header'> {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** The answers of one run that may be used again; times are milliseconds since 1970. */
export interface Memory {
  find(key: string, now: number): Remembered | null;
  keep(key: string, answer: WholeAnswer, now: number): void;
  /** Takes note that a kept answer still holds, with what the 304 says anew. */
  renew(key: string, kept: Remembered, answer: Pick<Exchange, 'header'>, now: number): WholeAnswer;
}

/** An answer from before. */
export interface Remembered {
  readonly answer: WholeAnswer;
  readonly isFresh: boolean;
  /** The header fields that ask whether it still holds; none when the server gave nothing to ask by. */
  readonly conditions: readonly RequestHeader[];
}

interface Entry {
  readonly answer: WholeAnswer;
  readonly freshUntil: number;
}

const MAX_KEPT_BYTES = 64 * 1024 * 1024;
// A server that says nothing about it: long enough that one run sees one state, too short to matter.
const UNSAID_SECONDS = 60;

/** Remembers nothing yet. The oldest answers are forgotten when all together pass 64 MiB. */
export function createMemory(): Memory {
  const entries = new Map<string, Entry>();
  let bytes = 0;
  const forget = (key: string) => {
    bytes -= entries.get(key)?.answer.body.byteLength ?? 0;
    entries.delete(key);
  };
  const keep = (key: string, answer: WholeAnswer, now: number) => {
    forget(key);
    const lifetime = lifetimeOf(answer.headers);
    if (answer.status !== 200 || lifetime === null) return;
    entries.set(key, { answer, freshUntil: now + lifetime });
    bytes += answer.body.byteLength;
    for (const oldest of entries.keys()) {
      if (bytes <= MAX_KEPT_BYTES) break;
      forget(oldest);
    }
  };
  return {
    find: (key, now) => {
      const entry = entries.get(key);
      if (entry === undefined) return null;
      const { answer, freshUntil } = entry;
      return { answer, isFresh: now < freshUntil, conditions: conditionsOf(answer.headers) };
    },
    keep,
    renew: (key, kept, answer, now) => {
      const headers = new Map([...kept.answer.headers, ...readAnswerHeaders(answer)]);
      // They describe the empty 304, not the body that was kept.
      for (const name of ['content-length', 'content-encoding', 'content-type']) {
        const before = kept.answer.headers.get(name);
        if (before === undefined) headers.delete(name);
        else headers.set(name, before);
      }
      const renewed = { ...kept.answer, headers };
      keep(key, renewed, now);
      return renewed;
    },
  };
}

function conditionsOf(headers: ReadonlyMap<string, string>): readonly RequestHeader[] {
  const etag = headers.get('etag') ?? '';
  const modified = headers.get('last-modified') ?? '';
  const condition =
    etag === ''
      ? { name: 'if-modified-since', value: modified }
      : { name: 'if-none-match', value: etag };
  // A server's own text is sent back only where it fits into a header.
  return condition.value === '' || findHeaderProblem(condition) !== null ? [] : [condition];
}

/** How long an answer may be used without asking, in milliseconds; null when it may not be kept. */
function lifetimeOf(headers: ReadonlyMap<string, string>): number | null {
  const directives = (headers.get('cache-control') ?? '')
    .split(',')
    .map((directive) => directive.trim().toLowerCase());
  if (directives.includes('no-store') || headers.get('vary')?.trim() === '*') return null;
  if (directives.some((directive) => /^no-cache\b/.test(directive))) return 0;
  const age = readSeconds(headers.get('age')) ?? 0;
  const maxAge = directives.find((directive) => directive.startsWith('max-age='));
  if (maxAge !== undefined) {
    return milliseconds((readSeconds(maxAge.slice('max-age='.length)) ?? 0) - age);
  }
  const expires = headers.get('expires');
  if (expires === undefined) return milliseconds(UNSAID_SECONDS - age);
  const until = readHttpDate(expires);
  const sent = readHttpDate(headers.get('date') ?? '');
  return until === null || sent === null ? 0 : milliseconds((until - sent) / 1000 - age);
}

function readSeconds(text: string | undefined): number | null {
  const digits = /^"?(\d{1,9})"?$/.exec(text ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

function milliseconds(seconds: number): number {
  return Math.max(seconds, 0) * 1000;
}
