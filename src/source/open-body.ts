import { closeable } from './closeable.js';
import type { Deadline } from './deadline.js';
import { type ContentCoding, decompress, readContentCoding } from './decompress.js';
import type { Exchange } from './exchange.js';
import { readContentLength } from './http-facts.js';
import { quote } from './journey.js';
import { limitBytes, tooLarge } from './limit-bytes.js';
import { RetrievalError } from './retrieval.js';

/**
 * The body of an answer, decompressed; at most `maxBytes` on the wire and again after decompression.
 * `end` is called once nothing more is read. Throws a {@link RetrievalError}, at once or while iterating.
 */
export function openBody(
  answer: Exchange,
  maxBytes: number,
  deadline: Deadline,
  end: () => void,
): AsyncIterable<Uint8Array> {
  const codings = answer.header('content-encoding');
  const coding = readContentCoding(codings);
  if (coding === null) {
    const detail = `Content-Encoding ${quote(codings.join(', '))} is not supported.`;
    throw new RetrievalError('bad-encoding', detail);
  }
  const announced = readContentLength(answer);
  if (announced !== null && announced > maxBytes) throw tooLarge(announced, maxBytes);
  return closeable(readChunks(answer, coding, maxBytes, deadline, end), end);
}

async function* readChunks(
  answer: Exchange,
  coding: ContentCoding,
  maxBytes: number,
  deadline: Deadline,
  end: () => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    const wire = limitBytes(heard(answer.body, deadline), maxBytes);
    for await (const chunk of limitBytes(decompress(wire, coding), maxBytes)) {
      deadline.pause();
      yield chunk;
      deadline.resume();
    }
  } finally {
    end();
  }
}

/** Whoever sends is not silent, whatever becomes of it after decompression. */
async function* heard(
  wire: AsyncIterable<Uint8Array>,
  deadline: Deadline,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of wire) {
    deadline.enter('body');
    yield chunk;
  }
}
