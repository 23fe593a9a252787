import { close, constants, fstat, open, read, type Stats, stat } from 'node:fs';
import { Socket } from 'node:net';
import { isatty } from 'node:tty';
import { promisify } from 'node:util';
import { closeable } from './closeable.js';
import { limitBytes, tooLarge } from './limit-bytes.js';
import { codeOf } from './network-error.js';
import { type Retrieval, RetrievalError } from './retrieval.js';

interface OpenFile {
  readonly chunks: AsyncGenerator<Uint8Array, void, undefined>;
  close(): void;
}

// Larger chunks are no faster, and the garbage collector leaves more of them lying about.
const CHUNK_BYTES = 256 * 1024;
// Neither wait for somebody to write into a pipe nor become the owner of a terminal. 0 on Windows.
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
const statOf = promisify(stat);
const openFile = promisify(open);
const statOfOpen = promisify(fstat);
const readInto = promisify(read);

/**
 * Opens a file, a named pipe or a character device. A pipe may be silent for `timeoutSeconds`; a
 * device is read up to the limit; a file over the limit is refused before it is read.
 */
export async function retrieveFile(
  path: string,
  maxBytes: number,
  timeoutSeconds: number,
): Promise<Retrieval> {
  try {
    // Before opening too: to open some devices is to use them.
    refuse(await statOf(path), maxBytes);
    const fd = await openFile(path, OPEN_FLAGS);
    const file = await useFile(fd, maxBytes, timeoutSeconds);
    const chunks = closeable(limitBytes(file.chunks, maxBytes), file.close);
    return { kind: 'retrieved', source: path, chunks, http: null };
  } catch (error) {
    const { reason, message } = toFileError(error);
    return { kind: 'unreachable', source: path, reason, detail: message, http: null };
  }
}

/** Reads a stream that is already open, such as standard input; it may be silent for any time. */
export async function retrieveStream(
  stream: AsyncIterable<Uint8Array>,
  source: string,
  maxBytes: number,
): Promise<Retrieval> {
  try {
    await refuseDirectory(stream);
  } catch (error) {
    const { reason, message } = toFileError(error);
    return { kind: 'unreachable', source, reason, detail: message, http: null };
  }
  return {
    kind: 'retrieved',
    source,
    chunks: limitBytes(readStream(stream), maxBytes),
    http: null,
  };
}

/** Node gives an empty stream for a directory on standard input, without an error. */
async function refuseDirectory(stream: object): Promise<void> {
  if (!('fd' in stream) || typeof stream.fd !== 'number') return;
  const stats = await statOfOpen(stream.fd);
  if (stats.isDirectory()) throw new RetrievalError('is-directory', 'This is a directory.');
}

function refuse(stats: Stats, maxBytes: number): void {
  if (stats.isDirectory()) throw new RetrievalError('is-directory', 'This is a directory.');
  if (stats.isFile() && stats.size > maxBytes) throw tooLarge(stats.size, maxBytes);
  if (stats.isFile() || stats.isFIFO() || stats.isCharacterDevice()) return;
  throw new RetrievalError('unreadable', 'This is no file but a socket or a disk.');
}

async function useFile(fd: number, maxBytes: number, timeoutSeconds: number): Promise<OpenFile> {
  let isOpen = true;
  const closeFile = () => {
    if (isOpen) close(fd, () => undefined);
    isOpen = false;
  };
  try {
    const stats = await statOfOpen(fd);
    refuse(stats, maxBytes);
    if (isatty(fd)) throw new RetrievalError('unreadable', 'This is a terminal.');
    if (stats.isFIFO()) return usePipe(fd, timeoutSeconds);
    return { chunks: readFile(fd, closeFile), close: closeFile };
  } catch (error) {
    closeFile();
    throw error;
  }
}

async function* readFile(fd: number, closeFile: () => void) {
  // One chunk ahead: the next is read while this one is parsed.
  let next = readChunk(fd);
  try {
    for (;;) {
      const chunk = await next;
      if (chunk.length === 0) return;
      next = readChunk(fd);
      // Whoever stops early never asks for it; its failure then concerns nobody.
      next.catch(() => undefined);
      yield chunk;
    }
  } catch (error) {
    throw toFileError(error);
  } finally {
    await next.catch(() => undefined);
    closeFile();
  }
}

/** The next bytes of a file; none at its end. A new buffer each time: whoever parses may keep a part of it. */
async function readChunk(fd: number): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  const { bytesRead } = await readInto(fd, buffer, 0, CHUNK_BYTES, null);
  return bytesRead === CHUNK_BYTES ? buffer : buffer.subarray(0, bytesRead);
}

function usePipe(fd: number, timeoutSeconds: number): OpenFile {
  // Reading through the thread pool would block a thread, and with it the end of the process.
  const socket = new Socket({ fd, readable: true, writable: false });
  socket.on('error', () => undefined);
  socket.setTimeout(Math.min(timeoutSeconds * 1000, 2 ** 31 - 1), () => {
    const detail = `Nothing was written into the pipe for ${timeoutSeconds} s.`;
    socket.destroy(new RetrievalError('timeout', detail));
  });
  return { chunks: readStream(socket), close: () => socket.destroy() };
}

async function* readStream(
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* stream;
  } catch (error) {
    throw toFileError(error);
  }
}

function toFileError(error: unknown): RetrievalError {
  if (error instanceof RetrievalError) return error;
  const code = codeOf(error);
  if (!(error instanceof Error) || code === null) throw error;
  if (code === 'EISDIR') return new RetrievalError('is-directory', 'This is a directory.', error);
  return new RetrievalError('unreadable', error.message, error);
}
