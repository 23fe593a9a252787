import type { Answer } from '../answer.js';
import { closeable } from '../closeable.js';
import { type Retrieval, RetrievalError } from '../retrieval.js';
import type { BodyStore } from './body-store.js';
import type { RecordedResult } from './evidence.js';

/** What is kept of one call's answer. */
export function keepAnswer(answer: Answer, store: BodyStore): RecordedResult {
  switch (answer.kind) {
    case 'answered': {
      const { kind, source, http, headers, milliseconds, from, body } = answer;
      return { kind, source, http, headers, milliseconds, from, body: store.keep(body) };
    }
    case 'unreachable': {
      const { kind, source, reason, detail, http } = answer;
      return { kind, source, reason, detail, http };
    }
    case 'unasked': {
      const { kind, source, reason } = answer;
      return { kind, source, reason };
    }
  }
}

/** The same retrieval, whose body is kept while it is read. `keep` is called again once more is known. */
export function keepRetrieval(
  retrieval: Retrieval,
  store: BodyStore,
  keep: (result: RecordedResult) => void,
): Retrieval {
  if (retrieval.kind === 'unreachable') {
    keep(retrieval);
    return retrieval;
  }
  const { kind, source, http, headers = new Map<string, string>() } = retrieval;
  const parts: Uint8Array[] = [];
  const pieces: number[] = [];
  const resultUntilNow = (error: RetrievalError | null): RecordedResult => {
    const body = store.keep(Buffer.concat(parts));
    const broken = error && { reason: error.reason, detail: error.message };
    return { kind, source, http, headers, body, pieces, broken };
  };
  keep(resultUntilNow(null));

  const iterator = retrieval.chunks[Symbol.asyncIterator]();
  async function* kept(): AsyncGenerator<Uint8Array, void, undefined> {
    let bytes = 0;
    let broken: RetrievalError | null = null;
    try {
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
        bytes += next.value.byteLength;
        if (bytes > store.room()) {
          store.giveUp();
          parts.length = 0;
        } else {
          parts.push(next.value);
          pieces.push(next.value.byteLength);
        }
        yield next.value;
      }
    } catch (error) {
      if (error instanceof RetrievalError) broken = error;
      throw error;
    } finally {
      keep(resultUntilNow(broken));
    }
  }
  return { ...retrieval, chunks: closeable(kept(), () => void iterator.return?.()) };
}
