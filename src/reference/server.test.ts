import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../index.js';
import { JUDGED_VERSIONS } from '../model/versions.js';
import { ENDPOINTS } from './addresses.js';
import { answerRequest } from './answer.js';
import { type Reference, startReference } from './server.js';
import { callsOf } from './start-page.js';

const NOW = new Date('2026-03-04T09:00:00Z');
const today = '2026-03-04';
const now = () => NOW;

describe.each(JUDGED_VERSIONS)('the served provider of %s', (version) => {
  let reference: Reference;
  beforeAll(async () => {
    reference = await startReference({ version, now });
  });
  afterAll(() => reference.close());

  it('announces calendars that are there, with every media type right', async () => {
    const { meals, distributors, distributor } = ENDPOINTS[version];
    const about = distributor === null ? distributors : `${distributor}101`;
    const body = await (await fetch(reference.url + about)).text();
    const calendar = /"iCalendar": "([^"]*)"/.exec(body)?.[1] ?? '';
    expect(calendar).toContain(reference.url);
    for (const target of [reference.url + meals, reference.url + distributors, calendar]) {
      const report = await check(target, { spec: version, now: NOW, allowPrivate: true });
      expect({ target, findings: report.findings }).toEqual({ target, findings: [] });
      expect(report.verdict).toBe('conformant');
    }
  });

  it('has every call that its start page links to', async () => {
    const page = await (
      await fetch(reference.url, { headers: { 'accept-language': 'sv' } })
    ).text();
    expect(page).toContain('påhittad');
    const links = [...page.matchAll(/href="(\/[^"]*)"/g)].map(([, path = '']) => path);
    expect(links.length).toBe(callsOf('sv', { version, today }).length + 5);
    for (const path of links) {
      const response = await fetch(reference.url + path.replaceAll('&amp;', '&'));
      expect([path, response.status]).toEqual([path, 200]);
      await response.arrayBuffer();
    }
  });

  it.each([
    ['POST', ''],
    ['DELETE', ''],
    ['PROPFIND', ''],
    ['GET', `?${'x'.repeat(9000)}`],
    ['GET', '/%zz'],
    ['GET', '/../..//etc'],
    ['GET', '?startDate=%zz&startDate=%00&distributorId=%FF'],
    ['GET', '?startDate=99999-01-01&endDate=-1'],
  ])('answers %s …%s with an error or a list, and lives', async (method, more) => {
    const response = await ask(reference.url + ENDPOINTS[version].meals + more, method);
    expect([200, 400, 404, 405, 414]).toContain(response.status);
    expect(JSON.parse(response.body)).toBeTypeOf('object');
    expect((await ask(reference.url, 'GET')).status).toBe(200);
  });
});

describe('the served provider', () => {
  it('survives what is no HTTP', async () => {
    const reference = await startReference({ now });
    const socket = connect(Number(new URL(reference.url).port), '127.0.0.1');
    socket.end('\u0000\u0001 / nonsense\r\n\r\n');
    expect(await text(socket)).toContain('400');
    expect((await ask(reference.url, 'GET')).status).toBe(200);
    await reference.close();
  });

  it('answers HEAD and a known ETag without a body', async () => {
    const reference = await startReference({ now });
    const address = `${reference.url}/distributors`;
    const whole = await ask(address, 'GET');
    const head = await ask(address, 'HEAD');
    expect(head.headers).toMatchObject({
      'content-length': String(Buffer.byteLength(whole.body)),
      etag: whole.headers['etag'],
      'access-control-allow-origin': '*',
    });
    expect(head.body).toBe('');
    const headers = { 'if-none-match': String(whole.headers['etag']) };
    expect(await ask(address, 'GET', headers)).toMatchObject({ status: 304, body: '' });
    expect(await ask(address, 'GET', { 'if-none-match': '"x"' })).toMatchObject({ status: 200 });
    await reference.close();
  });

  it('waits where it is told to be slow', async () => {
    const reference = await startReference({ now, faults: ['x.slow'] });
    const begun = performance.now();
    await ask(`${reference.url}/distributors`, 'GET');
    expect(performance.now() - begun).toBeGreaterThan(2500);
    await reference.close();
  });

  it('says when its port is taken', async () => {
    const reference = await startReference({ now });
    const port = Number(new URL(reference.url).port);
    await expect(startReference({ port })).rejects.toThrow('EADDRINUSE');
    await reference.close();
  });
});

describe('publications', () => {
  const events = async (options: Parameters<typeof startReference>[0], calls = 1) => {
    const reference = await startReference({ now, ...options });
    let body = '';
    for (let call = 0; call < calls; call += 1) {
      body = (await ask(`${reference.url}/calendars/101.ics`, 'GET')).body;
    }
    await reference.close();
    const parts = body.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
    const value = (part: string, name: string) =>
      new RegExp(`^${name}[;:](.*)\r$`, 'm').exec(part)?.[1] ?? '';
    return parts.map((part) => ({
      uid: value(part, 'UID'),
      content: ['DTSTART', 'SUMMARY', 'DESCRIPTION', 'LOCATION'].map((name) => value(part, name)),
      sequence: Number(value(part, 'SEQUENCE')),
      lastModified: value(part, 'LAST-MODIFIED'),
    }));
  };

  it('raise SEQUENCE and LAST-MODIFIED of the events that they change, and of no other', async () => {
    const [before, after] = [await events({ revision: 1 }), await events({ revision: 2 })];
    let changed = 0;
    for (const [index, event] of after.entries()) {
      const known = before[index];
      expect(event.uid).toBe(known?.uid);
      const isSame = String(event.content) === String(known?.content);
      if (!isSame) changed += 1;
      expect(event.sequence - (known?.sequence ?? 0)).toBe(isSame ? 0 : 1);
      expect(event.lastModified === known?.lastModified).toBe(isSame);
    }
    expect(changed).toBeGreaterThan(5);
    expect(changed).toBeLessThan(after.length / 2);
  });

  it('without a change are the same', async () => {
    expect(await events({}, 2)).toEqual(await events({}));
  });

  it('can change every UID, or an event with its SEQUENCE left', async () => {
    const right = await events({});
    const renamed = await events({ faults: ['calendar.event.uid-persistent'] }, 2);
    expect(new Set([...right, ...renamed].map(({ uid }) => uid)).size).toBe(2 * right.length);
    const faults = ['calendar.event.sequence-incremented'] as const;
    const [first, second] = [await events({ faults }), await events({ faults }, 2)];
    expect(second[0]?.uid).toBe(first[0]?.uid);
    expect(second[0]?.content).not.toEqual(first[0]?.content);
    expect(second[0]?.sequence).toBe(first[0]?.sequence);
  });
});

describe('an answer', () => {
  it('is given to any request', () => {
    const target = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((path) => `/distributors/${path}`),
      fc.string().map((query) => `/meals?startDate=${query}&endDate=${query}&lang=${query}`),
      fc.webUrl(),
    );
    const method = fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'TRACE', '');
    const headers = fc.dictionary(fc.constantFrom('accept-language', 'if-none-match'), fc.string());
    fc.assert(
      fc.property(fc.constantFrom(...JUDGED_VERSIONS), method, target, headers, (...given) => {
        const [version, ...rest] = given;
        const context = { version, base: 'http://127.0.0.1', today, revision: 0, served: 0 };
        const request = { method: rest[0], target: rest[1], headers: rest[2] };
        expect(answerRequest(request, context).status).toBeLessThan(500);
      }),
    );
  });
});

/** A request as it is written, which fetch would tidy up. */
function ask(address: string, method: string, headers: Readonly<Record<string, string>> = {}) {
  const { hostname, port, origin } = new URL(address);
  const path = address.slice(origin.length) || '/';
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const outgoing = httpRequest({ hostname, port, path, method, headers }, (incoming) => {
        text(incoming).then(
          (body) => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body }),
          reject,
        );
      });
      outgoing.on('error', reject);
      outgoing.end();
    },
  );
}
