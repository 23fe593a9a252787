import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GENERATED_TEXTS } from '../../report/generated-texts.js';
import { readPage } from '../../site/test-support/read-page.js';
import { USER_AGENT } from '../../source/user-agent.js';
import { PROBLEMS } from '../problem-kinds.js';
import { startTestService, type TestService } from '../test-support/service.js';

const site = new Map([
  ['index.html', '<p>start'],
  ['spec/3.4/index.html', '<p>version'],
  ['spec/3.4/sv/index.html', `<p>${'svenska '.repeat(1000)}`],
  ['style.css', 'p {}'],
  ['404.html', '<style>p {}</style>'],
  ['.nojekyll', ''],
  ['schemas/report/1.schema.json', '{"report":1}'],
]);

let service: TestService;
const folder = mkdtempSync(join(tmpdir(), 'open-meal-pages-'));
beforeAll(async () => {
  service = await startTestService({
    place: { kind: 'folder', folder },
    site: async () => site,
    limits: { keepDays: 17 },
  });
});
afterAll(async () => {
  await service?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks; again where the service says that it is busy, as it does when other tests leave it no time. */
async function ask(options: InjectOptions): Promise<LightMyRequestResponse> {
  for (;;) {
    const answer = await service.app.inject(options);
    if (answer.statusCode !== 503) return answer;
    await sleep(200);
  }
}

const get = (url: string, headers: Record<string, string> = {}) =>
  ask({ url, headers: { accept: 'text/html', ...headers } });
const post = (url: string, fields: readonly (readonly [string, string])[]) =>
  ask({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    body: fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&'),
  });

describe('requirements', () => {
  it.each([
    ['/krav', 'sv', 'Krav för upphandling', 215],
    ['/en/requirements', 'en', 'Requirements for a tender', 215],
    ['/krav?level=must&tier=bas&artefact=calendar&spec=3.4', 'sv', 'Krav för upphandling', null],
  ])('%s is a page', async (url, language, title, count) => {
    const { statusCode, body } = await get(url);
    const page = readPage(body);
    expect(statusCode).toBe(200);
    expect(page.errors.filter((error) => !error.startsWith('input '))).toEqual([]);
    expect(page.language).toBe(language);
    expect(body).toContain(`<h1>${title}</h1>`);
    const ids = [...body.matchAll(/name="id" value="([^"]+)" checked/g)].map(([, id]) => id);
    const wanted = GENERATED_TEXTS.requirements['3.4']
      .filter(
        ({ level, tier, artefacts }) =>
          count !== null || (level === 'must' && tier === 'bas' && artefacts.includes('calendar')),
      )
      .map(({ id }) => id);
    expect(ids.toSorted()).toEqual(wanted.toSorted());
    expect(ids).toHaveLength(count ?? wanted.length);
    expect(body).toContain('Open Meal 3.4, calendar.');
  });

  it('begins with nothing ticked for those who want that', async () => {
    const { body } = await get('/krav?ticked=none');
    expect(body).toContain('name="id" value="meals.meal.date"');
    expect(body).not.toContain('name="id" value="meals.meal.date" checked');
  });

  it.each([
    ['/krav/bilaga.txt', 'kravbilaga-open-meal-3.4.txt', 'Kravbilaga'],
    ['/en/requirements/annex.txt', 'annex-open-meal-3.4.txt', 'Signature'],
  ])('%s holds what was ticked', async (url, name, title) => {
    const answer = await post(url, [
      ['spec', '3.4'],
      ['level', 'must'],
      ['id', 'meals.meal.date'],
      ['id', 'calendar.event.dtend'],
    ]);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="${name}"`);
    expect(answer.body).toContain(title);
    const cited = new Set(answer.body.match(/Open Meal 3\.4, [a-z][\w.-]+/g));
    expect([...cited].sort()).toEqual([
      'Open Meal 3.4, calendar.event.dtend',
      'Open Meal 3.4, meals.meal.date',
    ]);
  });

  it('takes every tick at once', async () => {
    const ids = GENERATED_TEXTS.requirements['3.4'].map(({ id }) => ['id', id] as const);
    const answer = await post('/krav/bilaga.txt', [['spec', '3.4'], ...ids]);
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('215 krav (141 SKALL');
    // Nothing was picked: it is the whole version.
    expect(answer.body).not.toContain('ett och ett');
  });

  it.each<[string, readonly (readonly [string, string])[], string]>([
    ['nothing', [['spec', '3.4']], 'Inget krav är förkryssat'],
    ['what there is not', [['id', '<b>']], 'Kravet ”&lt;b&gt;” finns inte'],
    [
      'what the filter left out',
      [
        ['level', 'may'],
        ['id', 'meals.meal.date'],
      ],
      'Kravet ”meals.meal.date” finns inte',
    ],
  ])('refuses %s', async (_, fields, text) => {
    const answer = await post('/krav/bilaga.docx', fields);
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.body).toContain(text);
  });

  it('leads whoever comes back to a file to the page, and says that a check is not there', async () => {
    const back = await get('/krav/bilaga.docx');
    expect([back.statusCode, back.headers['location']]).toEqual([303, '/krav']);
    expect((await get('/krav?kontroll=none')).statusCode).toBe(404);
    expect((await post('/krav/bilaga.txt', [['kontroll', 'none']])).statusCode).toBe(404);
  });

  it('is filled in from a check', async () => {
    const work = service.work();
    const asked = await ask({
      url: '/api/checks?spec=3.4',
      method: 'POST',
      headers: { 'content-type': 'application/json', prefer: 'wait=30' },
      body: '{"meals":[{"date":"2026-11-23"}]}',
    });
    await work.stop();
    const { id, report } = asked.json();
    const { statusCode, body } = await get(`/krav?spec=2.0&kontroll=${id}`);
    expect(statusCode).toBe(200);
    expect(body).toContain('Täckningsgrad');
    const failed = body.match(/class="result notMet"/g) ?? [];
    expect(report.summary.requirements.failed).toBeGreaterThan(0);
    expect(failed).toHaveLength(report.summary.requirements.failed);
    expect(body).toContain('<strong>ej prövat</strong>');
    expect(body).toContain('Kraven i version 3.4');
    const sheet = await post('/krav/bilaga.txt', [
      ['kontroll', id],
      ['id', 'meals.meal.date'],
    ]);
    expect(sheet.headers['content-disposition']).toContain('kontroll-open-meal-3.4.txt');
    expect(sheet.body).toContain('Resultat av en kontroll');
  });
});

describe('the specification', () => {
  it.each<[path: string, status: number, type: string | null, body: string | null]>([
    ['', 200, 'text/html; charset=utf-8', '<p>start'],
    ['spec/3.4/', 200, 'text/html; charset=utf-8', '<p>version'],
    ['spec/3.4/index.html', 200, 'text/html; charset=utf-8', '<p>version'],
    ['style.css', 200, 'text/css; charset=utf-8', 'p {}'],
    ['schemas/report/1.schema.json', 200, 'application/schema+json', '{"report":1}'],
    ['404.html', 404, null, null],
    ['.nojekyll', 404, null, null],
    ['nothing/', 404, null, null],
    ['%2e%2e/package.json', 404, null, null],
    ['spec%2f3.4%2f..%2findex.html', 404, null, null],
  ])('%s', async (path, status, type, body) => {
    const answer = await get(`/specifikation/${path}`);
    expect(answer.statusCode).toBe(status);
    if (type !== null) expect(answer.headers['content-type']).toBe(type);
    if (body !== null) expect(answer.body).toBe(body);
    else expect(answer.body).toContain('<h1>');
  });

  it.each([
    ['/specifikation', 302, '/specifikation/sv/'],
    ['/en/specification', 302, '/specifikation/'],
    ['/specifikation/spec/3.4', 301, '/specifikation/spec/3.4/'],
  ])('%s leads on', async (url, status, location) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.headers['location']]).toEqual([status, location]);
  });

  it('is sent smaller, and not again, to those who can do with it', async () => {
    const url = '/specifikation/spec/3.4/sv/';
    const zipped = await get(url, { 'accept-encoding': 'br, gzip' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.rawPayload.length).toBeLessThan(1000);
    expect(gunzipSync(zipped.rawPayload).toString()).toBe(site.get('spec/3.4/sv/index.html'));
    const again = await get(url, {
      'accept-encoding': 'gzip',
      'if-none-match': String(zipped.headers['etag']),
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await get(url)).headers['etag']).not.toBe(zipped.headers['etag']);
  });

  it('answers for its schemas at their own address too', async () => {
    expect((await get('/schemas/report/1.schema.json')).json()).toEqual({ report: 1 });
  });
});

describe('about', () => {
  it.each(['/om', '/en/about'])(
    '%s explains every refusal and says what holds here',
    async (url) => {
      const { body } = await get(url);
      const page = readPage(body);
      expect(page.errors).toEqual([]);
      for (const kind of Object.keys(PROBLEMS)) expect(page.ids).toContain(`problem-${kind}`);
      expect(page.text).toContain(USER_AGENT);
      expect(page.text).toMatch(/17 (?:dagar|days)/);
      for (const { address } of page.links.filter((link) => link.address.startsWith('#'))) {
        expect(page.ids).toContain(address.slice(1));
      }
    },
  );
});
