import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type ContentCoding, decompress, readContentCoding } from './decompress.js';
import { limitBytes } from './limit-bytes.js';
import { RetrievalError } from './retrieval.js';

const text = Buffer.from('{"meals":[]} '.repeat(20_000));
const noise = Buffer.from('no compressed data at all');

async function* cut(bytes: Uint8Array, size: number, failure?: RetrievalError) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  if (failure !== undefined) throw failure;
}

async function outcome(wire: AsyncIterable<Uint8Array>, coding: ContentCoding, limit = 1e9) {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of limitBytes(decompress(wire, coding), limit)) chunks.push(chunk);
  } catch (error) {
    if (error instanceof RetrievalError) return error.reason;
    throw error;
  }
  return Buffer.concat(chunks);
}

describe('readContentCoding', () => {
  it.each([
    [[], 'identity'],
    [[''], 'identity'],
    [['identity'], 'identity'],
    [['GZIP'], 'gzip'],
    [['x-gzip'], 'gzip'],
    [[' deflate '], 'deflate'],
    [['br'], 'br'],
    [['gzip, identity'], 'gzip'],
    [['gzip, gzip'], null],
    [['gzip', 'br'], null],
    [['zstd'], null],
    [['utf-8'], null],
    [['compress'], null],
  ] as const)('%j', (fields, coding) => {
    expect(readContentCoding(fields)).toBe(coding);
  });
});

describe('decompress', () => {
  const codings = [
    ['identity', 'identity', text],
    ['gzip', 'gzip', gzipSync(text)],
    [
      'gzip of two members',
      'gzip',
      Buffer.concat([gzipSync(text.subarray(0, 999)), gzipSync(text.subarray(999))]),
    ],
    ['deflate', 'deflate', deflateSync(text)],
    ['deflate without wrapper', 'deflate', deflateRawSync(text)],
    ['br', 'br', brotliCompressSync(text)],
  ] as const;

  it.each(codings)('%s', async (_name, coding, wire) => {
    for (const size of [1, 1000, wire.length]) {
      const slow = size === 1 && wire.length > 10_000;
      if (!slow)
        expect(text.equals(Buffer.from(await outcome(cut(wire, size), coding)))).toBe(true);
    }
  });

  it.each(['identity', 'gzip', 'deflate', 'br'] as const)(
    'no bytes stay no bytes: %s',
    async (coding) => {
      expect(await outcome(cut(Buffer.alloc(0), 1), coding)).toEqual(Buffer.alloc(0));
    },
  );

  const damaged = Buffer.from(gzipSync(text));
  damaged.writeUInt32LE(1, damaged.length - 8);
  it.each([
    ['gzip', noise, 'bad-encoding'],
    ['gzip', text, 'bad-encoding'],
    ['gzip', damaged, 'bad-encoding'],
    ['deflate', Buffer.from([0xff, 0xff, 0xff]), 'bad-encoding'],
    ['br', Buffer.from([0xff, 0xff, 0xff, 0xff]), 'bad-encoding'],
    ['gzip', gzipSync(text).subarray(0, 200), 'incomplete'],
    ['deflate', deflateSync(text).subarray(0, 200), 'incomplete'],
    ['br', brotliCompressSync(text).subarray(0, 20), 'incomplete'],
  ] as const)('%s of %s is %s', async (coding, wire, reason) => {
    expect(await outcome(cut(wire, 64), coding)).toBe(reason);
  });

  it.each(['identity', 'gzip'] as const)('passes on what went wrong before: %s', async (coding) => {
    const failure = new RetrievalError('reset', 'gone');
    const wire = coding === 'gzip' ? gzipSync(text).subarray(0, 200) : text;
    expect(await outcome(cut(wire, 64, failure), coding)).toBe('reset');
  });

  const zeros = Buffer.alloc(64 * 1024 * 1024);
  // Some noise in each piece, so that the archive is longer than what is read ahead.
  const noisy = Buffer.from(zeros);
  for (let at = 0; at < noisy.length; at += 65_536) {
    for (let line = 0; line < 10; line++) {
      createHash('sha512')
        .update(`${at} ${line}`)
        .digest()
        .copy(noisy, at + 64 * line);
    }
  }
  it.each([
    ['gzip', gzipSync(noisy)],
    ['br', brotliCompressSync(zeros)],
  ] as const)('a %s bomb stops at the limit', async (coding, bomb) => {
    expect(bomb.length).toBeLessThan(zeros.length / 80);
    let given = 0;
    const counted = (async function* () {
      for await (const chunk of cut(bomb, 512)) {
        given += chunk.length;
        yield chunk;
      }
    })();
    expect(await outcome(counted, coding, 1_000_000)).toBe('too-large');
    // brotli packs it into less than one chunk
    if (coding === 'gzip') expect(given).toBeLessThan(bomb.length / 2);
  });
});
