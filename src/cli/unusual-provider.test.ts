import type { IncomingMessage } from 'node:http';
import { afterAll, describe, expect, it } from 'vitest';
import type { JudgedVersion } from '../model/versions.js';
import { answerRequest } from '../reference/answer.js';
import type { Report } from '../report/report.js';
import { retrieve } from '../source/retrieve.js';
import { createRetriever } from '../source/retriever.js';
import type { Sources } from '../source/sources.js';
import { fakeTime } from '../source/test-support/fake-time.js';
import { fakeNetwork, type LoopbackServer, serveHttp } from '../source/test-support/loopback.js';
import { type CheckOptions, defaultOptions } from '../validator/check-options.js';
import { checkTarget } from '../validator/check-target.js';

const NOW = new Date('2026-11-24T10:00:00Z');

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
/** What a provider does in a way of its own; null where it answers as the reference does. */
type Manner = (url: URL, plain: (target: string) => Answer, request: IncomingMessage) => Answer;

const servers: LoopbackServer[] = [];
afterAll(() => Promise.all(servers.map((one) => one.close())));

async function start(version: JudgedVersion, manner: Manner): Promise<LoopbackServer> {
  const server = await serveHttp((request, response) => {
    const base = `http://${request.headers.host}`;
    const context = { version, today: '2026-11-24', revision: 0, served: 0, base } as const;
    const plain = (target: string) => {
      const answer = answerRequest({ method: 'GET', target, headers: {} }, context);
      const { 'content-length': _, etag: __, ...headers } = answer.headers;
      return { ...answer, headers };
    };
    const { status, headers, body } = manner(new URL(request.url ?? '/', base), plain, request);
    response.writeHead(status, headers).end(body);
  });
  servers.push(server);
  return server;
}

async function check(address: string, options: Partial<CheckOptions> = {}): Promise<Report> {
  const network = fakeNetwork({});
  const pace = { network, perHost: 8, perSecond: 10_000, retries: 1, ...fakeTime() };
  const sources: Sources = {
    retrieve: (target, given) => retrieve(target, { ...given, network }),
    begin: async (given) => createRetriever({ ...given, ...pace }),
  };
  return checkTarget(address, {
    ...defaultOptions(NOW),
    allowPrivate: true,
    sources,
    ...options,
  });
}

const json = (value: unknown, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});
const failed = ({ requirements }: Report) =>
  requirements.filter((one) => one.outcome === 'failed').map(({ id }) => id);

const namesSchool: Manner = ({ pathname, search, searchParams }, plain) =>
  pathname.endsWith('/meals') && !searchParams.get('distributorId')
    ? json({ title: 'distributorId is missing', status: 400 }, 400)
    : plain(pathname + search);

describe('a provider that wants to know of which distributor', () => {
  it.each([
    ['3.2', 'shape'],
    ['3.3', 'shape'],
    ['3.4', 'shape'],
  ] as const)('is judged by the version of its meals, %s', async (version, basis) => {
    const server = await start(version, namesSchool);
    const report = await check(`http://127.0.0.1:${server.port}`, { as: 'provider' });
    expect(report.spec).toEqual({ version, basis });
    expect(failed(report)).toEqual(['api.meals.all-distributors']);
  });

  it('is asked for the meals of another one where the first has none', async () => {
    const server = await start('3.3', (url, plain, request) =>
      url.searchParams.get('distributorId') === '105'
        ? json({ meals: [] })
        : namesSchool(url, plain, request),
    );
    const { spec } = await check(`http://127.0.0.1:${server.port}`, { as: 'provider' });
    expect(spec).toEqual({ version: '3.3', basis: 'shape' });
  });
});

describe('a base URL that ends in the segment of its version', () => {
  it.each(['/api/v3', '/api/v3/'])('is found without being told, %s', async (path) => {
    const server = await start('3.4', ({ pathname, search }, plain) =>
      pathname.startsWith('/api/v3/')
        ? plain(pathname.slice('/api/v3'.length) + search)
        : json({ title: 'nothing here', status: 404 }, 404),
    );
    const base = `http://127.0.0.1:${server.port}`;
    const { provider, spec } = await check(`${base}${path}`);
    expect(provider?.base).toBe(`${base}/api/v3`);
    expect(spec.version).toBe('3.4');
  });
});

describe('a server that gives back what a request header held', () => {
  const [name, value] = ['token', 'hush-1234'];
  const echo: Manner = ({ pathname, search }, plain, { headers }) => {
    const given = String(headers[name] ?? '');
    return pathname === '/meals'
      ? json({ meals: [{ date: `no, ${given}`, distributor: {}, courses: [] }] })
      : {
          ...plain(pathname + search),
          body: plain(pathname + search).body.replaceAll('skolan', given),
        };
  };

  it.each(['', '/meals'])(
    'is not believed to have published it, in a report of %s',
    async (path) => {
      const server = await start('3.4', echo);
      const address = `http://127.0.0.1:${server.port}${path}`;
      const report = await check(address, { headers: [{ name, value }] });
      expect(report.documents.length).toBeGreaterThan(0);
      expect(JSON.stringify(report).includes(value)).toBe(false);
    },
  );
});
