import type { Answer } from '../answer.js';
import { type Retrieval, RetrievalError } from '../retrieval.js';
import type { Sources } from '../sources.js';
import { parseTarget } from '../target.js';
import type { RecordedExchange, RecordedResult, RecordedRun, Way } from './evidence.js';
import { wayOf } from './recorder.js';

/**
 * Sources that answer from a recording, in its order, and ask nobody. What is asked more often than
 * before gets the last answer again; what was never asked is unreachable as `not-recorded`.
 */
export function replaying(run: RecordedRun): Sources {
  const take = queue(run.exchanges);
  return {
    retrieve: async (target) => retrievalOf(target.source, take('document', target.source)),
    begin: async ({ maxRequests }) => ({
      counted: () => run.requests ?? { sent: 0, budget: maxRequests },
      get: async (url, manner) => answerOf(url, take(wayOf(manner), url)),
    }),
  };
}

function queue(exchanges: readonly RecordedExchange[]) {
  const answers = new Map<string, { readonly results: RecordedResult[]; next: number }>();
  const keyOf = (way: Way, asked: string) => `${way} ${asked}`;
  for (const { way, asked, result } of exchanges) {
    const known = answers.get(keyOf(way, asked));
    if (known === undefined) answers.set(keyOf(way, asked), { results: [result], next: 0 });
    else known.results.push(result);
  }
  return (way: Way, asked: string): RecordedResult | null => {
    const known = answers.get(keyOf(way, asked));
    if (known === undefined) return null;
    const result = known.results[known.next] ?? null;
    if (known.next < known.results.length - 1) known.next += 1;
    return result;
  };
}

function retrievalOf(asked: string, result: RecordedResult | null): Retrieval {
  switch (result?.kind) {
    case 'retrieved': {
      const { kind, source, http, headers } = result;
      return { kind, source, http, headers, chunks: chunksOf(result) };
    }
    case 'unreachable':
      return result;
    default:
      return { ...notRecorded(asked) };
  }
}

function answerOf(url: string, result: RecordedResult | null): Answer {
  const asked = parseTarget(url).source;
  switch (result?.kind) {
    case 'answered':
      return { ...result, asked, status: result.http.status, body: result.body.bytes };
    case 'unreachable':
    case 'unasked':
      return { ...result, asked };
    default:
      return { ...notRecorded(asked), asked };
  }
}

function notRecorded(source: string) {
  const detail = 'The evidence file holds no answer to this question.';
  return { kind: 'unreachable', source, reason: 'not-recorded', detail, http: null } as const;
}

async function* chunksOf({
  body,
  pieces,
  broken,
}: Extract<RecordedResult, { kind: 'retrieved' }>): AsyncGenerator<Uint8Array, void, undefined> {
  let at = 0;
  for (const size of pieces) {
    yield body.bytes.subarray(at, at + size);
    at += size;
  }
  if (broken !== null) throw new RetrievalError(broken.reason, broken.detail);
}
