import type { Socket } from 'node:net';
import { Client } from 'undici';
import { toRetrievalError } from './network-error.js';

/** One answer. The body is as it came over the wire; iterating may throw a RetrievalError. */
export interface Exchange {
  readonly status: number;
  /** Every field of this name (lower case), in order. */
  header(name: string): readonly string[];
  readonly body: AsyncIterable<Uint8Array>;
  /** Ends the connection, whatever has been read. */
  close(): void;
}

const MAX_HEADER_BYTES = 32 * 1024;

/** Sends GET over a connected socket and waits for the status and the header fields. Throws a RetrievalError. */
export async function exchange(
  url: URL,
  socket: Socket,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Exchange> {
  let connected = false;
  const client = new Client(url.origin, {
    maxHeaderSize: MAX_HEADER_BYTES,
    // The caller's signal limits everything at once.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: (_options, callback) => {
      if (connected) return callback(new Error('This connection is used once.'), null);
      connected = true;
      queueMicrotask(() => callback(null, socket));
    },
  });
  const close = () => {
    signal.removeEventListener('abort', close);
    client.destroy().catch(() => undefined);
    socket.destroy();
  };
  // Not left to the client: this ends the connection also when nobody reads the body.
  signal.addEventListener('abort', close, { once: true });
  try {
    const path = `${url.pathname}${url.search}`;
    const answer = await client.request({ method: 'GET', path, headers, reset: true });
    const { statusCode, headers: fields, body } = answer;
    body.on('error', () => undefined);
    return {
      status: statusCode,
      header: (name) => fieldsOf(fields[name]),
      body: readBody(body, signal),
      close,
    };
  } catch (error) {
    close();
    signal.throwIfAborted();
    throw toRetrievalError(error, 'answer');
  }
}

async function* readBody(
  body: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* body;
  } catch (error) {
    signal.throwIfAborted();
    throw toRetrievalError(error, 'body');
  }
}

function fieldsOf(field: string | string[] | undefined): readonly string[] {
  if (field === undefined) return [];
  return typeof field === 'string' ? [field] : field;
}
