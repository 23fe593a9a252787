import { UNREACHABLE_REASONS } from '../../model/reasons.js';
import type { HttpFacts } from '../retrieval.js';
import { digestOf } from './body-store.js';
import { type RecordedBody, type RecordedExchange, type RecordedResult, WAYS } from './evidence.js';
import { at, count, items, moment, nullable, oneOf, type Place, refuse, text } from './fields.js';

/** Reads the entries of an evidence file one after another. Throws `DamagedEvidence`. */
export function createExchangeParser(): (entry: Place) => RecordedExchange {
  const bodies: (RecordedBody | null)[] = [];
  return (entry) => {
    const facts = at(entry, '_openMeal');
    const bodyOf = () => readBody(entry, bodies);
    const number = bodies.push(null) - 1;
    const result = resultOf(entry, facts, bodyOf);
    bodies[number] = 'body' in result ? result.body : null;
    return {
      began: moment(at(entry, 'startedDateTime')),
      way: oneOf(at(facts, 'way'), WAYS),
      asked: text(at(facts, 'asked')),
      result,
    };
  };
}

function resultOf(entry: Place, facts: Place, bodyOf: () => RecordedBody): RecordedResult {
  const kind = oneOf(at(facts, 'kind'), [
    'retrieved',
    'answered',
    'unreachable',
    'unasked',
  ] as const);
  const source = text(at(facts, 'source'));
  const httpPlace = at(facts, 'http');
  const httpOf = (place: Place) => readHttp(place, at(at(entry, 'response'), 'status'));
  switch (kind) {
    case 'retrieved': {
      const body = bodyOf();
      const pieces = items(at(facts, 'pieces')).map((piece) => count(piece));
      const size = pieces.reduce((sum, piece) => sum + piece, 0);
      if (size !== body.bytes.byteLength) refuse(at(facts, 'pieces').pointer);
      const broken = nullable(at(facts, 'broken'), (place) => ({
        reason: oneOf(at(place, 'reason'), UNREACHABLE_REASONS),
        detail: text(at(place, 'detail')),
      }));
      const http = nullable(httpPlace, httpOf);
      return { kind, source, http, headers: headersOf(entry), body, pieces, broken };
    }
    case 'answered': {
      const from = oneOf(at(facts, 'from'), ['network', 'memory', 'revalidated'] as const);
      const milliseconds = count(at(facts, 'milliseconds'));
      const [http, headers] = [httpOf(httpPlace), headersOf(entry)];
      if (!URL.canParse(source)) refuse(at(facts, 'source').pointer);
      return { kind, source, http, headers, milliseconds, from, body: bodyOf() };
    }
    case 'unreachable': {
      const reason = oneOf(at(facts, 'reason'), UNREACHABLE_REASONS);
      const http = nullable(httpPlace, httpOf);
      return { kind, source, reason, detail: text(at(facts, 'detail')), http };
    }
    case 'unasked': {
      const reason = oneOf(at(facts, 'reason'), ['budget', 'told-to-wait'] as const);
      return { kind, source, reason };
    }
  }
}

function readHttp(place: Place, status: Place): HttpFacts {
  return {
    status: count(status, 999),
    mediaType: nullable(at(place, 'mediaType'), text),
    charset: nullable(at(place, 'charset'), text),
    method: nullable(at(place, 'method'), text),
    redirects: items(at(place, 'redirects')).map(text),
    milliseconds: count(at(place, 'milliseconds')),
  };
}

function headersOf(entry: Place): ReadonlyMap<string, string> {
  const fields = items(at(at(entry, 'response'), 'headers'));
  return new Map(fields.map((field) => [text(at(field, 'name')), text(at(field, 'value'))]));
}

/** The body, which must be the one that was recorded: a changed one accuses nobody. */
function readBody(entry: Place, bodies: readonly (RecordedBody | null)[]): RecordedBody {
  const facts = at(entry, '_openMeal');
  const sha256 = text(at(facts, 'sha256'));
  const other = at(facts, 'bodyOfEntry');
  if (other.value !== undefined) {
    const body = bodies[count(other)] ?? null;
    return body?.sha256 === sha256 ? body : refuse(other.pointer);
  }
  const content = at(at(entry, 'response'), 'content');
  const encoding = at(content, 'encoding');
  const isBase64 = encoding.value !== undefined;
  if (isBase64) oneOf(encoding, ['base64'] as const);
  const bytes = Buffer.from(text(at(content, 'text')), isBase64 ? 'base64' : 'utf8');
  return digestOf(bytes) === sha256 ? { bytes, sha256 } : refuse(at(content, 'text').pointer);
}
