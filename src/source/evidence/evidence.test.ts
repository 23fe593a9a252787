import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { harErrors } from '../../check/test-support/har-errors.js';
import { RetrievalError } from '../retrieval.js';
import { retrieve } from '../retrieve.js';
import { createRetriever } from '../retriever.js';
import { LIVE_SOURCES, type Sources } from '../sources.js';
import { parseTarget } from '../target.js';
import { fakeNetwork, type LoopbackServer, read, serveHttp } from '../test-support/loopback.js';
import type { Evidence, RecordedRun } from './evidence.js';
import { readEvidence } from './read-evidence.js';
import { createRecorder, type Recorder, type RunOptions } from './recorder.js';
import { replaying } from './replay.js';
import { writeHar } from './write-har.js';

const SECRET = 'Bearer very-secret-key';
const OPTIONS: RunOptions = {
  spec: 'auto',
  as: 'auto',
  profile: 'strict',
  now: new Date('2026-11-23T08:00:00Z'),
  sample: 5,
  all: false,
  headers: [{ name: 'Authorization', value: SECRET }],
};
const CLOCK = () => new Date('2026-11-25T10:00:00Z');
const MENU = '{"meals": [], "å": "\\u0000"}';

let server: LoopbackServer;
let folder = '';
let calls = 0;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'open-meal-'));
  server = await serveHttp((request, response) => {
    calls += 1;
    const path = request.url ?? '';
    response.setHeader('content-type', 'application/json; charset=UTF-8');
    response.setHeader('set-cookie', 'session=1');
    if (path === '/gone') response.writeHead(404);
    if (path === '/moved') response.writeHead(302, { location: `/menu?key=very-secret-key` });
    if (path === '/echo') response.setHeader('server', `you said ${request.headers.authorization}`);
    if (path === '/zip') response.setHeader('content-encoding', 'gzip').end(gzipSync(MENU));
    else if (path === '/binary') response.end(Buffer.from([0xff, 0xfe, 0, 1]));
    else if (path === '/short') {
      response.writeHead(200, { 'content-length': 100 });
      response.write('{"meals"');
      setTimeout(() => response.destroy(), 20);
    } else response.end(path === '/many' ? `${calls}` : MENU);
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** What a test asks, of the network and again of the recording. */
type Inquiry = (sources: Sources) => Promise<unknown>;

const network = fakeNetwork({});
const live: Sources = {
  retrieve: (target, options) => retrieve(target, { ...options, network }),
  begin: async (options) => createRetriever({ ...options, network, perSecond: 1000, retries: 0 }),
};

const document =
  (target: string): Inquiry =>
  async (sources) => {
    const retrieval = await sources.retrieve(parseTarget(target), {
      allowPrivate: true,
      headers: OPTIONS.headers,
      maxBytesUrl: 1000,
    });
    const { chunks: _, ...rest } = { chunks: null, ...retrieval };
    return [rest, await read(retrieval)];
  };

async function record(target: string, inquiry: Inquiry, recorder = createRecorder(CLOCK)) {
  const first = await inquiry(recorder.begin(parseTarget(target), OPTIONS, live));
  return { first, ...(await reread(recorder)) };
}

async function reread(recorder: Recorder): Promise<{
  readonly har: string;
  readonly evidence: Evidence;
  readonly run: RecordedRun;
}> {
  const evidence = recorder.evidence();
  if (evidence === null) throw new Error('too much');
  const har = [...writeHar(evidence)].join('');
  const path = join(folder, 'kept.har');
  writeFileSync(path, har);
  const file = await readEvidence(path);
  if (file.kind !== 'evidence') throw new Error(JSON.stringify(file));
  const [run] = file.evidence.runs;
  if (run === undefined) throw new Error('no run');
  return { har, evidence: file.evidence, run };
}

describe('one document', () => {
  it.each(['menu', 'gone', 'zip', 'binary', 'short', 'empty?a=1&b=%C3%A5'])(
    '%s is kept and given again, and nobody asked',
    async (path) => {
      const inquiry = document(`${server.origin}/${path}`);
      const { first, har, run } = await record(server.origin, inquiry);
      const before = calls;
      expect(await inquiry(replaying(run))).toEqual(first);
      expect(calls).toBe(before);
      expect(harErrors(JSON.parse(har))).toEqual([]);
      expect(har).not.toContain('very-secret-key');
      expect(har).not.toContain('session=1');
    },
  );

  it.each([
    ['an unknown name', 'https://nowhere.example/', 'dns'],
    ['a refused address', 'https://user:password@nowhere.example/', 'forbidden-url'],
    ['a missing file', 'no-file.json', 'unreadable'],
  ])('%s stays unreachable', async (_, target, reason) => {
    const { first, har, run } = await record(target, document(target));
    expect(first).toMatchObject([{ reason }, { reason }]);
    expect(await document(target)(replaying(run))).toEqual(first);
    expect(run.target.kind).toBe(parseTarget(target).kind);
    expect(harErrors(JSON.parse(har))).toEqual([]);
    expect(har).not.toContain('password@');
  });

  it('says in the entry of HAR what was asked and answered', async () => {
    const url = `${server.origin}/menu`;
    const { har } = await record(server.origin, document(url));
    const [entry] = JSON.parse(har).log.entries;
    expect(entry).toMatchObject({
      startedDateTime: '2026-11-25T10:00:00.000Z',
      request: { method: 'GET', url },
      response: { status: 200, content: { size: Buffer.byteLength(MENU), text: MENU } },
    });
    expect(entry.request.headers).toContainEqual({ name: 'authorization', value: 'REDACTED' });
    expect(entry.response.headers).toContainEqual({
      name: 'content-type',
      value: 'application/json; charset=UTF-8',
    });
  });

  it('keeps the pieces of a body and why it broke off', async () => {
    const chunks = async function* () {
      yield Buffer.from('{"a"');
      yield Buffer.from(':1');
      throw new RetrievalError('timeout', 'Too slow.');
    };
    const inquiry: Inquiry = async (sources) => {
      const retrieval = await sources.retrieve(parseTarget('-'), { stdin: chunks() });
      const pieces: string[] = [];
      if (retrieval.kind !== 'retrieved') return retrieval;
      try {
        for await (const piece of retrieval.chunks) pieces.push(Buffer.from(piece).toString());
      } catch (error) {
        return [pieces, String(error)];
      }
      return pieces;
    };
    const recorder = createRecorder(CLOCK);
    const first = await inquiry(recorder.begin(parseTarget('-'), OPTIONS, LIVE_SOURCES));
    expect(first).toEqual([['{"a"', ':1'], expect.stringContaining('Too slow.')]);
    expect(await inquiry(replaying((await reread(recorder)).run))).toEqual(first);
  });
});

describe('the calls of a run', () => {
  const begin = (sources: Sources, maxRequests = 20) =>
    sources.begin({
      allowPrivate: true,
      headers: OPTIONS.headers,
      origin: server.origin,
      maxBytes: 1000,
      timeoutSeconds: 5,
      maxRequests,
    });
  const inquiry: Inquiry = async (sources) => {
    const { get, counted } = await begin(sources);
    const answers = [
      await get(`${server.origin}/menu#part`),
      await get(`${server.origin}/menu`),
      await get(`${server.origin}/many`, { fresh: true }),
      await get(`${server.origin}/many`, { fresh: true }),
      await get(`${server.origin}/many`, { anonymous: true }),
      await get(`${server.origin}/gone`),
      await get(`${server.origin}/binary`),
      await get(`${server.origin}/short`),
      await get('https://nowhere.example/'),
      await get('ftp://nowhere.example/'),
    ];
    return [answers.map((answer) => ({ ...answer, headers: 0, body: bodyOf(answer) })), counted()];
  };
  const bodyOf = (answer: object) =>
    'body' in answer && answer.body instanceof Uint8Array
      ? Buffer.from(answer.body).toString('hex')
      : null;

  it('are kept in their order, with what is counted', async () => {
    const { first, har, run } = await record(server.origin, inquiry);
    const before = calls;
    expect(await inquiry(replaying(run))).toEqual(first);
    expect(calls).toBe(before);
    expect(harErrors(JSON.parse(har))).toEqual([]);
    expect(run.requests).toEqual({ sent: 8, budget: 20 });
  });

  it('keep header fields, and a body once however often it came', async () => {
    const { har, run } = await record(server.origin, inquiry);
    expect(har.split(JSON.stringify(MENU)).length).toBe(2);
    const { get } = await begin(replaying(run));
    const answer = await get(`${server.origin}/menu`);
    const headers = answer.kind === 'answered' ? answer.headers : new Map();
    expect(headers.get('content-type')).toBe('application/json; charset=UTF-8');
  });

  it('count a body once however often it came', async () => {
    const menus: Inquiry = async (sources) => {
      const { get } = await begin(sources);
      await get(`${server.origin}/menu`, { fresh: true });
      return (await get(`${server.origin}/menu`, { fresh: true })).kind;
    };
    const recorder = createRecorder(CLOCK, Buffer.byteLength(MENU));
    expect((await record(server.origin, menus, recorder)).first).toBe('answered');
  });

  it('without requests left are unasked once more', async () => {
    const few: Inquiry = async (sources) => {
      const { get } = await begin(sources, 1);
      return [(await get(`${server.origin}/menu`)).kind, await get(`${server.origin}/many`)];
    };
    const { first, run } = await record(server.origin, few);
    expect(first).toMatchObject(['answered', { kind: 'unasked', reason: 'budget' }]);
    expect(await few(replaying(run))).toEqual(first);
  });

  it('that were never asked are told from what failed, and too many get the last answer', async () => {
    const { run } = await record(server.origin, inquiry);
    const { get } = await begin(replaying(run));
    expect(await get(`${server.origin}/other`)).toMatchObject({ reason: 'not-recorded' });
    expect(await get(`${server.origin}/gone`, { fresh: true })).toMatchObject({
      reason: 'not-recorded',
    });
    for (const _ of [1, 2, 3])
      expect(await get(`${server.origin}/gone`)).toMatchObject({ status: 404 });
  });

  it('leave no secret of a header behind, wherever the server repeats it', async () => {
    const { har } = await record(server.origin, async (sources) => {
      const { get } = await begin(sources);
      return [await get(`${server.origin}/moved`), await get(`${server.origin}/echo`)];
    });
    expect(har).not.toContain('very-secret-key');
    expect(har).toContain('/menu?key=REDACTED');
    expect(har).toContain('you said REDACTED');
  });
});

describe('the recorder', () => {
  it('keeps several targets apart', async () => {
    const recorder = createRecorder(CLOCK);
    const targets = [`${server.origin}/menu`, `${server.origin}/gone`];
    for (const target of targets) await record(target, document(target), recorder);
    const { evidence } = await reread(recorder);
    expect(evidence.runs.map(({ target }) => target.source)).toEqual(targets);
    expect(evidence.runs.map(({ exchanges }) => exchanges.map(({ asked }) => asked))).toEqual(
      targets.map((target) => [target]),
    );
  });

  it('would rather have nothing than a part', async () => {
    const recorder = createRecorder(CLOCK, Buffer.byteLength(MENU) - 1);
    const url = `${server.origin}/menu`;
    const [, { body }] = await document(url)(recorder.begin(parseTarget(url), OPTIONS, live)).then(
      (answer) => (Array.isArray(answer) ? answer : []),
    );
    expect(String(body)).toBe(MENU);
    expect(recorder.evidence()).toBeNull();
  });
});
