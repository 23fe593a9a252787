import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { type RetrieveOptions, retrieve } from './retrieve.js';
import { parseTarget } from './target.js';
import {
  eventually,
  fakeNetwork,
  type LoopbackServer,
  read,
  serveBytes,
  serveHttp,
  serveTcp,
} from './test-support/loopback.js';

const servers: LoopbackServer[] = [];
const used = async (starting: Promise<LoopbackServer>) => {
  const server = await starting;
  servers.push(server);
  return server;
};
const ask = (address: string, options: RetrieveOptions = {}) =>
  retrieve(parseTarget(address), { allowPrivate: true, timeoutSeconds: 10, ...options });

afterAll(async () => {
  const open = () => servers.filter((server) => server.open() > 0).length;
  await eventually(() => open() === 0);
  const left = open();
  for (const server of servers) await server.close();
  // Every answer above was read, refused or given up: no connection may be left.
  expect(left).toBe(0);
});

describe('a good answer', () => {
  it('is retrieved with what the server said', async () => {
    const seen: object[] = [];
    const server = await used(
      serveHttp((request, response) => {
        seen.push({ method: request.method, url: request.url, ...request.headers });
        response.writeHead(200, { 'content-type': 'Application/JSON; charset=UTF-8' });
        response.end('{"meals":[]}');
      }),
    );
    const retrieval = await ask(`${server.origin}/v3.4/meals?a=%20b#week`, {
      userAgent: 'open-meal/1.2',
      headers: [{ name: 'X-Key', value: 'k' }],
    });
    expect(retrieval).toMatchObject({
      kind: 'retrieved',
      source: `${server.origin}/v3.4/meals?a=%20b`,
      http: { status: 200, mediaType: 'application/json', charset: 'utf-8', redirects: [] },
    });
    expect(retrieval.http?.milliseconds).toBeGreaterThanOrEqual(0);
    expect((await read(retrieval)).body?.toString()).toBe('{"meals":[]}');
    expect(seen).toEqual([
      {
        method: 'GET',
        url: '/v3.4/meals?a=%20b',
        host: `127.0.0.1:${server.port}`,
        connection: 'close',
        accept: 'application/json, text/calendar;q=0.9, */*;q=0.1',
        'accept-encoding': 'gzip, deflate, br',
        'user-agent': 'open-meal/1.2',
        'x-key': 'k',
      },
    ]);
  });

  it('is asked for under our own name, with a page about us', async () => {
    const names: (string | undefined)[] = [];
    const server = await used(
      serveHttp((request, response) => {
        names.push(request.headers['user-agent']);
        response.end();
      }),
    );
    await read(await ask(server.origin));
    expect(names).toEqual([expect.stringMatching(/^open-meal\/\d\S+ \(\+https:\/\/\S+\)$/)]);
  });

  it.each([
    ['gzip', gzipSync('{"meals":[]}')],
    ['br', brotliCompressSync('{"meals":[]}')],
    ['identity', Buffer.from('{"meals":[]}')],
  ])('is decompressed: %s', async (coding, body) => {
    const server = await used(
      serveHttp((_request, response) => {
        response.writeHead(200, { 'content-encoding': coding }).end(body);
      }),
    );
    expect((await read(await ask(server.origin))).body?.toString()).toBe('{"meals":[]}');
  });

  it.each([
    [200, {}],
    [200, { 'content-encoding': 'gzip' }],
    [204, {}],
  ])('may be empty: %i %j', async (status, headers) => {
    const server = await used(
      serveHttp((_request, response) => {
        response.writeHead(status, headers).end();
      }),
    );
    const retrieval = await ask(server.origin);
    expect(retrieval).toMatchObject({ kind: 'retrieved', http: { status, mediaType: null } });
    expect((await read(retrieval)).body?.length).toBe(0);
  });

  it.each([
    ['more than announced', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}<html>'],
    [
      'a hint before',
      'HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}',
    ],
  ])('may have %s', async (_name, answer) => {
    const server = await used(serveBytes(answer));
    expect((await read(await ask(server.origin))).body?.toString()).toBe('{}');
  });

  it('may end with the connection', async () => {
    const server = await used(serveBytes('HTTP/1.1 200 OK\r\n\r\n', '{}'));
    expect((await read(await ask(server.origin))).body?.toString()).toBe('{}');
  });
});

describe('a status', () => {
  it.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [401, 'unauthorized'],
    [403, 'unauthorized'],
    [206, 'incomplete'],
    [304, 'http-status'],
    [300, 'http-status'],
    [400, 'http-status'],
    [407, 'http-status'],
    [429, 'http-status'],
    [500, 'http-status'],
    [503, 'http-status'],
    [799, 'http-status'],
  ])('%i is %s', async (status, reason) => {
    const server = await used(
      serveHttp((_request, response) => {
        response.writeHead(status, { 'content-type': 'text/html' }).end();
      }),
    );
    expect(await ask(`${server.origin}/x`)).toMatchObject({
      kind: 'unreachable',
      source: `${server.origin}/x`,
      reason,
      detail: expect.stringContaining(String(status)),
      http: { status, mediaType: 'text/html', redirects: [] },
    });
  });
});

describe('redirects', () => {
  /** /N redirects N more times and ends at /0; /loop to itself. */
  const serveChain = (status = 302) =>
    used(
      serveHttp((request, response) => {
        const step = request.url?.slice(1) ?? '';
        if (step === '0') response.end('arrived');
        else if (step === 'loop') response.writeHead(status, { location: 'loop' }).end();
        else response.writeHead(status, { location: `/${Number(step) - 1}` }).end('moved');
      }),
    );

  it.each([301, 302, 303, 307, 308])('of status %i are followed', async (status) => {
    const server = await serveChain(status);
    const retrieval = await ask(`${server.origin}/1`);
    expect(retrieval).toMatchObject({
      source: `${server.origin}/0`,
      http: { status: 200, redirects: [`${server.origin}/1`] },
    });
    expect((await read(retrieval)).body?.toString()).toBe('arrived');
  });

  it('are at most five', async () => {
    const server = await serveChain();
    const five = await ask(`${server.origin}/5`);
    expect(five.http?.redirects).toEqual([5, 4, 3, 2, 1].map((step) => `${server.origin}/${step}`));
    expect((await read(five)).body?.toString()).toBe('arrived');
    expect(await ask(`${server.origin}/6`)).toMatchObject({
      reason: 'too-many-redirects',
      source: `${server.origin}/1`,
      http: { status: 302, redirects: [6, 5, 4, 3, 2].map((step) => `${server.origin}/${step}`) },
    });
    const before = server.connections();
    expect(await ask(`${server.origin}/loop`)).toMatchObject({ reason: 'too-many-redirects' });
    expect(server.connections() - before).toBe(6);
  });

  it.each([
    ['no Location', 'HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n'],
    ['an empty one', 'HTTP/1.1 302 Found\r\nLocation: \r\nContent-Length: 0\r\n\r\n'],
    ['two', 'HTTP/1.1 302 Found\r\nLocation: /a\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n'],
    ['an impossible one', 'HTTP/1.1 302 Found\r\nLocation: http://\r\nContent-Length: 0\r\n\r\n'],
    ['mailto:', 'HTTP/1.1 302 Found\r\nLocation: mailto:a@b.example\r\nContent-Length: 0\r\n\r\n'],
  ])('with %s lead nowhere', async (_name, answer) => {
    const server = await used(serveBytes(answer));
    const retrieval = await ask(server.origin);
    expect(retrieval).toMatchObject({ reason: 'bad-redirect', http: { status: 302 } });
    expect(server.connections()).toBe(1);
  });

  it('are followed although their own body never ends', async () => {
    const server = await used(
      serveHttp((request, response) => {
        if (request.url === '/0') response.end('arrived');
        else response.writeHead(302, { location: '/0' }).write('moved');
      }),
    );
    const retrieval = await ask(server.origin);
    expect(await eventually(() => server.open() <= 1)).toBe(true);
    expect((await read(retrieval)).body?.toString()).toBe('arrived');
    expect(await eventually(() => server.open() === 0)).toBe(true);
  });

  it('may be written in UTF-8', async () => {
    const seen: (string | undefined)[] = [];
    const server = await used(
      serveTcp((socket) => {
        socket.once('data', (request) => {
          seen.push(request.toString().split(' ')[1]);
          const isFirst = seen.length === 1;
          socket.end(
            isFirst ? 'HTTP/1.1 302 F\r\nLocation: /mål\r\n\r\n' : 'HTTP/1.1 200 O\r\n\r\n',
          );
        });
      }),
    );
    await read(await ask(`${server.origin}/a`));
    expect(seen).toEqual(['/a', '/m%C3%A5l']);
  });

  it('say where the way ended when the last address fails', async () => {
    const server = await used(
      serveHttp((_request, response) => {
        response.writeHead(301, { location: 'http://gone.example/x' }).end();
      }),
    );
    expect(await ask(`${server.origin}/a`, { network: fakeNetwork({}) })).toMatchObject({
      kind: 'unreachable',
      reason: 'dns',
      source: 'http://gone.example/x',
      detail: expect.stringContaining(`redirected from ${server.origin}/a`),
      http: { status: 301, redirects: [`${server.origin}/a`] },
    });
  });

  it('take headers along to the same origin only, and never give them back', async () => {
    const seen: string[] = [];
    let home = '';
    const away = await used(
      serveHttp((request, response) => {
        seen.push(`away ${request.headers['x-key']}`);
        response.writeHead(302, { location: `${home}/3` }).end();
      }),
    );
    const server = await used(
      serveHttp((request, response) => {
        seen.push(`${request.url} ${request.headers['x-key']}`);
        const next = { '/1': '/2', '/2': away.origin }[request.url ?? ''];
        if (next === undefined) response.end('arrived');
        else response.writeHead(302, { location: next }).end();
      }),
    );
    home = server.origin;
    const retrieval = await ask(`${home}/1`, { headers: [{ name: 'X-Key', value: 'k' }] });
    expect((await read(retrieval)).body?.toString()).toBe('arrived');
    expect(seen).toEqual(['/1 k', '/2 k', 'away undefined', '/3 undefined']);
  });
});

describe('no connection', () => {
  it.each([
    ['ENOTFOUND', 'dns'],
    ['EAI_AGAIN', 'dns'],
  ])('%s is %s', async (code, reason) => {
    const network = {
      ...fakeNetwork({}),
      resolve: () => Promise.reject(Object.assign(new Error(`getaddrinfo ${code}`), { code })),
    };
    const retrieval = await ask('https://meals.example/', { network });
    expect(retrieval).toMatchObject({ reason, detail: expect.stringContaining(code), http: null });
  });

  it('a name without addresses is dns', async () => {
    const network = fakeNetwork({ 'meals.example': [] });
    expect(await ask('https://meals.example/', { network })).toMatchObject({ reason: 'dns' });
  });

  it('a closed port is refused', async () => {
    const server = await serveHttp(() => undefined);
    await server.close();
    expect(await ask(server.origin)).toMatchObject({ reason: 'refused', http: null });
  });

  it('the next address of a name is tried, and what says most is reported', async () => {
    const server = await used(serveHttp((_request, response) => response.end('second')));
    const network = fakeNetwork({ 'meals.example': ['127.9.9.9', '127.0.0.1'] });
    const good = await ask(`http://meals.example:${server.port}/`, { network });
    expect((await read(good)).body?.toString()).toBe('second');
    expect(network.opened).toEqual(['127.9.9.9', '127.0.0.1']);
    const nowhere = fakeNetwork({ 'meals.example': ['127.9.9.9', '127.9.9.8'] });
    const bad = await ask(`http://meals.example:${server.port}/`, { network: nowhere });
    expect(bad).toMatchObject({ reason: 'refused', detail: expect.stringContaining('127.9.9.9') });
  });

  it('not at each of a thousand addresses', async () => {
    const addresses = Array.from(
      { length: 1000 },
      (_, index) => `127.9.${index >> 8}.${index & 255}`,
    );
    const network = fakeNetwork({ 'meals.example': addresses });
    expect(await ask('http://meals.example:9/', { network })).toMatchObject({ reason: 'refused' });
    expect(network.opened).toEqual(addresses.slice(0, 8));
  });

  it('a name server that does not answer is a timeout', async () => {
    const network = { ...fakeNetwork({}), resolve: () => new Promise<never>(() => undefined) };
    const retrieval = await ask('http://meals.example/', { network, timeoutSeconds: 0.2 });
    expect(retrieval).toMatchObject({ reason: 'timeout', detail: expect.stringMatching(/0\.2 s/) });
  });

  it('a defect of our own is not the network’s', async () => {
    const network = { ...fakeNetwork({}), resolve: () => Promise.reject(new TypeError('ours')) };
    await expect(ask('http://meals.example/', { network })).rejects.toThrow('ours');
    const headers = [{ name: 'Host', value: 'other.example' }];
    await expect(ask('http://meals.example/', { headers })).rejects.toThrow(RangeError);
  });
});

describe('a bad server', () => {
  const HEAD = 'HTTP/1.1 200 OK\r\n';
  const cases: readonly (readonly [string, string, readonly (string | Uint8Array)[]])[] = [
    ['hangs up', 'reset', []],
    ['hangs up in the middle of the header', 'reset', ['HTTP/1.1 200 OK\r\nContent-']],
    [
      'changes the protocol',
      'network',
      ['HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'],
    ],
    ['speaks no HTTP', 'network', ['SSH-2.0-OpenSSH_9.2\r\n']],
    ['has a huge header', 'network', [HEAD, `X-A: ${'a'.repeat(40_000)}\r\n\r\n`]],
    ['sends less than announced', 'incomplete', [`${HEAD}Content-Length: 99\r\n\r\n`, '{"meals"']],
    ['breaks a chunk off', 'incomplete', [`${HEAD}Transfer-Encoding: chunked\r\n\r\n`, '9\r\n{}']],
    [
      'forgets the last chunk',
      'incomplete',
      [`${HEAD}Transfer-Encoding: chunked\r\n\r\n`, '2\r\n{}\r\n'],
    ],
    ['breaks the chunks', 'network', [`${HEAD}Transfer-Encoding: chunked\r\n\r\n`, 'zz\r\n{}\r\n']],
    [
      'cuts gzip data',
      'incomplete',
      [`${HEAD}Content-Encoding: gzip\r\n\r\n`, gzipSync('{}').subarray(0, 15)],
    ],
    ['calls text gzip', 'bad-encoding', [`${HEAD}Content-Encoding: gzip\r\n\r\n`, '{"meals":[]}']],
    ['has an unknown coding', 'bad-encoding', [`${HEAD}Content-Encoding: utf-8\r\n\r\n`, '{}']],
    [
      'stacks codings',
      'bad-encoding',
      [`${HEAD}Content-Encoding: gzip, gzip\r\n\r\n`, gzipSync(gzipSync('{}'))],
    ],
    ['announces too much', 'too-large', [`${HEAD}Content-Length: 1000001\r\n\r\n`, '{}']],
    [
      'sends a gzip bomb',
      'too-large',
      [`${HEAD}Content-Encoding: gzip\r\n\r\n`, gzipSync(Buffer.alloc(4_000_000))],
    ],
    [
      'sends a br bomb',
      'too-large',
      [`${HEAD}Content-Encoding: br\r\n\r\n`, brotliCompressSync(Buffer.alloc(4_000_000))],
    ],
  ];

  it.each(cases)('that %s: %s', async (_name, reason, parts) => {
    const server = await used(serveBytes(...parts));
    const result = await read(await ask(server.origin, { maxBytesUrl: 1_000_000 }));
    expect(result).toMatchObject({ reason, body: null });
    expect(await eventually(() => server.open() === 0)).toBe(true);
  });

  it('that resets while it sends', async () => {
    const server = await used(
      serveTcp((socket) => {
        socket.once('data', () => {
          socket.write(`${HEAD}Content-Length: 99\r\n\r\n{`);
          setTimeout(() => socket.resetAndDestroy(), 50);
        });
      }),
    );
    expect((await read(await ask(server.origin))).reason).toBe('reset');
  });

  it.each([
    ['plain', ''],
    ['in empty gzip blocks', 'Content-Encoding: gzip\r\n'],
  ])('that never ends, %s', async (_name, header) => {
    const start = gzipSync('{}').subarray(0, 10);
    const server = await used(
      serveTcp((socket) => {
        // Stored blocks of no bytes: gzip data that never becomes anything.
        const block = Buffer.alloc(50_000, Buffer.from([0, 0, 0, 0xff, 0xff]));
        const pump = () => {
          while (!socket.destroyed && socket.write(block));
        };
        socket.once('data', () => {
          socket
            .on('drain', pump)
            .write(Buffer.concat([Buffer.from(`${HEAD}${header}\r\n`), start]));
          pump();
        });
      }),
    );
    const result = await read(await ask(server.origin, { maxBytesUrl: 1_000_000 }));
    expect(result).toMatchObject({ reason: 'too-large' });
    expect(await eventually(() => server.open() === 0)).toBe(true);
  });

  it.each([
    ['answers nothing', ''],
    ['stops in the header', 'HTTP/1.1 200 OK\r\nContent-'],
    ['stops in the body', `${HEAD}Content-Length: 99\r\n\r\n{`],
    ['stops in gzip data', `${HEAD}Content-Encoding: gzip\r\n\r\n`],
  ])('that %s is given up in time', async (_name, answer) => {
    const server = await used(
      serveTcp((socket) => socket.once('data', () => socket.write(answer))),
    );
    const started = performance.now();
    const result = await read(await ask(server.origin, { timeoutSeconds: 0.3 }));
    expect(result).toMatchObject({ reason: 'timeout', detail: expect.stringMatching(/0\.3 s/) });
    expect(performance.now() - started).toBeLessThan(3000);
    expect(await eventually(() => server.open() === 0)).toBe(true);
  });

  it('that drips is given up in time', async () => {
    const server = await used(
      serveTcp((socket) => {
        const drip = setInterval(() => socket.write('a'), 20);
        socket.once('data', () => socket.write(`${HEAD}Content-Length: 9999\r\n\r\n`));
        socket.on('close', () => clearInterval(drip));
      }),
    );
    expect((await read(await ask(server.origin, { timeoutSeconds: 0.4 }))).reason).toBe('timeout');
  });
});

describe('whoever reads', () => {
  const serveMuch = () =>
    used(
      serveHttp((_request, response) => {
        response.writeHead(200);
        const pump = () => {
          while (!response.destroyed && response.write(Buffer.alloc(50_000)));
        };
        response.on('drain', pump);
        pump();
      }),
    );

  it('may stop early', async () => {
    const server = await serveMuch();
    const retrieval = await ask(server.origin);
    if (retrieval.kind !== 'retrieved') throw new Error(retrieval.detail);
    for await (const chunk of retrieval.chunks) {
      expect(chunk.byteLength).toBeGreaterThan(0);
      break;
    }
    expect(await eventually(() => server.open() === 0)).toBe(true);
  });

  it('may not begin at all', async () => {
    const server = await serveMuch();
    const retrieval = await ask(server.origin);
    if (retrieval.kind !== 'retrieved') throw new Error(retrieval.detail);
    await retrieval.chunks[Symbol.asyncIterator]().return?.();
    expect(await eventually(() => server.open() === 0)).toBe(true);
  });

  it('may forget it', async () => {
    const server = await serveMuch();
    await ask(server.origin, { timeoutSeconds: 1 });
    expect(server.open()).toBe(1);
    expect(await eventually(() => server.open() === 0)).toBe(true);
  });

  it('may stop while waiting', async () => {
    const server = await used(
      serveTcp((socket) => socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\n\r\n{'))),
    );
    const retrieval = await ask(server.origin);
    if (retrieval.kind !== 'retrieved') throw new Error(retrieval.detail);
    const chunks = retrieval.chunks[Symbol.asyncIterator]();
    await chunks.next();
    const waiting = chunks.next().catch(() => 'ended');
    await chunks.return?.();
    await waiting;
    expect(await eventually(() => server.open() === 0)).toBe(true);
  });

  it('may be slow without using up the time of the server', async () => {
    let finish = () => {};
    const server = await used(
      serveHttp((_request, response) => {
        response.write('a');
        finish = () => response.end('b');
      }),
    );
    const retrieval = await ask(server.origin, { timeoutSeconds: 1 });
    if (retrieval.kind !== 'retrieved') throw new Error(retrieval.detail);
    let text = '';
    for await (const chunk of retrieval.chunks) {
      text += Buffer.from(chunk).toString();
      // Longer than the time limit, before the server has sent everything.
      if (text === 'a') await sleep(1200);
      finish();
    }
    expect(text).toBe('ab');
  });
});
