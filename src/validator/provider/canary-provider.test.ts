import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../report/report.js';
import { retrieve } from '../../source/retrieve.js';
import { createRetriever } from '../../source/retriever.js';
import type { Sources } from '../../source/sources.js';
import { type Canary, canaryNetwork, startCanary } from '../../source/test-support/canary.js';
import { fakeTime } from '../../source/test-support/fake-time.js';
import * as hostile from '../../source/test-support/hostile-forms.js';
import { type LoopbackServer, serveHttp } from '../../source/test-support/loopback.js';
import { defaultOptions } from '../check-options.js';
import { checkTarget } from '../check-target.js';
import type { RunOptions } from '../run-options.js';
import { listProviders } from './list-providers.js';

const { PUBLIC, HOSTILE_HOSTS, HOSTILE_ADDRESSES, HOSTILE_LOCATIONS } = hostile;
const BASE = 'http://public.example';
const NOW = new Date('2026-11-24T10:00:00Z');
const NAMES = {
  ...Object.fromEntries(
    Object.entries(hostile.HOSTILE_NAMES).map(([name, addresses]) => [name, [addresses]]),
  ),
  'public.example': [[PUBLIC]],
  'other.example': [[PUBLIC]],
};

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

let canary: Canary;
let server: LoopbackServer;
/** What the public server says to a request, and what it was sent. */
let answer: (path: string, host: string) => Answer = () => ({ status: 404 });
let received: { host: string; path: string; key: string | undefined }[] = [];

beforeAll(async () => {
  canary = await startCanary();
  server = await serveHttp((request, response) => {
    const { host = '', 'x-key': key } = request.headers;
    const path = request.url ?? '';
    received.push({ host, path, key: key === undefined ? undefined : String(key) });
    const { status, headers = {}, body = '' } = answer(path, host);
    for (const [name, value] of Object.entries(headers)) {
      response.setHeader(name, Buffer.from(value).toString('latin1'));
    }
    response.writeHead(status).end(body);
  });
});
afterAll(async () => {
  await canary.close();
  await server.close();
});
let reachedBefore = 0;
afterEach(() => {
  received = [];
  const reached = canary.connections() - reachedBefore;
  reachedBefore += reached;
  expect(reached).toBe(0);
});

const atCanary = (text: string) => text.replaceAll('PORT', String(canary.port));
const HOSTS = HOSTILE_HOSTS.map((host) => [`http://${host}:PORT/`, 'forbidden-address'] as const);
const FORMS = [...HOSTS, ...HOSTILE_ADDRESSES];
const LOCATIONS = [...HOSTS, ...HOSTILE_LOCATIONS];

/** The network of the canary for everything that a check asks. */
function sources(names: Parameters<typeof canaryNetwork>[3] = NAMES): Sources {
  const network = canaryNetwork(canary, PUBLIC, server.port, names);
  return {
    retrieve: (target, options) => retrieve(target, { ...options, network }),
    begin: async (options) =>
      createRetriever({ ...options, network, perSecond: 10_000, ...fakeTime() }),
  };
}

function check(target: string, options: Partial<RunOptions> = {}): Promise<Report> {
  return checkTarget(target, {
    ...defaultOptions(NOW),
    as: 'provider',
    spec: '3.4',
    sample: 'all',
    maxRequests: 5000,
    concurrency: 8,
    sources: sources(),
    ...options,
  });
}

/** A provider whose distributors have these calendars, and what each answers beside the plain lists. */
function provider(
  calendars: readonly string[],
  each: (path: string, id: number) => Answer = () => ({ status: 404 }),
): (path: string) => Answer {
  const json = (body: object) => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const distributors = calendars.map((iCalendar, index) => ({
    id: String(index),
    name: `Skola ${index}`,
    address: {},
    locations: [],
    iCalendar,
  }));
  return (path) => {
    const url = new URL(path, BASE);
    const id = url.searchParams.get('distributorId') ?? /\/(\d+)$/.exec(url.pathname)?.[1];
    if (id !== undefined) return each(url.pathname, Number(id));
    if (url.pathname === '/distributors') return json({ distributors });
    return url.pathname === '/meals' ? json({ meals: [] }) : { status: 404 };
  };
}

const reasonsOf = ({ documents }: Report) =>
  documents.map(({ problem }) => (problem?.kind === 'unreachable' ? problem.reason : null));

// Leave for private addresses is none for those that a stranger's document names.
describe.each([false, true])('nothing is reached with allowPrivate %s', (allowPrivate) => {
  it('by the calendars of a list of distributors', async () => {
    // No more than twenty calendars elsewhere are asked for in one run.
    for (let from = 0; from < FORMS.length; from += 20) {
      const forms = FORMS.slice(from, from + 20);
      answer = provider(forms.map(([form]) => atCanary(form)));
      const report = await check(BASE, { allowPrivate });
      const asked = forms.filter(([form]) => {
        const address = atCanary(form)
          .trim()
          .replace(/^webcals?:/i, 'https:');
        return /^https?:/i.test(address) && URL.canParse(address);
      });
      const expected = asked.map(([, reason]) => reason);
      // The first is asked for again.
      const wanted = [...expected, ...expected.slice(0, 1)];
      expect(reasonsOf(report).slice(report.documents.length - wanted.length)).toEqual(wanted);
      expect(report.documents.filter(({ problem }) => problem?.reason === 'not-found').length).toBe(
        2 * forms.length + 1,
      );
      expect(report.defects).toEqual([]);
    }
  });

  it('by redirects of what is asked of each distributor', async () => {
    const statuses = [301, 302, 303, 307, 308];
    answer = provider(
      LOCATIONS.map((_, id) => `${BASE}/calendars/${id}`),
      (path, id) => ({
        status: statuses[(id + path.length) % statuses.length] ?? 302,
        headers: { location: atCanary(LOCATIONS[id]?.[0] ?? '') },
      }),
    );
    const report = await check(BASE, { allowPrivate });
    expect(report.provider?.sample.asked).toBe(LOCATIONS.length);
    const reasons = reasonsOf(report);
    const tally = (list: readonly unknown[]) =>
      ['forbidden-address', 'forbidden-url', 'bad-redirect'].map(
        (reason) => list.filter((one) => one === reason).length,
      );
    const once = LOCATIONS.map(([, reason]) => reason);
    // Each as the answer about a distributor, as its meals and as its calendar.
    const calendars = reasons.slice(-once.length - 1, -1);
    expect(calendars).toEqual(once);
    const [singles, meals] = [reasons.slice(2, 2 + once.length), reasons.slice(2 + once.length)];
    expect(tally(singles)).toEqual(tally(once));
    expect(tally(meals.slice(0, once.length))).toEqual(tally(once));
    expect(report.defects).toEqual([]);
    expect(JSON.stringify(report.documents)).not.toContain('secret');
  });
});

it('nothing is reached by a list of data providers, with leave for the list itself', async () => {
  const dataProviders = FORMS.map(([form]) => ({ baseUrl: atCanary(form) }));
  answer = () => ({ status: 200, body: JSON.stringify({ dataProviders }) });
  const options = { ...defaultOptions(NOW), allowPrivate: true, sources: sources() };
  const listed = await listProviders(`${BASE}/data-providers.json`, options);
  if (listed === null) throw new Error('a list of data providers is one');
  expect(listed.length).toBeGreaterThan(140);
  const free = listed.filter((one) => one.allowPrivate);
  expect(free.every(({ target }) => new URL(target).origin === BASE)).toBe(true);
  for (const one of listed) {
    const report = await check(one.target, { allowPrivate: one.allowPrivate });
    expect(report.verdict).toBe('undetermined');
    for (const reason of reasonsOf(report)) expect(reason).toMatch(/^forbidden-(address|url)$/);
  }
});

it('a name that turns private in the middle of a run is not followed there', async () => {
  answer = provider([`${BASE}/calendars/0`]);
  const names = { 'public.example': [[PUBLIC], [PUBLIC], [PUBLIC], ['127.0.0.1']] };
  const report = await check(BASE, { sources: sources(names) });
  expect(reasonsOf(report)).toContain('forbidden-address');
});

it('the headers of the target never leave its origin', async () => {
  const home = provider(
    [`${BASE}/calendars/0`, 'http://other.example/calendars/1', `${BASE}:8080/calendars/2`],
    (path) => ({
      status: 302,
      headers: { location: `http://other.example${path}-away` },
    }),
  );
  answer = (path, host) => {
    if (host === 'other.example')
      return { status: 307, headers: { location: `${BASE}/back${path}` } };
    return path.startsWith('/back') ? { status: 200, body: '{}' } : home(path);
  };
  await check(BASE, { headers: [{ name: 'X-Key', value: 'k' }] });
  const seenBy = (of: (one: (typeof received)[number]) => boolean) => [
    ...new Set(received.filter(of).map(({ key }) => key)),
  ];
  const isHome = ({ host }: (typeof received)[number]) => host === 'public.example';
  const isBack = ({ path }: (typeof received)[number]) => path.startsWith('/back');
  expect(seenBy((one) => isHome(one) && !isBack(one))).toEqual(['k']);
  expect(received.filter((one) => !isHome(one)).length).toBeGreaterThan(5);
  expect(seenBy((one) => !isHome(one))).toEqual([undefined]);
  expect(received.filter(isBack).length).toBeGreaterThan(5);
  expect(seenBy(isBack)).toEqual([undefined]);
});
