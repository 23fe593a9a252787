import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  createWriteStream,
  existsSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readdir, readlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RetrieveOptions, retrieve } from './retrieve.js';
import { parseTarget } from './target.js';
import { read } from './test-support/loopback.js';

const MEBIBYTE = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'open-meal-'));
const pathOf = (name: string) => join(folder, name);
const retrieveFrom = (input: string, options: RetrieveOptions = {}) =>
  retrieve(parseTarget(input), options);

const onLinux = it.skipIf(process.platform !== 'linux');
const openFiles = async () =>
  Promise.all(
    (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
  );

afterAll(() => rmSync(folder, { recursive: true }));

describe('a file', () => {
  const content = randomBytes(3 * MEBIBYTE + 17);
  const file = pathOf('måltider 1.json');
  beforeAll(() => writeFileSync(file, content));

  it('comes in chunks of a quarter MiB, each with memory of its own', async () => {
    const retrieval = await retrieveFrom(file);
    if (retrieval.kind !== 'retrieved') throw new Error(retrieval.detail);
    expect(retrieval).toMatchObject({ source: file, http: null });
    const chunks: Uint8Array[] = [];
    for await (const chunk of retrieval.chunks) chunks.push(chunk);
    expect(chunks.map((chunk) => chunk.byteLength)).toEqual([
      ...Array.from({ length: 12 }, () => MEBIBYTE / 4),
      17,
    ]);
    expect(Buffer.concat(chunks).equals(content)).toBe(true);
  });

  it.each([
    [content.length, null],
    [content.length - 1, 'too-large'],
  ])('of %i bytes allowed gives the reason %s', async (maxBytesFile, reason) => {
    const result = await read(await retrieveFrom(file, { maxBytesFile }));
    expect(result.reason).toBe(reason);
    if (reason !== null) {
      expect(result.detail).toContain(String(content.length));
      expect(result.detail).toContain(String(maxBytesFile));
    }
  });

  it('over the limit is refused before it is read', async () => {
    expect(await retrieveFrom(file, { maxBytesFile: 10 })).toMatchObject({
      kind: 'unreachable',
      reason: 'too-large',
    });
  });

  it('may be empty', async () => {
    writeFileSync(pathOf('empty'), '');
    expect((await read(await retrieveFrom(pathOf('empty')))).body?.length).toBe(0);
  });

  it('is closed whether read, half read or not read', async () => {
    for (const taken of [9, 1, 0]) {
      const retrieval = await retrieveFrom(file);
      if (retrieval.kind !== 'retrieved') throw new Error(retrieval.detail);
      const chunks = retrieval.chunks[Symbol.asyncIterator]();
      for (let index = 0; index < taken; index += 1) await chunks.next();
      await chunks.return?.();
      expect(await chunks.next()).toEqual({ done: true, value: undefined });
    }
    if (process.platform !== 'linux') return;
    expect(await openFiles()).not.toContain(file);
  });
});

describe('what is no ordinary file', () => {
  it('a directory', async () => {
    expect((await read(await retrieveFrom(folder))).reason).toBe('is-directory');
    expect((await read(await retrieveFrom(`${folder}/`))).reason).toBe('is-directory');
  });

  it.each([['no.json'], ['n'.repeat(300)]])('a missing one: %s', async (name) => {
    expect((await read(await retrieveFrom(pathOf(name)))).reason).toBe('unreadable');
  });

  it('a symbolic link to itself', async () => {
    symlinkSync(pathOf('circle'), pathOf('circle'));
    expect((await read(await retrieveFrom(pathOf('circle')))).reason).toBe('unreadable');
  });

  it.skipIf(process.getuid?.() === 0)('one without permission (not for root)', async () => {
    writeFileSync(pathOf('locked'), '{}');
    chmodSync(pathOf('locked'), 0);
    expect((await read(await retrieveFrom(pathOf('locked')))).reason).toBe('unreadable');
  });

  onLinux('one that fails while it is read', async () => {
    const retrieval = await retrieveFrom('/proc/self/mem');
    expect(retrieval.kind).toBe('retrieved');
    expect(await read(retrieval)).toMatchObject({
      reason: 'unreadable',
      detail: expect.stringMatching(/EIO/),
    });
  });

  onLinux('one whose size is not known beforehand', async () => {
    const { body } = await read(await retrieveFrom('/proc/self/status'));
    expect(body?.toString()).toContain('Name:');
  });

  onLinux('an endless device', async () => {
    const result = await read(await retrieveFrom('/dev/zero', { maxBytesFile: 5 * MEBIBYTE }));
    expect(result).toMatchObject({ reason: 'too-large', detail: expect.stringMatching(/5 MiB/) });
  });

  onLinux('an empty device', async () => {
    expect((await read(await retrieveFrom('/dev/null'))).body?.length).toBe(0);
  });

  onLinux('a terminal', async () => {
    expect((await read(await retrieveFrom('/dev/tty'))).reason).toBe('unreadable');
    if (existsSync('/dev/ptmx'))
      expect(await retrieveFrom('/dev/ptmx')).toMatchObject({
        reason: 'unreadable',
        detail: 'This is a terminal.',
      });
  });

  onLinux('a socket', async () => {
    const server = createServer().listen(pathOf('socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    expect((await read(await retrieveFrom(pathOf('socket')))).reason).toBe('unreadable');
    server.close();
  });
});

describe.skipIf(process.platform === 'win32')('a named pipe', () => {
  const makePipe = (name: string) => {
    execFileSync('/bin/sh', ['-c', 'mkfifo "$0"', pathOf(name)]);
    return pathOf(name);
  };

  it('waits for its writer, who may come late', async () => {
    const pipe = makePipe('late');
    const body = randomBytes(300_000);
    const reading = retrieveFrom(pipe).then(read);
    setTimeout(() => createWriteStream(pipe).end(body), 100);
    expect((await reading).body?.equals(body)).toBe(true);
  });

  it('has a limit', async () => {
    const pipe = makePipe('much');
    const reading = retrieveFrom(pipe, { maxBytesFile: 100_000 }).then(read);
    createWriteStream(pipe)
      .on('error', () => undefined)
      .end(Buffer.alloc(300_000));
    expect((await reading).reason).toBe('too-large');
  });

  it('is given up when nobody writes', async () => {
    const result = await read(await retrieveFrom(makePipe('silent'), { timeoutSeconds: 0.2 }));
    expect(result).toMatchObject({ reason: 'timeout', detail: expect.stringMatching(/0\.2 s/) });
  });

  onLinux('is given up when nobody reads what nobody writes', async () => {
    const pipe = makePipe('forgotten');
    await retrieveFrom(pipe, { timeoutSeconds: 0.2 });
    expect(await openFiles()).toContain(pipe);
    for (let tries = 0; tries < 100 && (await openFiles()).includes(pipe); tries += 1) {
      await sleep(20);
    }
    expect(await openFiles()).not.toContain(pipe);
  });
});

describe('standard input', () => {
  it('is the stream that was given', async () => {
    const body = randomBytes(200_000);
    const stdin = Readable.from([body.subarray(0, 7), body.subarray(7)]);
    const retrieval = await retrieveFrom('-', { stdin });
    expect(retrieval).toMatchObject({ source: '-', http: null });
    const hash = createHash('sha256')
      .update((await read(retrieval)).body ?? '')
      .digest('hex');
    expect(hash).toBe(createHash('sha256').update(body).digest('hex'));
  });

  it('has a limit', async () => {
    const stdin = Readable.from([Buffer.alloc(6), Buffer.alloc(5)]);
    const result = await read(await retrieveFrom('-', { stdin, maxBytesFile: 10 }));
    expect(result).toMatchObject({
      reason: 'too-large',
      detail: expect.stringMatching(/10 bytes/),
    });
    expect(stdin.destroyed).toBe(true);
  });

  it.each([
    ['EISDIR', 'is-directory'],
    ['EIO', 'unreadable'],
  ])('failing with %s is %s', async (code, reason) => {
    const stdin = new Readable({ read: () => undefined });
    stdin.destroy(Object.assign(new Error(`${code}: read`), { code }));
    expect((await read(await retrieveFrom('-', { stdin }))).reason).toBe(reason);
  });

  it('may be a directory, for which Node gives an empty stream', async () => {
    const fd = openSync(folder, 'r');
    const stdin = Object.assign(Readable.from([]), { fd });
    expect((await read(await retrieveFrom('-', { stdin }))).reason).toBe('is-directory');
    closeSync(fd);
  });

  it('must be given', async () => {
    await expect(retrieveFrom('-')).rejects.toThrow(TypeError);
  });
});

describe('an address that cannot be asked', () => {
  it('is unreachable', async () => {
    expect(await retrieveFrom('ftp://me:secret@meals.example/')).toEqual({
      kind: 'unreachable',
      source: 'ftp://meals.example/',
      reason: 'forbidden-url',
      detail: 'Addresses that begin with ftp: are not supported, only http: and https:.',
      http: null,
    });
  });
});
