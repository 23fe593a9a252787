import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Answer } from './answer.js';
import type { Network } from './connection.js';
import { createRetriever, type RetrieverOptions } from './retriever.js';
import { fakeTime } from './test-support/fake-time.js';
import {
  eventually,
  fakeNetwork,
  type LoopbackServer,
  serveHttp,
} from './test-support/loopback.js';

const servers: LoopbackServer[] = [];
afterAll(async () => {
  const open = () => servers.filter((server) => server.open() > 0).length;
  await eventually(() => open() === 0);
  const left = open();
  for (const server of servers) await server.close();
  // Every answer was read or given up: no connection may be left.
  expect(left).toBe(0);
});

/** A server that notes what it is asked. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const seen: IncomingMessage[] = [];
  const server = await serveHttp((request, response) => {
    seen.push(request);
    answer(request, response);
  });
  servers.push(server);
  return { ...server, seen };
}

function begin(options: Partial<RetrieverOptions> = {}) {
  const time = fakeTime();
  const retriever = createRetriever({
    maxBytes: 1_000_000,
    timeoutSeconds: 10,
    maxRequests: 100,
    allowPrivate: true,
    random: () => 0.5,
    ...time,
    ...options,
  });
  return { ...retriever, time };
}

/** A network that notes when connections begin: by the time a server is reached, the clock has gone on. */
function watch() {
  const time = fakeTime();
  const start = time.now();
  const began: number[] = [];
  const { open, ...names } = fakeNetwork({});
  const network: Network = {
    ...names,
    open: (address, port) => {
      began.push(time.now() - start);
      return open(address, port);
    },
  };
  return { time, began, network };
}

const bodyOf = (answer: Answer) =>
  answer.kind === 'answered' ? Buffer.from(answer.body).toString() : answer.kind;

describe('any status is an answer', () => {
  it.each([200, 204, 206, 300, 304, 400, 401, 404, 410, 500, 501])('%i', async (status) => {
    const hasBody = status !== 204 && status !== 304;
    const server = await serve((_request, response) => {
      response.writeHead(status, {
        'content-type': 'Application/Problem+JSON; charset=UTF-8',
        'access-control-allow-origin': '*',
        'www-authenticate': ['Basic', 'Bearer'],
        'set-cookie': 'id=secret',
        'x-other': 'o',
      });
      response.end(hasBody ? '{"title":"å"}' : '');
    });
    const { get, counted } = begin();
    const answer = await get(`${server.origin}/x?a=1#y`);
    expect(answer).toMatchObject({
      kind: 'answered',
      asked: `${server.origin}/x?a=1`,
      source: `${server.origin}/x?a=1`,
      status,
      http: { status, mediaType: 'application/problem+json', charset: 'utf-8', redirects: [] },
      from: 'network',
    });
    if (answer.kind !== 'answered') throw new Error(answer.kind);
    expect(answer.milliseconds).toBeGreaterThanOrEqual(0);
    expect(bodyOf(answer)).toBe(hasBody ? '{"title":"å"}' : '');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('www-authenticate')).toBe('Basic, Bearer');
    expect([...answer.headers.keys()]).not.toContain('set-cookie');
    expect([...answer.headers.keys()]).not.toContain('x-other');
    expect(counted()).toEqual({ sent: 1, budget: 100 });
    expect(server.seen[0]?.method).toBe('GET');
    expect(server.seen[0]?.headers['user-agent']).toMatch(/^open-meal\/\d\S+ \(\+https:\/\/\S+\)$/);
  });

  it('after redirects too, and decompressed', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end('moved');
      else response.writeHead(404, { 'content-encoding': 'gzip' }).end(gzipSync('gone'));
    });
    const { get, counted } = begin();
    const answer = await get(`${server.origin}/a`);
    expect(answer).toMatchObject({
      asked: `${server.origin}/a`,
      source: `${server.origin}/b`,
      status: 404,
      http: { status: 404, redirects: [`${server.origin}/a`] },
    });
    expect(bodyOf(answer)).toBe('gone');
    expect(counted().sent).toBe(2);
  });

  it('and what is not read is closed: bodies of redirects and of answers that are asked for again', async () => {
    const server = await serve((request, response) => {
      const isFirst = server.seen.length === 1;
      if (isFirst) response.writeHead(503).write('never ends');
      else if (request.url === '/a')
        response.writeHead(302, { location: '/b' }).write('never ends');
      else response.end('arrived');
    });
    expect(bodyOf(await begin().get(`${server.origin}/a`))).toBe('arrived');
    expect(server.seen).toHaveLength(3);
    expect(await eventually(() => server.open() === 0)).toBe(true);
  });
});

describe('a host is spared', () => {
  it('two at a time and five a second, redirects included', async () => {
    let open = 0;
    let most = 0;
    const server = await serve(async (request, response) => {
      open += 1;
      most = Math.max(most, open);
      await sleep(5);
      open -= 1;
      if (request.url?.startsWith('/r')) response.writeHead(302, { location: '/x' }).end();
      else response.end();
    });
    const { began, network, time } = watch();
    const { get } = begin({ network, ...time });
    const paths = ['/1', '/r2', '/3', '/r4', '/5', '/6', '/7', '/8', '/9', '/10'];
    await Promise.all(paths.map((path) => get(`${server.origin}${path}`, { fresh: true })));
    expect(most).toBe(2);
    expect(began).toHaveLength(12);
    for (const [index, at] of began.slice(5).entries()) {
      expect(at - (began[index] ?? 0)).toBeGreaterThanOrEqual(1000);
    }
  });

  it('by one measure for its name with and without a dot', async () => {
    const server = await serve((_request, response) => response.end());
    const names = { 'meals.example': ['127.0.0.1'], 'meals.example.': ['127.0.0.1'] };
    const run = begin({ network: fakeNetwork(names), perSecond: 1 });
    for (const host of ['meals.example', 'meals.example.']) {
      expect(await run.get(`http://${host}:${server.port}/`)).toMatchObject({ status: 200 });
    }
    expect(run.time.slept).toEqual([1000]);
  });

  it('as long as the options say', async () => {
    const server = await serve((_request, response) => response.end());
    const run = begin({ perSecond: 1, perHost: 1 });
    for (const path of ['/1', '/2', '/3']) await run.get(`${server.origin}${path}`);
    expect(run.time.slept).toEqual([1000, 1000]);
  });

  it('by trying again only when it asked to, not before, and with everybody waiting', async () => {
    const statuses = [429, 200, 200];
    const { began, network, time } = watch();
    const run = begin({ network, ...time, perHost: 1 });
    const server = await serve((_request, response) => {
      response.writeHead(statuses.shift() ?? 500, { 'retry-after': '7' }).end('body');
    });
    const both = [run.get(`${server.origin}/1`), run.get(`${server.origin}/2`)];
    expect(await Promise.all(both)).toMatchObject([{ status: 200 }, { status: 200 }]);
    expect(began).toEqual([0, 7250, 7250]);
  });

  it('but not with more than two minutes of waiting in all', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(503, { 'retry-after': '29' }).end();
    });
    const { get, time } = begin({ retries: 3 });
    const start = time.now();
    for (const path of ['/1', '/2', '/3']) {
      expect(await get(`${server.origin}${path}`)).toMatchObject({ status: 503 });
    }
    expect(server.seen.map(({ url }) => url)).toEqual(['/1', '/1', '/1', '/1', '/2', '/2', '/3']);
    expect(time.now() - start).toBeLessThan(120_000);
  });

  it('by not asking any more when it wants to be left alone for long', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(429, { 'retry-after': '3600' }).end('enough');
    });
    const run = begin();
    const answer = await run.get(`${server.origin}/1`);
    expect(answer).toMatchObject({ kind: 'answered', status: 429 });
    expect(bodyOf(answer)).toBe('enough');
    expect(await run.get(`${server.origin}/2`)).toEqual({
      kind: 'unasked',
      reason: 'told-to-wait',
      asked: `${server.origin}/2`,
      source: `${server.origin}/2`,
    });
    expect(run.counted().sent).toBe(1);
    await run.time.sleep(3_600_000);
    expect(await run.get(`${server.origin}/2`)).toMatchObject({ status: 429 });
  });
});

describe('what may pass is tried again', () => {
  it.each([
    [[503, 200], 200, [500]],
    [[502, 504, 200], 200, [500, 1000]],
    [[503, 503, 503, 200], 503, [500, 1000]],
    [[429, 404], 404, [500]],
    [[404, 200], 404, []],
    [[500, 200], 500, []],
    [[400, 200], 400, []],
    [[408, 200], 408, []],
  ])('%j: %i after waiting %j', async (statuses, status, slept) => {
    const left = [...statuses];
    const server = await serve((_request, response) => {
      response.writeHead(left.shift() ?? 500).end('body');
    });
    const run = begin();
    expect(await run.get(server.origin)).toMatchObject({ kind: 'answered', status });
    expect(run.time.slept).toEqual(slept);
    expect(run.counted().sent).toBe(slept.length + 1);
  });

  it.each([
    ['ENOTFOUND', 1],
    ['EAI_AGAIN', 3],
  ])('a name server that says %s is asked %i times', async (code, times) => {
    const network = {
      ...fakeNetwork({}),
      resolve: () => Promise.reject(Object.assign(new Error(`getaddrinfo ${code}`), { code })),
    };
    const run = begin({ network });
    expect(await run.get('http://meals.example/')).toMatchObject({ reason: 'dns', http: null });
    expect(run.counted().sent).toBe(times);
  });

  it('twice on the whole way, not at each address', async () => {
    const server = await serve((request, response) => {
      const isFirst = server.seen.filter(({ url }) => url === request.url).length === 1;
      if (isFirst) response.writeHead(503).end();
      else response.writeHead(302, { location: `${request.url}x` }).end();
    });
    const run = begin();
    expect(await run.get(`${server.origin}/x`)).toMatchObject({
      kind: 'answered',
      status: 503,
      source: `${server.origin}/xxx`,
    });
    expect(run.counted().sent).toBe(5);
  });
});

describe('the budget', () => {
  it('ends the run, also in the middle of a way', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end();
      else response.end('b');
    });
    const run = begin({ maxRequests: 3 });
    expect(bodyOf(await run.get(`${server.origin}/a`))).toBe('b');
    const asked = `${server.origin}/a`;
    const reason = 'budget';
    expect(await run.get(asked, { fresh: true })).toEqual({
      kind: 'unasked',
      reason,
      asked,
      source: `${server.origin}/b`,
    });
    expect(await run.get(asked)).toEqual({ kind: 'unasked', reason, asked, source: asked });
    // what is known needs no request
    expect(bodyOf(await run.get(`${server.origin}/b`))).toBe('b');
    expect(run.counted()).toEqual({ sent: 3, budget: 3 });
    expect(server.seen).toHaveLength(3);
  });

  it('may be one of time', async () => {
    const server = await serve((_request, response) => response.end('b'));
    const { get, time } = begin({ maxSeconds: 60 });
    await time.sleep(59_000);
    expect(bodyOf(await get(`${server.origin}/a`))).toBe('b');
    await time.sleep(1000);
    expect(await get(`${server.origin}/b`)).toMatchObject({ kind: 'unasked', reason: 'budget' });
    expect(server.seen).toHaveLength(1);
  });

  it('is not touched by addresses that are refused as they stand', async () => {
    const run = begin({ maxRequests: 1 });
    for (const url of ['file:///etc/passwd', 'http://me@meals.example/', '', 'http://a:0/']) {
      expect(await run.get(url)).toMatchObject({ reason: 'forbidden-url' });
    }
    expect(run.counted().sent).toBe(0);
  });
});

describe('an answer from before', () => {
  const run = async (fields: Record<string, string>) => {
    let version = 1;
    const server = await serve((request, response) => {
      const isSame = request.headers['if-none-match'] === `"${version}"`;
      response.writeHead(isSame ? 304 : 200, { ...fields, etag: `"${version}"` });
      response.end(isSame ? '' : `body ${version}`);
    });
    const change = () => {
      version += 1;
    };
    return { ...begin(), ...server, url: `${server.origin}/x`, change };
  };

  it('is used while it is fresh', async () => {
    const { get, url, seen, counted, time } = await run({ 'cache-control': 'max-age=30' });
    await get(url);
    const again = await get(`${url}#other`);
    expect(again).toMatchObject({ status: 200, from: 'memory', milliseconds: 0 });
    expect(again).toMatchObject({ http: { status: 200, redirects: [] } });
    expect(bodyOf(again)).toBe('body 1');
    expect(counted().sent).toBe(1);
    await time.sleep(30_000);
    expect(await get(url)).toMatchObject({ status: 200, from: 'revalidated' });
    expect(await get(url)).toMatchObject({ status: 200, from: 'memory' });
    expect(seen).toHaveLength(2);
  });

  it('is confirmed when it may have changed, and replaced when it has', async () => {
    const { get, url, seen, change } = await run({ 'cache-control': 'no-cache' });
    await get(url);
    const same = await get(url);
    expect(same).toMatchObject({ status: 200, http: { status: 200 }, from: 'revalidated' });
    expect(bodyOf(same)).toBe('body 1');
    change();
    const other = await get(url);
    expect(other).toMatchObject({ status: 200, from: 'network' });
    expect(bodyOf(other)).toBe('body 2');
    expect(seen.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"', '"1"']);
  });

  it('is not used when the server forbids to keep it', async () => {
    const { get, url, seen } = await run({ 'cache-control': 'no-store' });
    await get(url);
    expect(await get(url)).toMatchObject({ from: 'network' });
    expect(seen[1]?.headers['if-none-match']).toBeUndefined();
  });

  it('is not used when a fresh one is asked for, which is remembered in its place', async () => {
    const { get, url, seen, change } = await run({ 'cache-control': 'max-age=30' });
    await get(url);
    change();
    expect(bodyOf(await get(url, { fresh: true }))).toBe('body 2');
    expect(seen[1]?.headers['if-none-match']).toBeUndefined();
    expect(bodyOf(await get(url))).toBe('body 2');
  });

  it('is found at the end of a redirect too', async () => {
    const { get, url } = await run({ 'cache-control': 'max-age=30' });
    const redirector = await serve((_request, response) => {
      response.writeHead(301, { location: url }).end();
    });
    await get(url);
    expect(await get(redirector.origin)).toMatchObject({
      source: url,
      from: 'memory',
      http: { status: 200, redirects: [`${redirector.origin}/`] },
    });
  });

  it('is shared by those that ask at the same time', async () => {
    const { get, url, seen } = await run({ 'cache-control': 'no-store' });
    const [one, other] = await Promise.all([get(url), get(url)]);
    expect(one).toBe(other);
    expect(seen).toHaveLength(1);
  });

  it('for somebody with a key is not what somebody without one would get', async () => {
    const server = await serve((request, response) => response.end(`${request.headers['x-key']}`));
    const headers = [{ name: 'X-Key', value: 'k' }];
    const { get } = begin({ headers, origin: server.origin });
    expect(bodyOf(await get(server.origin))).toBe('k');
    expect(bodyOf(await get(server.origin, { anonymous: true }))).toBe('undefined');
    expect(bodyOf(await get(server.origin))).toBe('k');
    expect(server.seen).toHaveLength(2);
  });
});

describe('a defect of our own', () => {
  it('is not the network’s', async () => {
    const network = { ...fakeNetwork({}), resolve: () => Promise.reject(new TypeError('ours')) };
    await expect(begin({ network }).get('http://meals.example/')).rejects.toThrow('ours');
    const headers = [{ name: 'Host', value: 'other.example' }];
    expect(() => begin({ headers })).toThrow(RangeError);
  });
});
