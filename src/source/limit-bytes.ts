import { RetrievalError } from './retrieval.js';

/** Passes chunks on until they hold more than `maxBytes`, then throws `too-large`. */
export async function* limitBytes(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw tooLarge(null, maxBytes);
    yield chunk;
  }
}

/** The error for a body over the limit; `bytes` is its size where that is known beforehand. */
export function tooLarge(bytes: number | null, maxBytes: number): RetrievalError {
  const size = bytes === null ? 'more' : `${bytes} bytes, more`;
  const limit = `${maxBytes} bytes${inMebibytes(maxBytes)}`;
  return new RetrievalError('too-large', `The document has ${size} than the limit of ${limit}.`);
}

function inMebibytes(bytes: number): string {
  const mebibytes = bytes / 1024 / 1024;
  return Number.isInteger(mebibytes) && mebibytes > 0 ? ` (${mebibytes} MiB)` : '';
}
