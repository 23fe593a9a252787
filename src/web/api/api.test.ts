import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Reference, startReference } from '../../reference/server.js';
import { readEvidence } from '../../source/evidence/read-evidence.js';
import { onEveryStore } from '../../store/test-support/stores.js';
import { replayRun } from '../../validator/replay.js';
import { startTestService, type TestOptions, type TestService } from '../test-support/service.js';

const MEALS = JSON.stringify({
  meals: [{ name: 'Lunch', date: '2026-11-25T00:00:00+01:00', courses: [], distributor: {} }],
});
const CALENDAR = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n';

const json = { 'content-type': 'application/json' };

let reference: Reference;
beforeAll(async () => {
  reference = await startReference();
});
afterAll(() => reference.close());

onEveryStore('the interface for programs', (newPlace) => {
  let service: TestService | null = null;
  afterEach(async () => {
    await service?.close();
    service = null;
  });
  const started = async (options: Partial<TestOptions> = {}): Promise<TestService> => {
    service = await startTestService({ place: await newPlace(), ...options });
    return service;
  };

  it('accepts a document, does the check, and gives the report', async () => {
    const { app, work } = await started();
    const accepted = await app.inject({
      method: 'POST',
      url: '/api/checks?name=C:\\meny.json',
      payload: MEALS,
      headers: json,
    });
    expect(accepted.statusCode).toBe(202);
    const { id, status, location } = accepted.json();
    expect(status).toBe('queued');
    expect(accepted.headers['location']).toBe(location);
    const waiting = await app.inject(location);
    expect(waiting.json()).toMatchObject({
      status: 'queued',
      target: { kind: 'document', name: 'meny.json' },
    });
    work();
    const again = await app.inject({
      method: 'POST',
      url: '/api/checks?name=meny.json',
      payload: MEALS,
      headers: { ...json, prefer: 'wait=20' },
    });
    expect(again.statusCode).toBe(200);
    expect(again.headers['preference-applied']).toBe('wait=20');
    expect(again.json()).toMatchObject({ id, status: 'done' });
    expect(again.json().report).toMatchObject({
      format: 'open-meal-report/1',
      target: { input: 'meny.json', kind: 'document' },
    });
    const evidence = await app.inject(`${location}/evidence`);
    expect(evidence.body).toBe(MEALS);
    expect(evidence.headers['content-disposition']).toContain('attachment');
  });

  it('checks a calendar, a document that is broken, and one that only looks like a request', async () => {
    const { app, work } = await started();
    work();
    const post = async (payload: string, type: string) => {
      const headers = { 'content-type': type, prefer: 'wait=20' };
      const answer = await app.inject({ method: 'POST', url: '/api/checks', payload, headers });
      return answer.json().report;
    };
    expect(await post(CALENDAR, 'text/calendar; charset=utf-8')).toMatchObject({
      documents: [{ artefact: 'calendar' }],
    });
    expect(await post('{"meals": [', 'application/json')).toMatchObject({
      verdict: 'nonconformant',
      documents: [{ problem: { kind: 'malformed', reason: 'truncated' } }],
    });
    expect(await post('["url"]', 'application/json')).toMatchObject({
      target: { kind: 'document' },
    });
  });

  it('checks a provider, tells how far it is, and keeps evidence that is checked again to the same report', async () => {
    const { app, work } = await started();
    work();
    const payload = JSON.stringify({ url: reference.url, spec: '3.4', lang: 'sv' });
    const accepted = await app.inject({
      method: 'POST',
      url: '/api/checks',
      payload,
      headers: json,
    });
    const { location } = accepted.json();
    const events = await app.inject(`${location}/events`);
    expect(events.headers['content-type']).toBe('text/event-stream');
    const told = [...events.body.matchAll(/event: (\w+)\ndata: (.*)\n\n/g)].map(
      ([, name, data]) => [name, JSON.parse(data ?? '')] as const,
    );
    const asked = told.filter(([, { progress }]) => progress?.sent > 0);
    expect(asked.length).toBeGreaterThan(2);
    expect(asked[0]?.[1]).toMatchObject({ status: 'running', progress: { budget: 200 } });
    expect(told.at(-1)).toEqual(['end', { status: 'done' }]);
    const { report } = (await app.inject(location)).json();
    expect(report).toMatchObject({ verdict: 'conformant', target: { kind: 'provider' } });
    const file = join(mkdtempSync(join(tmpdir(), 'open-meal-api-')), 'evidence.har');
    writeFileSync(file, (await app.inject(`${location}/evidence`)).rawPayload);
    const evidence = await readEvidence(file);
    const [run] = evidence.kind === 'evidence' ? evidence.evidence.runs : [];
    expect(run && (await replayRun(run, {}))).toEqual(report);
  }, 60_000);

  it.each([
    ['application/json', 'application/json; charset=utf-8', '"report":{'],
    [
      'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8',
      'text/html; charset=utf-8',
      '<!doctype html>',
    ],
    ['text/plain', 'text/plain; charset=utf-8', '3.4'],
    ['text/markdown', 'text/markdown; charset=utf-8', '# '],
    ['text/csv', 'text/csv; charset=utf-8', ','],
    ['application/sarif+json', 'application/sarif+json; charset=utf-8', '"2.1.0"'],
    ['application/ld+json', 'application/ld+json; charset=utf-8', '@context'],
    ['application/xml', 'application/xml', '<testsuites'],
    ['*/*', 'application/json; charset=utf-8', '"report":{'],
  ])('gives the report as %s', async (accept, type, part) => {
    const { app, work } = await started();
    work();
    const headers = { ...json, prefer: 'wait=20', accept };
    const answer = await app.inject({
      method: 'POST',
      url: '/api/checks',
      payload: MEALS,
      headers,
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.body).toContain(part);
  });

  it('speaks the language that is asked for', async () => {
    const { app, work } = await started();
    work();
    const headers = {
      ...json,
      prefer: 'wait=20',
      accept: 'text/plain',
      'accept-language': 'sv,en;q=0.5',
    };
    const answer = await app.inject({
      method: 'POST',
      url: '/api/checks',
      payload: MEALS,
      headers,
    });
    expect(answer.headers['content-language']).toBe('sv');
    expect(answer.body).toContain('uppfyller');
    const wrong = await app.inject({ url: '/api/checks/x', headers: { 'accept-language': 'sv' } });
    expect(wrong.json()).toMatchObject({
      title: 'Kontrollen finns inte',
      type: '/om#problem-no-such-check',
    });
  });

  describe('refuses', () => {
    const ask = (payload: string | Buffer, headers: Record<string, string> = json) => ({
      method: 'POST' as const,
      url: '/api/checks',
      payload,
      headers,
    });
    const cases: readonly (readonly [string, ReturnType<typeof ask>, number, string])[] = [
      ['an address of another kind', ask('{"url": "ftp://example.org/"}'), 400, 'bad-address'],
      [
        'an address with a password',
        ask('{"url": "https://a:b@example.org/"}'),
        400,
        'bad-address',
      ],
      ['an address that is none', ask('{"url": "https://"}'), 400, 'bad-address'],
      ['an empty address', ask('{"url": ""}'), 400, 'bad-address'],
      [
        'an address that is too long',
        ask(`{"url": "https://a.se/${'a'.repeat(3000)}"}`),
        400,
        'bad-address',
      ],
      ['an address that is no text', ask('{"url": 7}'), 400, 'bad-request'],
      [
        'a version that is none',
        ask('{"url": "https://example.org", "spec": "9"}'),
        400,
        'bad-request',
      ],
      [
        'a language that is none',
        ask('{"url": "https://example.org", "lang": "de"}'),
        400,
        'bad-request',
      ],
      ['an option that is none', ask('{"url": "https://example.org", "x": 1}'), 400, 'bad-request'],
      ['nothing', ask(''), 400, 'bad-request'],
      [
        'another kind of content',
        ask('x', { 'content-type': 'image/png' }),
        415,
        'unsupported-type',
      ],
      ['a document that is too large', ask(Buffer.alloc(5000, 'a')), 413, 'too-large'],
      ['a file as a path', ask('{"url": "../../etc/passwd"}'), 400, 'bad-address'],
    ];
    it.each(cases)('%s', async (_name, request, status, kind) => {
      const { app, store } = await started({ limits: { documentBytes: 4000 } });
      const answer = await app.inject(request);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect([answer.statusCode, answer.json().status]).toEqual([status, status]);
      expect(answer.json().type).toBe(`/en/about#problem-${kind}`);
      expect(await store.queue.counts()).toMatchObject({ queued: 0 });
    });

    it('what would make the queue too long, and takes it when there is room', async () => {
      const { app, store, work } = await started({ limits: { waiting: 2 } });
      const answers = [];
      for (const name of ['a', 'b', 'c']) {
        answers.push(await app.inject({ ...ask(MEALS), url: `/api/checks?name=${name}` }));
      }
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([202, 202, 503]);
      expect(answers[2]?.headers['retry-after']).toBe('30');
      expect(await store.queue.counts()).toMatchObject({ queued: 2 });
      work();
      const headers = { ...json, prefer: 'wait=20' };
      await app.inject({ ...ask(MEALS, headers), url: '/api/checks?name=b' });
      const later = await app.inject({ ...ask(MEALS), url: '/api/checks?name=c' });
      expect(later.statusCode).toBe(202);
    });

    it('more checks of one host than may wait', async () => {
      const { app } = await started({ limits: { waitingForHost: 2 } });
      const codes = [];
      for (const path of ['a', 'b', 'c']) {
        const answer = await app.inject(
          ask(JSON.stringify({ url: `https://example.org/${path}` })),
        );
        codes.push([answer.statusCode, answer.headers['retry-after'] !== undefined]);
      }
      expect(codes).toEqual([
        [202, false],
        [202, false],
        [429, true],
      ]);
    });

    it('a client that asks too often, and says for how long', async () => {
      const { app } = await started({ limits: { checksPerMinute: 2 } });
      const codes = [];
      for (const name of ['a', 'b', 'c']) {
        const answer = await app.inject({ ...ask(MEALS), url: `/api/checks?name=${name}` });
        codes.push(answer.statusCode);
        if (name !== 'c') continue;
        expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
        expect(answer.json()).toMatchObject({ title: 'Too many requests in a short time' });
      }
      expect(codes).toEqual([202, 202, 429]);
      expect((await app.inject('/api/spec')).statusCode).toBe(200);
    });

    it('watchers beyond a number', async () => {
      const { app } = await started({ limits: { watchers: 0 } });
      const { location } = (await app.inject(ask(MEALS))).json();
      expect((await app.inject(`${location}/events`)).statusCode).toBe(503);
    });
  });

  it('says that a check is our defect, and never that of who published', async () => {
    const { app, store, work } = await started();
    const subject = { kind: 'document', sha256: '0'.repeat(64), name: null } as const;
    const bounds = { waiting: 10, waitingForHost: 10 };
    const taken = await store.queue.accept({ subject, spec: 'auto' }, bounds, Date.now());
    const id = taken.kind === 'accepted' ? taken.id : '';
    work();
    await app.inject(`/api/checks/${id}/events`);
    const state = (await app.inject(`/api/checks/${id}`)).json();
    expect(state).toMatchObject({ status: 'failed', failure: 'tool-defect' });
    expect(state.report).toBeUndefined();
  });

  it('gives those who wait their report as soon as it is there', async () => {
    const { app, work } = await started();
    work();
    const headers = { ...json, prefer: 'respond-async, wait=20' };
    const began = performance.now();
    await app.inject({ method: 'POST', url: '/api/checks', payload: MEALS, headers });
    expect(performance.now() - began).toBeLessThan(10_000);
    const now = { ...json, prefer: 'wait=0' };
    const other = { method: 'POST' as const, url: '/api/checks?name=o', payload: MEALS };
    expect((await app.inject({ ...other, headers: now })).statusCode).toBe(202);
  });

  it('a badge for the newest check, and none begun', async () => {
    const { app, store, work } = await started();
    const badge = async (address: string) =>
      (await app.inject(`/badge.svg?url=${encodeURIComponent(address)}&lang=sv`)).body;
    expect(await badge('https://example.org/')).toContain('inte kontrollerad');
    expect(await store.queue.counts()).toMatchObject({ queued: 0 });
    work();
    const payload = JSON.stringify({ url: `${reference.url}/calendars/none.ics` });
    const headers = { ...json, prefer: 'wait=30' };
    await app.inject({ method: 'POST', url: '/api/checks', payload, headers });
    expect(await badge(`${reference.url}/calendars/none.ics`)).toMatch(
      /går inte att avgöra \d{4}-\d\d-\d\d/,
    );
    expect(await badge('"><script>')).not.toContain('<script>');
  });

  it('logs neither addresses of clients nor what was asked for', async () => {
    const { app, logged, work } = await started();
    work();
    const secret = 'https://127.0.0.1:1/?key=hemligt';
    const headers = { ...json, prefer: 'wait=20', cookie: 'hemligt', authorization: 'hemligt' };
    const payload = JSON.stringify({ url: secret });
    await app.inject({ method: 'POST', url: '/api/checks', payload, headers });
    await app.inject(`/badge.svg?url=${encodeURIComponent(secret)}`);
    await app.inject('/hemligt');
    expect(logged.length).toBeGreaterThanOrEqual(3);
    expect(logged.join('')).not.toMatch(/hemligt|127\.0\.0\.1/);
  });

  it('is alive, and ready while its store answers', async () => {
    const { app, store } = await started();
    expect((await app.inject('/healthz')).body).toBe('ok\n');
    expect((await app.inject('/readyz')).statusCode).toBe(200);
    const metrics = (await app.inject('/metrics')).body;
    expect(metrics).toContain('open_meal_checks{state="queued"} 0');
    await store.close();
    expect((await app.inject('/readyz')).statusCode).toBe(503);
    expect((await app.inject('/healthz')).statusCode).toBe(200);
  });

  it('sends headers that keep pages from doing anything else', async () => {
    const { app } = await started();
    const { headers } = await app.inject('/');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['set-cookie']).toBeUndefined();
  });
});

describe('the description of the interface', () => {
  let service: TestService;
  let described: Description;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'open-meal-api-'));
    const path = 'schemas/3.4/meals.schema.json';
    const site = () => new Map([[path, readFileSync(path, 'utf8')]]);
    service = await startTestService({ place: { kind: 'folder', folder }, site });
    described = (await service.app.inject('/api/openapi.json')).json();
    service.work();
  });
  afterAll(() => service.close());

  interface Described {
    readonly content?: Readonly<Record<string, { readonly schema: object }>>;
  }
  interface Description {
    readonly paths: Readonly<
      Record<
        string,
        Readonly<
          Record<
            string,
            { readonly operationId: string; readonly responses: Record<string, Described> }
          >
        >
      >
    >;
  }

  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);

  const table: readonly (readonly [
    method: 'get' | 'post',
    path: string,
    url: string,
    payload?: string | null,
    headers?: Readonly<Record<string, string>>,
  ])[] = [
    ['post', '/api/checks', '/api/checks', MEALS],
    ['post', '/api/checks', '/api/checks', '{"url": "ftp://x"}'],
    ['post', '/api/checks', '/api/checks?name=1', MEALS, { prefer: 'wait=20' }],
    ['get', '/api/checks/{id}', '/api/checks/ID'],
    ['get', '/api/checks/{id}', '/api/checks/ID', null, { accept: 'text/csv' }],
    ['get', '/api/checks/{id}', '/api/checks/ID', null, { accept: 'image/png' }],
    ['get', '/api/checks/{id}', '/api/checks/none'],
    ['get', '/api/checks/{id}/evidence', '/api/checks/ID/evidence'],
    ['get', '/api/checks/{id}/evidence', '/api/checks/none/evidence'],
    ['get', '/api/checks/{id}/events', '/api/checks/ID/events'],
    ['get', '/api/checks/{id}/events', '/api/checks/none/events'],
    ['get', '/api/requirements', '/api/requirements?spec=3.4&level=must,should'],
    ['get', '/api/requirements', '/api/requirements?spec=9'],
    ['get', '/api/spec', '/api/spec'],
    ['get', '/schemas/{version}/{file}', '/schemas/3.4/meals.schema.json'],
    ['get', '/schemas/{version}/{file}', '/schemas/3.4/none.json'],
    ['get', '/badge.svg', '/badge.svg?url=https://example.org'],
    ['get', '/badge.svg', '/badge.svg?url='],
    ['get', '/healthz', '/healthz'],
    ['get', '/readyz', '/readyz'],
    ['get', '/metrics', '/metrics'],
  ];
  const calls = table.map(([method, path, url, payload = null, headers = {}]) => ({
    method,
    path,
    url,
    payload,
    headers,
  }));

  it('names every call of the interface, and no page', () => {
    const named = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(named.filter((one) => !one.startsWith('head')).sort()).toEqual(
      [...new Set(calls.map(({ method, path }) => `${method} ${path}`))].sort(),
    );
  });

  it.each(calls)('is true of $method $url', async ({ method, path, url, payload, headers }) => {
    const { app } = service;
    const { id } = (
      await app.inject({
        method: 'POST',
        url: '/api/checks?name=d',
        payload: MEALS,
        headers: json,
      })
    ).json();
    await app.inject(`/api/checks/${id}/events`);
    const answer = await app.inject({
      method: method === 'post' ? 'POST' : 'GET',
      url: url.replace('ID', id),
      headers: { ...(payload === null ? {} : json), ...headers },
      ...(payload === null ? {} : { payload }),
    });
    const responses = described.paths[path]?.[method]?.responses ?? {};
    const response = responses[answer.statusCode];
    expect(response, `${answer.statusCode} is not described`).toBeDefined();
    const type = String(answer.headers['content-type']).split(';')[0] ?? '';
    const schema = response?.content?.[type]?.schema;
    expect(schema, `${type} is not described`).toBeDefined();
    if (schema === undefined || !/json$/.test(type)) return;
    const validate = ajv.compile(schema);
    expect(validate(answer.json()), JSON.stringify(validate.errors)).toBe(true);
  });
});
