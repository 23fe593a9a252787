import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../site/test-support/read-page.js';
import { startTestService, type TestOptions, type TestService } from '../test-support/service.js';

const folder = mkdtempSync(join(tmpdir(), 'open-meal-start-'));
let count = 0;
let service: TestService | null = null;
afterEach(async () => {
  await service?.close();
  service = null;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function started(options: Partial<TestOptions> = {}): Promise<TestService> {
  count += 1;
  service = await startTestService({
    place: { kind: 'folder', folder: join(folder, String(count)) },
    ...options,
  });
  return service;
}

const FORM = 'application/x-www-form-urlencoded';

function send(
  { app }: TestService,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
  url = '/kontroll',
): Promise<LightMyRequestResponse> {
  const payload = new URLSearchParams(fields).toString();
  return app.inject({
    method: 'POST',
    url,
    payload,
    headers: { 'content-type': FORM, ...headers },
  });
}

function sendFile(
  { app }: TestService,
  name: string,
  content: string,
): Promise<LightMyRequestResponse> {
  const payload = [
    '--x\r\ncontent-disposition: form-data; name="spec"\r\n\r\n3.3\r\n',
    `--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n`,
    `content-type: application/octet-stream\r\n\r\n${content}\r\n--x--\r\n`,
  ].join('');
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  return app.inject({ method: 'POST', url: '/kontroll', payload, headers });
}

async function requestOf({ store }: TestService, { headers }: LightMyRequestResponse) {
  const id = String(headers['location']).split('/').at(-1) ?? '';
  return (await store.archive.find(id))?.request;
}

describe('a form', () => {
  it.each([
    ['/kontroll', '/kontroll/'],
    ['/en/check', '/en/check/'],
  ])('with an address leads to its check: %s', async (url, start) => {
    const own = await started();
    const answer = await send(own, { address: ' meny.example.se/v3#x ', spec: '3.4' }, {}, url);
    expect(answer.statusCode).toBe(303);
    expect(String(answer.headers['location'])).toMatch(new RegExp(`^${start}[\\w-]{10,}$`));
    expect(await requestOf(own, answer)).toEqual({
      subject: { kind: 'url', url: 'https://meny.example.se/v3' },
      spec: '3.4',
    });
  });

  it('with pasted text or a file leads to the check of the document', async () => {
    const own = await started();
    const text = await send(own, { text: '{"meals":[]}' });
    expect(await requestOf(own, text)).toMatchObject({ subject: { kind: 'document', name: null } });
    const file = await sendFile(own, 'C:\\meny.json', '{"meals":[1]}');
    expect(await requestOf(own, file)).toMatchObject({
      subject: { kind: 'document', name: 'meny.json' },
      spec: '3.3',
    });
  });
});

describe('a form that is refused', () => {
  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['nothing', { address: '  ' }, 'address', 'Fyll i en adress.'],
    ['no form at all', {}, 'address', 'Fyll i en adress.'],
    [
      'another scheme',
      { address: 'ftp://x.se/"><script>' },
      'address',
      'inte att använda som adress',
    ],
    [
      'a document',
      { address: '{"meals": []}' },
      'address',
      'inte en adress utan själva innehållet',
    ],
    ['an unknown version', { address: 'x.se', spec: '9' }, 'address', 'gick inte att förstå'],
    ['empty text', { text: '\n' }, 'text', 'Klistra in innehållet'],
  ])('is shown again, with the reason and what was typed: %s', async (_, fields, field, reason) => {
    const answer = await send(await started(), fields);
    expect(answer.statusCode).toBe(400);
    const page = readPage(answer.body);
    expect(page.errors).toEqual([]);
    expect(page.text).toContain(reason);
    expect(page.ids).toContain(`${field}-error`);
    expect(answer.body).toMatch(
      new RegExp(`id="${field}"[^>]*aria-describedby="${field}-error[^>]*autofocus`),
    );
    const { address = '' } = fields;
    const escaped = address
      .replaceAll('"', '&quot;')
      .replace('>', '&gt;')
      .replace('<', '&lt;')
      .replace('t>', 't&gt;');
    expect(answer.body).toContain(`value="${escaped}"`);
    expect(answer.body).not.toContain('"><script>');
  });

  it('is so where the document is too large, as pasted text or as a file', async () => {
    const own = await started({ limits: { documentBytes: 20 } });
    const long = JSON.stringify({ meals: 'x'.repeat(50) });
    for (const answer of [await send(own, { text: long }), await sendFile(own, 'x.json', long)]) {
      expect(answer.statusCode).toBe(413);
      expect(readPage(answer.body).text).toContain('Det är för stort att ta emot här.');
    }
  });

  it('is so where too many wait, and says when to come back', async () => {
    const answer = await send(await started({ limits: { waiting: 0 } }), { address: 'x.se' });
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('30');
    expect(answer.body).toContain('value="x.se"');
  });

  it('is a page of its own where somebody asks too often', async () => {
    const own = await started({ limits: { checksPerMinute: 1 } });
    const headers = { accept: 'text/html' };
    expect((await send(own, { address: 'x.se' }, headers)).statusCode).toBe(303);
    const answer = await send(own, { address: 'x.se' }, headers);
    expect(answer.statusCode).toBe(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(readPage(answer.body).text).toContain('sekunder och försök igen');
  });
});

describe('who may send a form', () => {
  it.each<[number, Readonly<Record<string, string>>]>([
    [303, {}],
    [303, { 'sec-fetch-site': 'same-origin' }],
    [303, { 'sec-fetch-site': 'none' }],
    [303, { 'sec-fetch-site': 'same-origin', origin: 'null' }],
    [303, { origin: 'http://localhost:80' }],
    [403, { 'sec-fetch-site': 'cross-site' }],
    [403, { 'sec-fetch-site': 'same-site' }],
    [403, { origin: 'https://other.example' }],
    [403, { origin: 'http://localhost:81' }],
    [403, { origin: 'null' }],
    [403, { 'sec-fetch-site': 'none', origin: 'https://other.example' }],
  ])('%i: %o', async (status, headers) => {
    const own = await started();
    const answer = await send(own, { address: 'x.se' }, headers);
    expect(answer.statusCode).toBe(status);
    expect((await own.store.queue.counts()).queued).toBe(status === 303 ? 1 : 0);
  });
});

describe('the start page', () => {
  it.each(['/', '/en/'])('has no error, and a way to try it: %s', async (url) => {
    const { app } = await started({ tryIt: 'http://127.0.0.1:9' });
    const { body, headers } = await app.inject(url);
    const page = readPage(body);
    expect(page.errors).toEqual([]);
    expect(page.language).toBe(url === '/' ? 'sv' : 'en');
    expect(body).toContain('<input type="hidden" name="address" value="http://127.0.0.1:9">');
    expect(headers['content-security-policy']).toContain("form-action 'self'");
  });

  it('fills in the address that a link gives, and nothing else of it', async () => {
    const { app } = await started();
    const { body } = await app.inject(`/?address=${encodeURIComponent('x.se/"><script>')}`);
    expect(body).toContain('value="x.se/&quot;&gt;&lt;script&gt;"');
    expect((await app.inject('/?address=a&address=b')).statusCode).toBe(200);
  });

  it('lists what was checked lately, but no address with a query', async () => {
    const own = await started();
    const addresses = [
      'https://a.example/v3',
      'https://b.example/?key=secret',
      'https://c.example/',
    ];
    for (const address of addresses) await send(own, { address });
    for (;;) {
      const check = await own.store.queue.claim('w', 1);
      if (check === null) break;
      const summary = {
        verdict: 'undetermined',
        version: null,
        kind: 'document',
        must: 0,
        should: 0,
      } as const;
      await own.store.queue.finish(
        check.id,
        'w',
        { summary, report: Buffer.from('r'), evidence: null, shown: null },
        1,
      );
    }
    const { body } = await own.app.inject('/');
    const { text } = readPage(body);
    expect(text).toContain('a.example/v3');
    expect(text).toContain('c.example');
    expect(text).toContain('gick inte att avgöra');
    expect(body).not.toContain('secret');
    expect(body).not.toContain('b.example');
    // Who asks for an address has it already.
    const asked = await own.app.inject('/?address=b.example/%3Fkey=secret');
    expect(readPage(asked.body).text).toContain('Adressen kontrollerades senast');
  });
});

describe('what is not there', () => {
  it.each([
    ['/finns-inte', 'sv', 'Här finns ingenting'],
    ['/en/nothing', 'en', 'There is nothing here'],
  ])('is a page for people and a problem for programs: %s', async (url, language, title) => {
    const { app } = await started();
    const page = await app.inject({ url, headers: { accept: 'text/html,*/*;q=0.8' } });
    expect(page.statusCode).toBe(404);
    expect(readPage(page.body)).toMatchObject({ errors: [], language });
    expect(page.body).toContain(`<h1>${title}</h1>`);
    const problem = await app.inject({ url, headers: { accept: '*/*' } });
    expect(problem.headers['content-type']).toContain('application/problem+json');
    const api = await app.inject({ url: '/api/nothing', headers: { accept: 'text/html' } });
    expect(api.headers['content-type']).toContain('application/problem+json');
  });
});
