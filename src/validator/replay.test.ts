import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { harErrors } from '../check/test-support/har-errors.js';
import { JUDGED_VERSIONS, type JudgedVersion } from '../model/versions.js';
import { type FaultId, faultIdsOf } from '../reference/faults.js';
import { startReference } from '../reference/server.js';
import { RENDERERS } from '../report/render/index.js';
import type { Report } from '../report/report.js';
import type { Evidence, RecordedRun } from '../source/evidence/evidence.js';
import { readEvidence } from '../source/evidence/read-evidence.js';
import { createRecorder } from '../source/evidence/recorder.js';
import { writeHar } from '../source/evidence/write-har.js';
import { createRetriever } from '../source/retriever.js';
import { LIVE_SOURCES, type Sources } from '../source/sources.js';
import { parseTarget } from '../source/target.js';
import { changed, placesIn } from '../source/test-support/changed.js';
import { type CheckOptions, defaultOptions } from './check-options.js';
import { checkParsedTarget } from './check-target.js';
import { replayRun } from './replay.js';

const NOW = new Date('2026-11-24T10:00:00Z');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-meal-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The network; our own servers need not be spared. */
const live: Sources = {
  ...LIVE_SOURCES,
  begin: async (options) =>
    createRetriever({ ...options, perHost: 8, perSecond: 10_000, retries: 0 }),
};

interface Checked {
  readonly report: Report;
  readonly har: string;
}

/** Checks a target and keeps the evidence. */
async function checkAndRecord(
  input: string,
  options: Partial<CheckOptions> = {},
  sources: Sources = live,
): Promise<Checked> {
  const recorder = createRecorder(() => new Date());
  const all = { ...defaultOptions(NOW), allowPrivate: true, ...options };
  const target = parseTarget(input);
  const recording = recorder.begin(target, all, sources);
  const report = await checkParsedTarget(target, { ...all, sources: recording });
  const evidence = recorder.evidence();
  if (evidence === null) throw new Error('too much');
  return { report, har: [...writeHar(evidence)].join('') };
}

async function evidenceIn(har: string): Promise<Evidence | null> {
  const path = join(folder, 'kept.har');
  writeFileSync(path, har);
  const file = await readEvidence(path);
  return file.kind === 'evidence' ? file.evidence : null;
}

async function runIn(har: string): Promise<RecordedRun> {
  const [run] = (await evidenceIn(har))?.runs ?? [];
  if (run === undefined) throw new Error('no run');
  return run;
}

async function renderings(report: Report): Promise<string[]> {
  const formats = [RENDERERS.json, RENDERERS.text, RENDERERS.markdown];
  const renderers = await Promise.all(formats.map((load) => load([report])));
  return renderers.map((render) =>
    String(render([report], { lang: 'sv', color: false, all: true })),
  );
}

async function expectSame({ report, har }: Checked): Promise<void> {
  expect(harErrors(JSON.parse(har))).toEqual([]);
  const again = await replayRun(await runIn(har));
  expect(await renderings(again)).toEqual(await renderings(report));
}

async function recordReference(
  version: JudgedVersion,
  faults: readonly FaultId[],
  options: Partial<CheckOptions> = {},
): Promise<Checked> {
  const reference = await startReference({ version, faults, now: () => NOW });
  try {
    return await checkAndRecord(reference.url, options);
  } finally {
    await reference.close();
  }
}

async function recordServer(
  answer: RequestListener,
  options: Partial<CheckOptions> = {},
  path = '/menu',
): Promise<Checked> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    return await checkAndRecord(`http://127.0.0.1:${port}${path}`, options);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('a provider that is gone has the same report', () => {
  it.each(JUDGED_VERSIONS)('of %s', async (version) => {
    const checked = await recordReference(version, []);
    expect(checked.report.verdict).toBe('conformant');
    await expectSame(checked);
  });

  // What takes long takes as long here, and is kept like all else.
  it.each(faultIdsOf('3.4').filter((fault) => fault !== 'x.slow'))('with %s', async (fault) => {
    await expectSame(await recordReference('3.4', [fault]));
  });

  it.each<[string, Partial<CheckOptions>]>([
    ['that it is one', { as: 'provider' }],
    ['the version', { spec: '3.1', as: 'provider' }],
    ['tolerance, all places, a sample', { profile: 'tolerant', all: true, sample: 2 }],
    ['a few requests', { maxRequests: 6 }],
    ['a key', { headers: [{ name: 'X-Key', value: 'a-secret-key' }] }],
    ['small bodies', { maxBytes: 3000 }],
  ])('where the caller said %s', async (_, options) => {
    await expectSame(await recordReference('3.4', ['x.http-500', 'x.stale'], options));
    await expectSame(await recordReference('3.3', ['calendar.offered'], options));
  });

  it('with its calendars at another server', async () => {
    const elsewhere = await startReference({ now: () => NOW });
    const reference = await startReference({ now: () => NOW });
    const moved: Sources = {
      ...live,
      begin: async (options) => {
        const { get, counted } = await live.begin(options);
        return {
          counted,
          get: async (url, manner) => {
            const answer = await get(url, manner);
            if (answer.kind !== 'answered') return answer;
            const text = new TextDecoder().decode(answer.body);
            const other = text.replaceAll(
              `${reference.url}/calendars`,
              `${elsewhere.url}/calendars`,
            );
            return { ...answer, body: new TextEncoder().encode(other) };
          },
        };
      },
    };
    const headers = [{ name: 'X-Key', value: 'a-secret-key' }];
    const checked = await checkAndRecord(reference.url, { headers }, moved);
    await Promise.all([reference.close(), elsewhere.close()]);
    expect(checked.report.documents.map(({ source }) => source).join()).toContain(
      `${elsewhere.url}/calendars`,
    );
    expect(checked.har).not.toContain('a-secret-key');
    const { entries } = JSON.parse(checked.har).log;
    // The key went to the server of the target alone, and the evidence says so.
    for (const { request } of entries) {
      expect(JSON.stringify(request.headers).includes('x-key')).toBe(
        !request.url.startsWith(elsewhere.url),
      );
    }
    await expectSame(checked);
  });

  it('that lets nobody in', async () => {
    const checked = await recordServer((_, response) => response.writeHead(401).end(), {
      as: 'provider',
    });
    expect(checked.har).toContain('"status": 401');
    await expectSame(checked);
  });
});

describe('a document that is gone has the same report', () => {
  const menu = '{"meals": [{"date": "not a date", "extra": 1}]}';
  const json = { 'content-type': 'application/json' };
  it.each<[string, RequestListener]>([
    ['that is in order', (_, response) => response.writeHead(200, json).end('{"meals": []}')],
    ['that is not', (_, response) => response.writeHead(200, json).end(menu)],
    ['not found', (_, response) => response.writeHead(404).end('no')],
    ['malformed', (_, response) => response.writeHead(200, json).end('{"meals": [')],
    ['empty', (_, response) => response.end()],
    ['binary', (_, response) => response.end(Buffer.from([0xff, 0, 1]))],
    ['a page', (_, response) => response.end('<!doctype html><p>Hej</p>')],
    ['in UTF-16', (_, response) => response.end(Buffer.from(`\ufeff${menu}`, 'utf16le'))],
    [
      'compressed',
      (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(menu)),
    ],
    ['too large', (_, response) => response.end('['.repeat(100_000))],
    [
      'of a calendar',
      (_, response) =>
        response
          .setHeader('content-type', 'text/calendar; charset=utf-8; method=PUBLISH')
          .end('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'),
    ],
  ])('%s', async (_, answer) => {
    await expectSame(await recordServer(answer, { maxBytes: 90_000 }));
    await expectSame(await recordServer(answer, { as: 'meals', spec: '3.1' }, '/v3/meals'));
  });

  it.each(['https://user:password@nowhere.invalid/', 'no-such-file.json', 'ftp://a.example/'])(
    '%s',
    async (target) => {
      await expectSame(await checkAndRecord(target));
      await expectSame(await checkAndRecord(target, { as: 'provider' }));
    },
  );
});

describe('a replay', () => {
  it('follows what the caller says', async () => {
    const { har } = await recordReference('3.4', ['x.stale'], { sample: 1 });
    const run = await runIn(har);
    const report = await replayRun(run, {
      spec: '3.3',
      profile: 'tolerant',
      now: new Date('2027-01-01T00:00:00Z'),
    });
    expect(report).toMatchObject({
      spec: { version: '3.3', basis: 'requested' },
      profile: 'tolerant',
      checkedAt: '2027-01-01T00:00:00Z',
    });
    const more = await replayRun(run, { sample: 'all' });
    const problems = more.documents.flatMap(({ problem }) => problem?.reason ?? []);
    expect(problems).toContain('not-recorded');
  });

  it('never fails the program, whatever the evidence says', { timeout: 60_000 }, async () => {
    const { har } = await recordReference('3.4', ['x.empty'], { sample: 1, as: 'provider' });
    const whole: unknown = JSON.parse(har);
    let replayed = 0;
    // Bodies are guarded by their digests, and the rest is for other readers.
    const unread = ['request', 'content', 'timings', 'cache'];
    const paths = placesIn(whole).filter((path) => !unread.some((name) => path.includes(name)));
    for (const path of paths) {
      for (const other of ['x', 0, 999]) {
        const evidence = await evidenceIn(JSON.stringify(changed(whole, path, other)));
        for (const run of evidence?.runs ?? []) {
          expect((await replayRun(run)).format).toBe('open-meal-report/1');
          replayed += 1;
        }
      }
    }
    expect(replayed).toBeGreaterThan(100);
  });
});
