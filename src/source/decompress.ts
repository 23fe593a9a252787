import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { RetrievalError } from './retrieval.js';

/** The codings of a body that can be undone. */
export type ContentCoding = 'identity' | 'gzip' | 'deflate' | 'br';

const CODINGS: ReadonlyMap<string, ContentCoding> = new Map([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
  ['br', 'br'],
]);

/** Reads Content-Encoding fields; null when the coding is unknown or several are stacked. */
export function readContentCoding(fields: readonly string[]): ContentCoding | null {
  const names = fields
    .flatMap((field) => field.split(','))
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  const [name, ...more] = names;
  if (name === undefined) return 'identity';
  return more.length === 0 ? (CODINGS.get(name) ?? null) : null;
}

/**
 * Undoes a coding chunk by chunk. `wire` may throw only a {@link RetrievalError}, which is passed on;
 * damaged data throws `bad-encoding`, data that ends too early `incomplete`. No bytes stay no bytes.
 */
export async function* decompress(
  wire: AsyncIterable<Uint8Array>,
  coding: ContentCoding,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (coding === 'identity') {
    yield* wire;
    return;
  }
  const source = wire[Symbol.asyncIterator]();
  try {
    const first = await nextBytes(source);
    if (first === null) return;
    const decoder = createDecoder(coding, first[0] ?? 0);
    const flow = pipeline(Readable.from(from(first, source)), decoder);
    // Errors arrive through the decoder, which is read below.
    flow.catch(() => undefined);
    for await (const chunk of decoder) yield chunk;
  } catch (error) {
    throw toDecodingError(error, coding);
  }
}

async function nextBytes(source: AsyncIterator<Uint8Array>): Promise<Uint8Array | null> {
  for (;;) {
    const next = await source.next();
    if (next.done) return null;
    if (next.value.byteLength > 0) return next.value;
  }
}

async function* from(first: Uint8Array, source: AsyncIterator<Uint8Array>) {
  for (let chunk: Uint8Array | null = first; chunk !== null; chunk = await nextBytes(source)) {
    yield chunk;
  }
}

function createDecoder(coding: Exclude<ContentCoding, 'identity'>, firstByte: number): Transform {
  switch (coding) {
    case 'gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      // Some servers leave out the zlib wrapper that RFC 9110 §8.4.1.2 asks for.
      return (firstByte & 0x0f) === 8 ? createInflate() : createInflateRaw();
  }
}

function toDecodingError(error: unknown, coding: string): RetrievalError {
  if (error instanceof RetrievalError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'Z_BUF_ERROR'
    ? new RetrievalError('incomplete', `The ${coding} data ends too early.`, error)
    : new RetrievalError('bad-encoding', `The body is not valid ${coding} data.`, error);
}
