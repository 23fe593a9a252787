import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../report/report.js';
import { check } from './check.js';

/** Whatever comes in: an answer of its own, never an exception, never a silent pass. */
const folder = mkdtempSync(join(tmpdir(), 'open-meal-bad-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const course = '"courses":[],"distributor":{}';
const wellFormed = `{"meals":[{"name":"Lunch","date":"2026-01-05T00:00:00+01:00",${course}}]}`;
const latin1 = Buffer.from(wellFormed.replace('Lunch', 'Blåbär'), 'latin1');

function brief(report: Report): string {
  const problem = report.documents[0]?.problem;
  return `${report.verdict}: ${problem?.kind ?? 'read'} ${problem?.reason ?? ''}`.trim();
}

function failed(report: Report): string[] {
  return report.requirements.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);
}

function advised(report: Report): string[] {
  return report.findings
    .filter(({ level }) => level === 'advice')
    .map((finding) => finding.requirement);
}

const files: readonly (readonly [string, string | Buffer, string, readonly string[]])[] = [
  ['an empty file', '', 'nonconformant: malformed empty', ['document.json']],
  ['only white space', ' \n\t', 'nonconformant: malformed empty', ['document.json']],
  [
    'a truncated document',
    wellFormed.slice(0, 60),
    'nonconformant: malformed truncated',
    ['document.json'],
  ],
  [
    'binary data',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    'nonconformant: malformed binary',
    ['document.json'],
  ],
  [
    'a web page',
    '<!doctype html><title>Logga in</title>',
    'nonconformant: malformed html',
    ['document.json'],
  ],
  ['a broken text', '{"meals": [}', 'nonconformant: malformed syntax', ['document.json']],
  [
    'UTF-16',
    Buffer.from(`\uFEFF${wellFormed}`, 'utf16le'),
    'nonconformant: malformed encoding',
    ['api.encoding-utf8'],
  ],
  ['Latin-1', latin1, 'nonconformant: read', ['api.encoding-utf8']],
  [
    '10,000 lists in each other',
    '['.repeat(10_000) + ']'.repeat(10_000),
    'nonconformant: malformed too-deep',
    ['document.json'],
  ],
  [
    '10,000 lists deep inside a meal',
    `{"meals":[{"x":${'['.repeat(10_000)}${']'.repeat(10_000)},${course}}]}`,
    'nonconformant: malformed too-deep',
    ['document.json'],
  ],
  [
    'a number beyond all numbers',
    wellFormed.replace('"courses":[]', '"order":1e400,"courses":[]'),
    'nonconformant: read',
    ['meals.meal.order'],
  ],
  [
    'a property called __proto__',
    wellFormed.replace('"courses"', '"__proto__":{"a":1},"courses"'),
    'nonconformant: read',
    ['document.declared-properties'],
  ],
  [
    'a property called constructor',
    wellFormed.replace('"courses"', '"constructor":1,"courses"'),
    'nonconformant: read',
    ['document.declared-properties'],
  ],
  ['a list without envelope', '[]', 'undetermined: undetermined unknown-artefact', []],
  ['some other document', '{"hello":"world"}', 'undetermined: undetermined unknown-artefact', []],
  ['a bare number', '12', 'undetermined: undetermined unknown-artefact', []],
];

describe('files', () => {
  it.each(files)('%s', async (_, body, expected, requirements) => {
    const path = join(folder, 'file.json');
    writeFileSync(path, body);
    const report = await check(path);
    expect(brief(report)).toBe(expected);
    expect(failed(report)).toEqual(requirements);
    expect(report.defects).toEqual([]);
  });

  it('says at which byte the text stops being UTF-8', async () => {
    const path = join(folder, 'latin1.json');
    writeFileSync(path, latin1);
    const finding = (await check(path)).findings.find(
      ({ requirement }) => requirement === 'api.encoding-utf8',
    );
    const offset = latin1.indexOf(0xe5);
    expect(JSON.stringify(finding)).toContain(String(offset));
    expect(finding?.places[0]).toMatchObject({ line: 1, column: offset + 1 });
  });

  it.each([
    ['a byte order mark', `\uFEFF${wellFormed}`, 'advice.byte-order-mark'],
    [
      'repeated names',
      wellFormed.replace('"name":"Lunch"', '"name":"Lunch","name":"Lunch"'),
      'advice.repeated-names',
    ],
    [
      'half a surrogate pair',
      wellFormed.replace('Lunch', 'Lunch \\ud83c'),
      'advice.lone-surrogates',
    ],
  ])('%s is read and told, not failed', async (_, body, advice) => {
    const path = join(folder, 'odd.json');
    writeFileSync(path, body);
    const report = await check(path);
    expect(report.verdict).toBe('conformant');
    expect(advised(report)).toContain(advice);
  });

  it('a directory', async () => {
    expect(brief(await check(folder))).toBe('undetermined: unreachable is-directory');
  });

  it('a body over the limit, from a file and from standard input', async () => {
    const path = join(folder, 'large.json');
    writeFileSync(path, wellFormed);
    const expected = 'undetermined: unreachable too-large';
    expect(brief(await check(path, { maxBytes: 50 }))).toBe(expected);
    const stdin = (async function* () {
      for (;;) yield Buffer.from(' '.repeat(60));
    })();
    expect(brief(await check('-', { maxBytes: 50, stdin }))).toBe(expected);
  });

  it('a request for a kind that the body is not', async () => {
    const path = join(folder, 'meals.json');
    writeFileSync(path, wellFormed);
    expect(failed(await check(path, { as: 'calendar' }))).toEqual(['calendar.structure']);
    expect(failed(await check(path, { as: 'distributors' }))).toContain(
      'distributors.response.distributors',
    );
  });

  it('an item longer than the tool holds in memory is never passed over in silence', async () => {
    const path = join(folder, 'giant.json');
    writeFileSync(path, `{"meals":[{"description":"${'x'.repeat(40 * 1024 * 1024)}",${course}}]}`);
    expect(brief(await check(path))).toBe('undetermined: undetermined item-too-large');
  });
});

const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/missing': (response) => response.writeHead(404).end('{}'),
  '/login': (response) => response.writeHead(401).end('{}'),
  '/broken': (response) => response.writeHead(500).end('{}'),
  '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
  '/silent': () => undefined,
  '/page': (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('<html>'),
  '/text': (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(wellFormed),
  '/meals': (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(wellFormed),
  '/cut': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100000' });
    response.write(wellFormed.slice(0, 50), () => response.destroy());
  },
  '/large': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(' '.repeat(200_000));
  },
};

describe('addresses', () => {
  let server: Server;
  let base = '';
  beforeAll(async () => {
    server = createServer((request, response) => {
      const answer = answers[request.url ?? ''];
      // Where a document is missing, the addresses of a provider are tried too: they answer at once.
      if (answer) answer(response);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    base =
      typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each([
    ['/missing', 'undetermined: unreachable not-found'],
    ['/login', 'undetermined: unreachable unauthorized'],
    ['/broken', 'undetermined: unreachable http-status'],
    ['/loop', 'undetermined: unreachable too-many-redirects'],
    ['/silent', 'undetermined: unreachable timeout'],
    ['/cut', 'undetermined: unreachable incomplete'],
    ['/large', 'undetermined: unreachable too-large'],
    ['/page', 'nonconformant: malformed html'],
    ['/meals', 'conformant: read'],
  ])('%s: %s', async (path, expected) => {
    const options = { allowPrivate: true, timeoutSeconds: 2, maxBytes: 100_000 };
    expect(brief(await check(base + path, options))).toBe(expected);
  });

  it('a server that lies about the type of the body', async () => {
    const report = await check(`${base}/text`, { allowPrivate: true });
    expect(failed(report)).toEqual(['api.media-type']);
  });

  it('a server that refuses', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const address = closed.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await new Promise((resolve) => closed.close(resolve));
    const report = await check(`http://127.0.0.1:${port}/`, { allowPrivate: true });
    expect(brief(report)).toBe('undetermined: unreachable refused');
  });

  it('an address that may not be reached', async () => {
    expect(brief(await check(`${base}/meals`))).toBe('undetermined: unreachable forbidden-address');
    expect(brief(await check('ftp://example.org/meals.json'))).toBe(
      'undetermined: unreachable forbidden-url',
    );
  });
});
