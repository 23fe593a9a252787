import type { RequestHeader } from '../request-headers.js';
import type { HttpFacts } from '../retrieval.js';
import type { Target } from '../target.js';
import { digestOf } from './body-store.js';
import type { RecordedBody, RecordedExchange, RecordedResult } from './evidence.js';

/** What stands in the place of a secret. */
export const REDACTED = 'REDACTED';

/** Fields whose values are no secrets, and may well occur in an answer. */
const PUBLIC: ReadonlySet<string> = new Set(
  'accept accept-charset accept-language cache-control from origin pragma referer user-agent'.split(
    ' ',
  ),
);
/** A shorter word occurs by chance, and its replacement would spoil addresses. */
const SHORTEST = 6;

export type Redact = (text: string) => string;

/** Replaces the values of header fields wherever they occur in a text, whole or word by word, also in the form of an address. */
export function redactor(headers: readonly RequestHeader[]): Redact {
  const values = headers
    .filter(({ name }) => !PUBLIC.has(name.toLowerCase()))
    .flatMap(({ value }) => [value, ...value.split(/[\s,;]+/)])
    .filter((value) => value.length >= SHORTEST);
  const forms = values.flatMap((value) => [
    value,
    encodeURIComponent(value),
    encodeURI(value),
    JSON.stringify(value).slice(1, -1),
  ]);
  const secrets = [...new Set(forms)].sort((one, other) => other.length - one.length);
  return (text) => secrets.reduce((left, secret) => left.replaceAll(secret, REDACTED), text);
}

/** A target without the secrets. */
export function redactTarget(target: Target, redact: Redact): Target {
  switch (target.kind) {
    case 'stdin':
      return target;
    case 'file':
      return { ...target, source: redact(target.source), path: redact(target.path) };
    case 'url':
      return { ...target, source: redact(target.source), url: redact(target.url) };
    case 'forbidden-url':
      return { ...target, source: redact(target.source), detail: redact(target.detail) };
  }
}

/** An exchange without the secrets: some servers give back what a request held. A file of the user's stays as it is. */
export function redactExchange(exchange: RecordedExchange, redact: Redact): RecordedExchange {
  return {
    ...exchange,
    asked: redact(exchange.asked),
    result: redactResult(exchange.result, redact),
  };
}

function redactResult(result: RecordedResult, redact: Redact): RecordedResult {
  const source = redact(result.source);
  const headers = (fields: ReadonlyMap<string, string>) =>
    new Map([...fields].map(([name, value]) => [name, redact(value)]));
  switch (result.kind) {
    case 'retrieved': {
      const broken = result.broken && { ...result.broken, detail: redact(result.broken.detail) };
      const http = result.http && redactHttp(result.http, redact);
      if (http === null) return { ...result, source, broken, headers: headers(result.headers) };
      const body = redactBody(result.body, redact);
      // In which pieces it would have come, nobody knows.
      const pieces = body === result.body ? result.pieces : [body.bytes.byteLength];
      return { ...result, source, http, headers: headers(result.headers), body, pieces, broken };
    }
    case 'answered': {
      const http = redactHttp(result.http, redact);
      const body = redactBody(result.body, redact);
      return { ...result, source, http, headers: headers(result.headers), body };
    }
    case 'unreachable': {
      const http = result.http && redactHttp(result.http, redact);
      return { ...result, source, detail: redact(result.detail), http };
    }
    case 'unasked':
      return { ...result, source };
  }
}

/** Octet by octet, so that whatever else is in it stays, text or not. */
function redactBody(body: RecordedBody, redact: Redact): RecordedBody {
  const text = Buffer.from(body.bytes).toString('latin1');
  const left = redact(text);
  if (left === text) return body;
  const bytes = Buffer.from(left, 'latin1');
  return { bytes, sha256: digestOf(bytes) };
}

function redactHttp(http: HttpFacts, redact: Redact): HttpFacts {
  return { ...http, redirects: http.redirects.map(redact) };
}
