import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createRetriever, type Retriever, type RetrieverOptions } from './retriever.js';
import { type Canary, canaryNetwork, startCanary } from './test-support/canary.js';
import { fakeTime } from './test-support/fake-time.js';
import * as hostile from './test-support/hostile-forms.js';
import { type LoopbackServer, serveHttp } from './test-support/loopback.js';

const { PUBLIC, HOSTILE_HOSTS, HOSTILE_ADDRESSES, HOSTILE_LOCATIONS } = hostile;
const NAMES = {
  ...Object.fromEntries(
    Object.entries(hostile.HOSTILE_NAMES).map(([name, addresses]) => [name, [addresses]]),
  ),
  'public.example': [[PUBLIC]],
  'other.example': [[PUBLIC]],
};

let canary: Canary;
let server: LoopbackServer;
/** What the public server answers, by the path of the request. */
let answers: Record<string, { status: number; headers: Record<string, string>; body?: string }> =
  {};

beforeAll(async () => {
  canary = await startCanary();
  server = await serveHttp((request, response) => {
    const { status, headers, body } = answers[request.url ?? ''] ?? { status: 404, headers: {} };
    for (const [name, value] of Object.entries(headers)) {
      // Header fields are bytes; what a server writes into them is not always ASCII.
      response.setHeader(name, Buffer.from(value).toString('latin1'));
    }
    response.writeHead(status).end(body);
  });
});
afterAll(async () => {
  await canary.close();
  await server.close();
});
let seen = 0;
afterEach(() => {
  answers = {};
  const reached = canary.connections() - seen;
  seen += reached;
  expect(reached).toBe(0);
});

function retriever(
  names: Readonly<Record<string, readonly (readonly string[])[]>> = NAMES,
  options: Partial<RetrieverOptions> = {},
): Retriever {
  return createRetriever({
    maxBytes: 1_000_000,
    timeoutSeconds: 10,
    maxRequests: 1000,
    network: canaryNetwork(canary, PUBLIC, server.port, names),
    ...fakeTime(),
    ...options,
  });
}

const hostAddresses = HOSTILE_HOSTS.map(
  (host) => [`http://${host}:PORT/`, 'forbidden-address'] as const,
);
const forms = [...hostAddresses, ...HOSTILE_ADDRESSES];
const atCanary = (text: string) => text.replaceAll('PORT', String(canary.port));

describe('the corpus', () => {
  it('is worth the name', () => {
    expect(new Set(forms.map(([form]) => form)).size).toBe(forms.length);
    expect(forms.length).toBeGreaterThanOrEqual(250);
  });
});

describe('nothing is reached', () => {
  it.each(forms)('by %j (%s)', async (form, reason) => {
    const answer = await retriever().get(atCanary(form));
    expect(answer).toMatchObject({ kind: 'unreachable', reason, http: null });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('by any of them in a document', async () => {
    const run = retriever();
    const distributors = forms.map(([form], id) => ({ id: String(id), url: atCanary(form) }));
    const body = JSON.stringify({ distributors });
    answers = { '/distributors': { status: 200, headers: {}, body } };
    const list = await run.get('http://public.example/distributors');
    if (list.kind !== 'answered') throw new Error(list.kind);
    const found: typeof distributors = JSON.parse(Buffer.from(list.body).toString()).distributors;
    const asked = await Promise.all(found.map(({ url }) => run.get(url)));
    expect(asked.map((answer) => answer.kind === 'unreachable' && answer.reason)).toEqual(
      forms.map(([, reason]) => reason),
    );
  });

  const redirects = [301, 302, 303, 307, 308].flatMap((status) => [
    ...hostAddresses.map(([form, reason]) => [status, form, reason] as const),
    ...HOSTILE_LOCATIONS.map(([form, reason]) => [status, form, reason] as const),
  ]);
  it.each(redirects)('by a redirect %i to %j (%s)', async (status, form, reason) => {
    answers = { '/': { status, headers: { location: atCanary(form) } } };
    const answer = await retriever().get('http://public.example/');
    expect(answer).toMatchObject({ kind: 'unreachable', reason, http: { status } });
  });

  it('at the end of a chain over several hosts', async () => {
    answers = {
      '/1': { status: 301, headers: { location: 'http://other.example/2' } },
      '/2': { status: 307, headers: { location: '/3' } },
      '/3': { status: 302, headers: { location: atCanary('http://0x7f.1:PORT/') } },
    };
    const answer = await retriever().get('http://public.example/1');
    expect(answer).toMatchObject({
      reason: 'forbidden-address',
      source: atCanary('http://127.0.0.1:PORT/'),
      http: {
        redirects: ['http://public.example/1', 'http://other.example/2', 'http://other.example/3'],
      },
    });
  });

  it.each(hostile.HOSTILE_HINTS)('by a hint: %i with %s', async (status, header) => {
    const address = atCanary('http://127.0.0.1:PORT/');
    const value = {
      Refresh: `0; url=${address}`,
      Link: `<${address}>; rel=preload`,
      'Alt-Svc': atCanary('h2="127.0.0.1:PORT", http/1.1="127.0.0.1:PORT"'),
      'WWW-Authenticate': `Bearer realm="${address}"`,
    }[header];
    answers = { '/': { status, headers: { [header]: value ?? address } } };
    const answer = await retriever().get('http://public.example/');
    expect(answer).toMatchObject({ kind: 'answered', status });
  });
});

describe('a name whose answers change', () => {
  const inner = ['127.0.0.1', '::1', '10.0.0.1', '169.254.169.254', '::ffff:127.0.0.1', 'fd00::1'];

  it.each(inner)(
    'is asked once for each request, and reached where it was judged: %s',
    async (address) => {
      answers = { '/': { status: 200, headers: {}, body: 'public' } };
      const names = { 'rebinding.example': [[PUBLIC], [address]] };
      const network = canaryNetwork(canary, PUBLIC, server.port, names);
      const run = retriever(names, { network });
      expect(await run.get('http://rebinding.example/')).toMatchObject({
        kind: 'answered',
        status: 200,
      });
      expect(network.resolved('rebinding.example')).toBe(1);
      const again = await run.get('http://rebinding.example/', { fresh: true });
      expect(again).toMatchObject({ kind: 'unreachable', reason: 'forbidden-address' });
      expect(network.resolved('rebinding.example')).toBe(2);
    },
  );

  it.each(inner)('is judged anew at a redirect to itself: %s', async (address) => {
    answers = { '/': { status: 302, headers: { location: '/next' } } };
    const run = retriever({ 'rebinding.example': [[PUBLIC], [PUBLIC, address]] });
    const answer = await run.get('http://rebinding.example/');
    expect(answer).toMatchObject({ reason: 'forbidden-address', http: { status: 302 } });
  });

  it.each(inner)('is judged anew at each retry: %s', async (address) => {
    answers = { '/': { status: 503, headers: {} } };
    const run = retriever({ 'rebinding.example': [[PUBLIC], [address]] });
    const answer = await run.get('http://rebinding.example/');
    expect(answer).toMatchObject({ reason: 'forbidden-address' });
    expect(run.counted().sent).toBe(2);
  });

  it.each(inner)('is judged anew when a kept answer is confirmed: %s', async (address) => {
    answers = { '/': { status: 200, headers: { etag: '"1"', 'cache-control': 'no-cache' } } };
    const run = retriever({ 'rebinding.example': [[PUBLIC], [address]] });
    expect(await run.get('http://rebinding.example/')).toMatchObject({ kind: 'answered' });
    expect(await run.get('http://rebinding.example/')).toMatchObject({
      reason: 'forbidden-address',
    });
  });
});

describe('headers of the target', () => {
  it.each([
    ['another host', 'http://other.example/'],
    ['another port', 'http://public.example:8080/'],
    ['another scheme', 'http://public.example:443/'],
  ])('are not sent to %s', async (_name, url) => {
    const seen: unknown[] = [];
    const spy = await serveHttp((request, response) => {
      seen.push(request.headers['x-key']);
      response.end();
    });
    const run = retriever(NAMES, {
      network: canaryNetwork(canary, PUBLIC, spy.port, NAMES),
      headers: [{ name: 'X-Key', value: 'k' }],
      origin: 'http://public.example',
    });
    await run.get('http://public.example/a');
    await run.get(url);
    await run.get('http://public.example/b', { anonymous: true });
    await spy.close();
    expect(seen).toEqual(['k', undefined, undefined]);
  });
});
