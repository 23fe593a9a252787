import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../site/test-support/read-page.js';
import { startTestService, type TestService } from '../test-support/service.js';

const folder = mkdtempSync(join(tmpdir(), 'open-meal-check-'));
let service: TestService;
let id = '';

beforeAll(async () => {
  service = await startTestService({ place: { kind: 'folder', folder } });
  id = await accept('{"meals":[{"name":"Lunch","date":"i morgon","courses":[],"distributor":{}}]}');
  const work = service.work();
  for (;;) {
    const check = await service.store.archive.find(id);
    if (check?.state === 'done') break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await work.stop();
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

async function accept(document: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const url = '/api/checks';
  const answer = await service.app.inject({ method: 'POST', url, payload: document, headers });
  return answer.json().id;
}

async function open(url: string) {
  const answer = await service.app.inject({ url, headers: { accept: 'text/html' } });
  return { ...answer, status: answer.statusCode, page: readPage(answer.body), body: answer.body };
}

describe('the page of a check', () => {
  it('that waits or runs says so, and comes again without scripts', async () => {
    const waiting = await accept('{"meals":[1]}');
    const queued = await open(`/kontroll/${waiting}`);
    expect(queued.page.errors).toEqual([]);
    expect(queued.page.text).toContain('Kontrollen väntar på sin tur.');
    expect(queued.body).toContain('<noscript><meta http-equiv="refresh" content="3"></noscript>');
    expect(queued.body).toContain(`data-events="/api/checks/${waiting}/events"`);

    const claimed = await service.store.queue.claim('me', Date.now());
    expect(claimed?.id).toBe(waiting);
    const progress = { url: 'https://x.se/<b>\u202e', sent: 3, budget: 200 };
    await service.store.queue.keep(waiting, 'me', progress, Date.now());
    const running = await open(`/en/check/${waiting}`);
    expect(running.page.errors).toEqual([]);
    expect(running.page.text).toContain('3 requests of at most 200');
    expect(running.page.text).toContain('https://x.se/<b>\\u202e');
    expect(running.body).toContain(
      '<progress aria-label="How far the check has come" data-part="bar" max="200" value="3">',
    );

    await service.store.queue.fail(waiting, 'me', 'tool-defect', Date.now());
    const failed = await open(`/kontroll/${waiting}`);
    expect(failed.page.errors).toEqual([]);
    expect(failed.page.text).toContain('Felet ligger hos oss');
    expect(failed.body).not.toContain('http-equiv="refresh"');
  });

  it.each([
    '/kontroll/finnsinte',
    '/kontroll/finnsinte/rapport.csv',
    '/kontroll/finnsinte/brev.docx',
  ])('that nobody knows is a page: %s', async (url) => {
    const { status, page } = await open(url);
    expect(status).toBe(404);
    expect(page.errors).toEqual([]);
    expect(page.text).toContain('Kontrollen finns inte');
  });

  it.each([
    ['/kontroll/', 'Det som matades in uppfyller inte Open Meal'],
    ['/en/check/', 'does not conform'],
  ])('that is done is its result: %s', async (start, sentence) => {
    const { status, page } = await open(`${start}${id}`);
    expect(status).toBe(200);
    expect(page.errors).toEqual([]);
    expect(page.text).toContain(sentence);
    for (const { address } of page.links.filter(({ element }) => element === 'a')) {
      if (!address.startsWith(`${start}${id}/`) && !address.startsWith('/api/')) continue;
      expect([address, (await open(address)).status]).toEqual([address, 200]);
    }
  });
});

describe('the files of a check', () => {
  it.each([
    ['rapport.html', 'text/html', '<!doctype html>', 'inline'],
    ['rapport.md', 'text/markdown', '**', 'attachment'],
    ['rapport.txt', 'text/plain', 'Det som matades in', 'inline'],
    ['rapport.csv', 'text/csv', 'Krav-id', 'attachment'],
    ['rapport.json', 'application/json', '"open-meal-report/1"', 'attachment'],
    ['rapport.sarif', 'application/sarif+json', '2.1.0', 'attachment'],
    ['rapport.xml', 'application/xml', '<testsuites', 'attachment'],
    ['rapport.jsonld', 'application/ld+json', 'earl', 'attachment'],
    ['brev.txt', 'text/plain', 'Hej!', 'inline'],
    ['brev.md', 'text/markdown', 'Hej!', 'attachment'],
    ['brev.docx', 'officedocument', 'PK', 'attachment'],
  ])('%s', async (name, type, content, how) => {
    const { status, headers, body } = await open(`/kontroll/${id}/${name}`);
    expect(status).toBe(200);
    expect(headers['content-type']).toContain(type);
    expect(body).toContain(content);
    expect(headers['content-disposition']).toMatch(
      new RegExp(`^${how}; filename="open-meal-[a-z]+-[-\\d]+\\.[a-z]+"$`),
    );
  });

  it('holds the very bytes of the report', async () => {
    const check = await service.store.archive.find(id);
    if (check?.state !== 'done') throw new Error('the check is not done');
    const kept = Buffer.from((await service.store.blobs.get(check.report)) ?? []).toString('utf8');
    expect((await open(`/kontroll/${id}/rapport.json`)).body).toBe(kept);
  });

  it('has the letter to read as a page', async () => {
    const { page } = await open(`/kontroll/${id}/brev.html`);
    expect(page.errors).toEqual([]);
    expect(page.text).toContain('Krav som inte är uppfyllda');
  });
});

it('a badge may stand on pages of others', async () => {
  const { headers } = await service.app.inject('/badge.svg?url=https://example.se/');
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
});
