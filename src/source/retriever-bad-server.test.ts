import { Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { createRetriever, type RetrieverOptions } from './retriever.js';
import { fakeTime } from './test-support/fake-time.js';
import {
  eventually,
  fakeNetwork,
  type LoopbackServer,
  serveBytes,
  serveHttp,
  serveTcp,
} from './test-support/loopback.js';

const HEAD = 'HTTP/1.1 200 OK\r\n';
const LIMIT = 1_000_000;
const servers: LoopbackServer[] = [];
const used = async (starting: Promise<LoopbackServer>) => {
  const server = await starting;
  servers.push(server);
  return server;
};
const begin = (options: Partial<RetrieverOptions> = {}) =>
  createRetriever({
    maxBytes: LIMIT,
    timeoutSeconds: 10,
    maxRequests: 100,
    allowPrivate: true,
    ...fakeTime(),
    ...options,
  });

afterAll(async () => {
  const open = () => servers.filter((server) => server.open() > 0).length;
  await eventually(() => open() === 0);
  const left = open();
  for (const server of servers) await server.close();
  // Every answer was read or given up: no connection may be left.
  expect(left).toBe(0);
});

describe('a server that sends nonsense', () => {
  const zeros = Buffer.alloc(4 * LIMIT);
  const coded = (coding: string) => `${HEAD}Content-Encoding: ${coding}\r\n\r\n`;
  const cases: readonly (readonly [string, string, number, readonly (string | Uint8Array)[]])[] = [
    ['a garbage status line', 'network', 1, ['HTP/9 fine\r\n\r\n']],
    ['a status that is no number', 'network', 1, ['HTTP/1.1 abc OK\r\n\r\n']],
    ['a huge header', 'network', 1, [HEAD, `X-A: ${'a'.repeat(40_000)}\r\n\r\n`]],
    ['very many headers', 'network', 1, [HEAD, 'X-A: a\r\n'.repeat(20_000), '\r\n']],
    ['two lengths', 'incomplete', 1, [`${HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`]],
    [
      'a length and chunks',
      'incomplete',
      1,
      [`${HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n`, '2\r\n{}\r\n0\r\n\r\n'],
    ],
    ['a length that is too large', 'too-large', 1, [`${HEAD}Content-Length: 9000000\r\n\r\n{}`]],
    ['less than its length', 'incomplete', 1, [`${HEAD}Content-Length: 99\r\n\r\n{}`]],
    ['a cut gzip body', 'incomplete', 1, [coded('gzip'), gzipSync('{}').subarray(0, 15)]],
    ['stacked codings', 'bad-encoding', 1, [coded('gzip, br'), gzipSync('{}')]],
    [
      'codings stacked in two fields',
      'bad-encoding',
      1,
      [`${HEAD}Content-Encoding: gzip\r\n${coded('gzip').slice(HEAD.length)}`, gzipSync('{}')],
    ],
    ['a gzip bomb', 'too-large', 1, [coded('gzip'), gzipSync(zeros)]],
    ['a brotli bomb', 'too-large', 1, [coded('br'), brotliCompressSync(zeros)]],
    ['a deflate bomb', 'too-large', 1, [coded('deflate'), deflateSync(zeros)]],
    [
      'a bomb with an error status',
      'too-large',
      1,
      [coded('gzip').replace('200', '500'), gzipSync(zeros)],
    ],
    ['a redirect to a file', 'bad-redirect', 1, ['HTTP/1.1 302 F\r\nLocation: file:///x\r\n\r\n']],
    ['a redirect to itself', 'too-many-redirects', 6, ['HTTP/1.1 302 F\r\nLocation: /\r\n\r\n']],
    ['nothing at all', 'reset', 3, []],
  ];
  it.each(cases)('%s: %s after %i requests', async (_name, reason, sent, parts) => {
    const server = await used(serveBytes(...parts));
    const { get, counted } = begin();
    expect(await get(server.origin)).toMatchObject({ kind: 'unreachable', reason });
    expect(counted().sent).toBe(sent);
    expect(await eventually(() => server.open() === 0)).toBe(true);
  });

  it('says with which status it was too large', async () => {
    const server = await used(
      serveBytes(coded('br').replace('200', '400'), brotliCompressSync(zeros)),
    );
    const answer = await begin().get(`${server.origin}/x`);
    expect(answer).toMatchObject({
      reason: 'too-large',
      asked: `${server.origin}/x`,
      source: `${server.origin}/x`,
      http: { status: 400 },
    });
  });
});

describe('a server that takes its time', () => {
  const drip = (socket: Socket, text: string) => {
    const timer = setInterval(() => socket.write(text), 20);
    socket.on('close', () => clearInterval(timer));
  };
  const cases: readonly (readonly [string, RegExp, (socket: Socket) => void])[] = [
    ['says nothing', /No headers within 0\.33 s/, () => undefined],
    [
      'drips its status',
      /No headers within 0\.33 s/,
      (socket) => {
        socket.write('HTTP/1.1 200 ');
        drip(socket, 'O');
      },
    ],
    [
      'drips header after header',
      /No headers within 0\.33 s/,
      (socket) => {
        socket.write(HEAD);
        drip(socket, 'X-A: a\r\n');
      },
    ],
    [
      'goes silent in the body',
      /Nothing more of the body within 0\.25 s/,
      (socket) => socket.write(`${HEAD}Content-Length: 99\r\n\r\n{`),
    ],
    [
      'drips its body',
      /No complete answer within 0\.5 s/,
      (socket) => {
        socket.write(`${HEAD}Content-Length: 999\r\n\r\n`);
        drip(socket, 'a');
      },
    ],
    [
      'drips its redirects',
      /No complete answer within 0\.5 s/,
      (socket) => {
        setTimeout(() => socket.end('HTTP/1.1 302 F\r\nLocation: /\r\n\r\n'), 120);
      },
    ],
  ];
  it.each(cases)('%s: %s', async (_name, detail, answer) => {
    const server = await used(serveTcp((socket) => socket.once('data', () => answer(socket))));
    const started = performance.now();
    const result = await begin({ timeoutSeconds: 0.5 }).get(server.origin);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(result).toMatchObject({ reason: 'timeout', detail: expect.stringMatching(detail) });
    expect(await eventually(() => server.open() === 0)).toBe(true);
  });

  it('in the body may take more than the time for silence', async () => {
    const server = await used(
      serveHttp(async (_request, response) => {
        for (let part = 0; part < 6; part += 1) {
          response.write('a');
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        response.end();
      }),
    );
    expect(await begin({ timeoutSeconds: 1 }).get(server.origin)).toMatchObject({ status: 200 });
  });

  it('to connect is tried again while there is time', async () => {
    const network = {
      ...fakeNetwork({ 'meals.example': ['127.0.0.1'] }),
      // Never connects.
      open: () => new Socket(),
    };
    const { get, counted } = begin({ network, timeoutSeconds: 0.4 });
    const started = performance.now();
    expect(await get('http://meals.example/')).toMatchObject({
      reason: 'timeout',
      detail: expect.stringMatching(/No c.* within 0\.[24] s/),
    });
    expect(performance.now() - started).toBeLessThan(2000);
    expect(counted().sent).toBeGreaterThan(1);
  });
});

describe('a server that breaks off or never ends', () => {
  it.each([
    [1, 'answered', 2],
    [2, 'answered', 3],
    [3, 'unreachable', 3],
  ])('in the middle of the body, %i times: %s', async (times, kind, sent) => {
    let left = times;
    const server = await used(
      serveTcp((socket) => {
        socket.once('data', () => {
          left -= 1;
          if (left < 0) {
            socket.end(`${HEAD}Content-Length: 2\r\n\r\n{}`);
          } else {
            socket.write(`${HEAD}Content-Length: 99\r\n\r\n{`);
            setTimeout(() => socket.resetAndDestroy(), 30);
          }
        });
      }),
    );
    const { get, counted } = begin();
    const answer = await get(server.origin);
    expect(answer.kind).toBe(kind);
    if (answer.kind === 'unreachable') expect(answer.reason).toBe('reset');
    expect(counted().sent).toBe(sent);
  });

  it('with an endless body is read up to the limit', async () => {
    const server = await used(
      serveTcp((socket) => {
        const block = Buffer.alloc(50_000, 'a');
        const pump = () => {
          while (!socket.destroyed && socket.write(block));
        };
        socket.once('data', () => {
          socket.on('drain', pump).write(`${HEAD}\r\n`);
          pump();
        });
      }),
    );
    expect(await begin().get(server.origin)).toMatchObject({ reason: 'too-large' });
    expect(await eventually(() => server.open() === 0)).toBe(true);
  });

  it('or refuses the connection is not asked again', async () => {
    const server = await serveHttp(() => undefined);
    await server.close();
    const { get, counted } = begin();
    expect(await get(server.origin)).toMatchObject({ reason: 'refused', http: null });
    expect(counted().sent).toBe(1);
  });
});
