import { buildRequestHeaders } from '../request-headers.js';
import { USER_AGENT } from '../user-agent.js';
import type { RecordedBody, RecordedExchange, RecordedResult, RecordedRun } from './evidence.js';
import { REDACTED } from './redact.js';

/** Where an entry stands: the number of its run, and of the entry that holds the same body already. */
export interface Setting {
  readonly run: RecordedRun;
  readonly index: number;
  readonly bodyOfEntry: number | null;
}

/** One exchange as an entry of HTTP Archive 1.2; what that has no place for is under `_openMeal`. */
export function harEntry(exchange: RecordedExchange, setting: Setting): object {
  const { result } = exchange;
  const waited = 'http' in result && result.http !== null ? result.http.milliseconds : 0;
  const whole = result.kind === 'answered' ? Math.max(result.milliseconds, waited) : waited;
  return {
    startedDateTime: exchange.began.toISOString(),
    time: whole,
    request: requestOf(exchange, setting.run),
    response: responseOf(result, setting.bodyOfEntry),
    cache: {},
    timings: { send: 0, wait: waited, receive: whole - waited },
    _openMeal: {
      run: setting.index,
      way: exchange.way,
      asked: exchange.asked,
      ...factsOf(result),
      ...(setting.bodyOfEntry === null ? {} : { bodyOfEntry: setting.bodyOfEntry }),
    },
  };
}

/** The body of an exchange; null when there is none. */
export function bodyOf(result: RecordedResult): RecordedBody | null {
  return 'body' in result ? result.body : null;
}

interface Field {
  readonly name: string;
  readonly value: string;
}

function requestOf({ way, asked, result }: RecordedExchange, run: RecordedRun) {
  const address = URL.canParse(asked) ? new URL(asked) : null;
  const isWeb = address !== null && /^https?:$/.test(address.protocol);
  const isTarget = isWeb && run.target.kind === 'url' && sameOrigin(address, run.target.url);
  const names = isTarget && way !== 'anonymous-call' ? run.options.headerNames : [];
  const added = names.map((name) => ({ name, value: REDACTED }));
  const sent = isWeb && result.kind !== 'unasked' ? buildRequestHeaders(USER_AGENT, added) : {};
  return {
    method: 'GET',
    // A file has no address, but HAR wants one.
    url: isWeb ? address.href : `file:${encodeURIComponent(asked.toWellFormed())}`,
    httpVersion: isWeb ? 'HTTP/1.1' : '',
    cookies: [],
    headers: fieldsOf(Object.entries(sent)),
    queryString: isWeb ? fieldsOf(address.searchParams) : [],
    headersSize: -1,
    bodySize: 0,
  };
}

function sameOrigin(address: URL, target: string): boolean {
  return URL.canParse(target) && new URL(target).origin === address.origin;
}

function responseOf(result: RecordedResult, bodyOfEntry: number | null) {
  const http = 'http' in result ? result.http : null;
  const headers = 'headers' in result ? result.headers : new Map<string, string>();
  const body = bodyOf(result);
  const mimeType = headers.get('content-type') ?? http?.mediaType ?? '';
  const text = body === null || bodyOfEntry !== null ? {} : textOf(body.bytes);
  return {
    // No answer: HAR knows no other way to say so.
    status: http?.status ?? 0,
    statusText: '',
    httpVersion: http === null ? '' : 'HTTP/1.1',
    cookies: [],
    headers: fieldsOf(headers),
    content: { size: body?.bytes.byteLength ?? 0, mimeType, ...text },
    redirectURL: '',
    headersSize: -1,
    bodySize: -1,
  };
}

function fieldsOf(entries: Iterable<readonly [string, string]>): Field[] {
  return [...entries].map(([name, value]) => ({ name, value }));
}

/** As a text where it is one; control characters would take six times their room. */
function textOf(bytes: Uint8Array) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text)) return { text };
  } catch {
    // No UTF-8: what it is meant to be, is not ours to guess.
  }
  return { text: Buffer.from(bytes).toString('base64'), encoding: 'base64' };
}

/** What a replay needs and HAR has no field for. */
function factsOf(result: RecordedResult) {
  const { kind, source } = result;
  switch (result.kind) {
    case 'retrieved': {
      const { http, body, pieces, broken } = result;
      return { kind, source, http: httpOf(http), sha256: body.sha256, pieces, broken };
    }
    case 'answered': {
      const { http, body, milliseconds, from } = result;
      return { kind, source, http: httpOf(http), sha256: body.sha256, milliseconds, from };
    }
    case 'unreachable': {
      const { reason, detail, http } = result;
      return { kind, source, reason, detail, http: httpOf(http) };
    }
    case 'unasked':
      return { kind, source, reason: result.reason };
  }
}

/** Without the status, which stands in the response. */
function httpOf(http: Extract<RecordedResult, { kind: 'unreachable' }>['http']) {
  if (http === null) return null;
  const { mediaType, charset, method, redirects, milliseconds } = http;
  return { mediaType, charset, method, redirects, milliseconds };
}
