import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { harErrors } from '../../check/test-support/har-errors.js';
import { parseTarget } from '../target.js';
import { changed, placesIn } from '../test-support/changed.js';
import { type EvidenceFile, readEvidence } from './read-evidence.js';
import { createRecorder } from './recorder.js';
import { writeHar } from './write-har.js';

let folder = '';
let good = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'open-meal-'));
  good = await recordOne();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file with a document in it, and one call with a body that is no text. */
async function recordOne(): Promise<string> {
  const recorder = createRecorder(() => new Date('2026-11-25T10:00:00Z'));
  const http = {
    status: 200,
    mediaType: null,
    charset: null,
    method: null,
    redirects: [],
    milliseconds: 3,
  };
  const sources = recorder.begin(
    parseTarget('https://a.example/'),
    {
      spec: 'auto',
      as: 'auto',
      profile: 'strict',
      now: new Date('2026-11-23T08:00:00Z'),
      sample: 5,
      all: false,
      headers: [],
    },
    {
      retrieve: async ({ source }) => ({
        kind: 'retrieved',
        source,
        http,
        chunks: (async function* () {
          yield Buffer.from('{"meals": []}');
        })(),
      }),
      begin: async () => ({
        counted: () => ({ sent: 1, budget: 2 }),
        get: async (asked) => ({
          kind: 'answered',
          asked,
          source: asked,
          status: 200,
          http,
          headers: new Map(),
          body: Buffer.from([0xff]),
          milliseconds: 5,
          from: 'network',
        }),
      }),
    },
  );
  const document = await sources.retrieve(parseTarget('https://a.example/'), {});
  if (document.kind === 'retrieved') for await (const _ of document.chunks);
  const { get } = await sources.begin({ maxBytes: 1, timeoutSeconds: 1, maxRequests: 1 });
  await get('https://a.example/meals');
  const evidence = recorder.evidence();
  if (evidence === null) throw new Error('too much');
  return [...writeHar(evidence)].join('');
}

function read(content: string | Uint8Array, name = 'x.har'): Promise<EvidenceFile> {
  writeFileSync(join(folder, name), content);
  return readEvidence(join(folder, name));
}

describe('a file', () => {
  it.each([
    ['its own by name', 'x.har', ''],
    ['its own by name in capitals', 'X.HAR', ''],
    ['its own by its beginning', 'x.json', ''],
    ['after a byte order mark', 'bom.json', '\ufeff'],
  ])('is evidence: %s', async (_, name, before) => {
    expect(harErrors(JSON.parse(good))).toEqual([]);
    expect(await read(before + good, name)).toMatchObject({
      kind: 'evidence',
      evidence: { runs: [{ exchanges: [{ asked: 'https://a.example/' }, { way: 'call' }] }] },
    });
  });

  it.each([
    ['{"meals": []}', 'menu.json'],
    ['{"log": {"entries": []}}', 'log.json'],
    ['', 'empty.json'],
  ])('%s called %s is a document', async (content, name) => {
    expect(await read(content, name)).toEqual({ kind: 'none' });
  });

  it('that is a folder, or not there, is for others to complain about', async () => {
    mkdirSync(join(folder, 'folder.har'));
    expect(await readEvidence(join(folder, 'folder.har'))).toEqual({ kind: 'none' });
    expect(await readEvidence(join(folder, 'nothing.har'))).toEqual({ kind: 'none' });
  });

  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'not-json'],
    ['no JSON', 'HAR', 'not-json'],
    ['binary', Buffer.from([0, 0xff, 1]), 'not-json'],
    ['cut off', '{"log": {"version": "1.2", "entries": [', 'not-json'],
    ['null', 'null', 'not-har'],
    ['a number', '1e999', 'not-har'],
    ['deep', deep, 'not-har'],
    ['no log', '{"log": null}', 'not-har'],
    ['a log without entries', '{"log": {"entries": {}}}', 'not-har'],
    ['deep inside', `{"log": {"entries": ${deep}}}`, 'foreign'],
    ["a browser's", '{"log": {"creator": {"name": "Firefox"}, "entries": [{}]}}', 'foreign'],
    [
      "tomorrow's",
      '{"log": {"_openMeal": {"format": "open-meal-evidence/2"}, "entries": []}}',
      'other-format',
    ],
    [
      'hollow',
      '{"log": {"_openMeal": {"format": "open-meal-evidence/1"}, "entries": []}}',
      'damaged',
    ],
  ])('called .har that is %s is refused', async (_, content, reason) => {
    expect(await read(content)).toMatchObject({ kind: 'refused', reason });
  });
});

describe('a changed file', () => {
  const entry = (number: number, ...path: string[]) => ['log', 'entries', String(number), ...path];
  const run = (...path: string[]) => ['log', '_openMeal', 'runs', '0', ...path];
  it.each<[string, readonly string[], unknown]>([
    ['another body', entry(0, 'response', 'content', 'text'), '{"meals": [1]}'],
    ['base64 that is none', entry(1, 'response', 'content', 'text'), '!!!'],
    ['an encoding of its own', entry(1, 'response', 'content', 'encoding'), 'rot13'],
    ['no body', entry(0, 'response', 'content', 'text'), undefined],
    ['a body of an entry to come', entry(0, '_openMeal', 'sha256'), 'abc'],
    ['a huge status', entry(0, 'response', 'status'), 1e300],
    ['half a millisecond', entry(1, '_openMeal', 'milliseconds'), 0.5],
    ['a time before time', entry(1, '_openMeal', 'http', 'milliseconds'), -1],
    ['pieces that do not make the body', entry(0, '_openMeal', 'pieces'), [1e15, 1]],
    ['a run that is not there', entry(0, '_openMeal', 'run'), 7],
    ['a way of its own', entry(0, '_openMeal', 'way'), 'constructor'],
    ['a kind of its own', entry(0, '_openMeal', 'kind'), '__proto__'],
    ['no address', entry(1, '_openMeal', 'source'), 'a'],
    ['no target', run('target', 'source'), 'not a url'],
    ['no clock', run('now'), '2026-02-30T00:00:00.000Z'],
    ['a clock of other years', run('now'), '+020026-01-01T00:00:00.000Z'],
    ['a version to come', run('spec'), '9.9'],
    ['more than all', run('sample'), 'most'],
  ])('with %s is refused', async (_, path, other) => {
    const file = await read(JSON.stringify(changed(JSON.parse(good), path, other)));
    expect(file).toMatchObject({ kind: 'refused', reason: 'damaged' });
    expect(file.kind === 'refused' && file.detail).toMatch(/^\/log/);
  });

  it('is understood or refused, whatever stands where', async () => {
    const whole: unknown = JSON.parse(good);
    const others = [undefined, null, [], {}, '', 'x', -1, 1e300, true, [null], { a: 1 }];
    let refused = 0;
    for (const path of placesIn(whole)) {
      for (const other of others) {
        const file = await read(JSON.stringify(changed(whole, path, other)) ?? '');
        if (file.kind === 'refused') refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(500);
  }, 30_000);
});
