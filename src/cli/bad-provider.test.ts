import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { answerRequest } from '../reference/answer.js';
import { addDays } from '../reference/days.js';
import type { Fault } from '../reference/fault.js';
import type { Report } from '../report/report.js';
import { exitCode } from '../report/verdict.js';
import { retrieve } from '../source/retrieve.js';
import { createRetriever } from '../source/retriever.js';
import type { Sources } from '../source/sources.js';
import {
  AUTHORITY_PEM,
  EARLY_PEM,
  EXPIRED_PEM,
  SELF_SIGNED_PEM,
  VALID_PEM,
} from '../source/test-support/certificates.js';
import { fakeTime } from '../source/test-support/fake-time.js';
import {
  eventually,
  fakeNetwork,
  type LoopbackServer,
  serveHttp,
  serveHttps,
} from '../source/test-support/loopback.js';
import { type CheckOptions, defaultOptions } from '../validator/check-options.js';
import { checkTarget } from '../validator/check-target.js';
import { processEnvironment } from './environment.js';
import { run } from './run.js';

const NOW = new Date('2026-11-24T10:00:00Z');
const LIMIT = 1_000_000;
const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

type Misbehaviour = (request: IncomingMessage, response: ServerResponse) => void;
/** Where the provider misbehaves; everywhere else it is the reference provider. */
const PLACES = {
  distributors: /^\/distributors(?:\?|$)/,
  meals: /^\/meals/,
  calendar: /^\/calendars\//,
} as const;
type Place = keyof typeof PLACES;

const servers: LoopbackServer[] = [];
afterAll(async () => {
  await eventually(() => servers.every((one) => one.open() === 0));
  const left = servers.filter((one) => one.open() > 0).length;
  for (const one of servers) await one.close();
  // Every answer was read or given up: no connection may be left.
  expect(left).toBe(0);
});

/** The reference provider, but for one place. */
async function startProvider(
  place: Place | null,
  does: Misbehaviour = () => undefined,
  calendars: string | null = null,
): Promise<LoopbackServer> {
  const server = await serveHttp((request, response) => {
    const { url = '/' } = request;
    if (place !== null && PLACES[place].test(url)) return does(request, response);
    const { status, headers, body } = answerOf(url, `http://${request.headers.host}`);
    const told = calendars === null ? body : body.replaceAll(/http:[^"]*\/calendars\//g, calendars);
    response.writeHead(status, headers).end(told);
  });
  servers.push(server);
  return server;
}

/** One school and a fortnight: what is right takes no time. */
const SMALL: Fault = {
  versions: ['3.4'],
  does: { en: '', sv: '' },
  places: (places) => places.slice(0, 1),
  menu: (meals, { today }) =>
    meals.filter(
      ({ place, day }) => place === meals[0]?.place && day >= today && day < addDays(today, 14),
    ),
};
const answers = new Map<string, ReturnType<typeof answerRequest>>();
const PLACEHOLDER = 'http://reference.example';

function answerOf(target: string, base: string): ReturnType<typeof answerRequest> {
  const context = { version: '3.4', today: '2026-11-24', revision: 0, served: 0 } as const;
  const known = answers.get(target);
  const request = { method: 'GET', target, headers: {} };
  const answer = known ?? answerRequest(request, { ...context, base: PLACEHOLDER }, [SMALL]);
  answers.set(target, answer);
  const { 'content-length': _, ...headers } = answer.headers;
  return { ...answer, headers, body: answer.body.replaceAll(PLACEHOLDER, base) };
}

const NAMES = { 'meals.example': ['127.0.0.1'], 'other.example': ['127.0.0.1'] };

/** A check that need not spare the server, and does not really wait before it tries again. */
async function check(
  base: string,
  options: Partial<CheckOptions> = {},
  network = fakeNetwork(NAMES),
) {
  const pace = { network, perHost: 8, perSecond: 10_000, retries: 1, ...fakeTime() };
  const sources: Sources = {
    retrieve: (target, given) => retrieve(target, { ...given, network }),
    begin: async (given) => createRetriever({ ...given, ...pace }),
  };
  const report = await checkTarget(base, {
    ...defaultOptions(NOW),
    as: 'provider',
    spec: '3.4',
    sample: 1,
    allowPrivate: true,
    maxBytes: LIMIT,
    sources,
    ...options,
  });
  expect(report.defects).toEqual([]);
  return { report, code: exitCode([report], 'must') };
}

/** What is wrong with the answers of a place, and with all others. */
function problemsAt(place: Place, { documents, target }: Report) {
  const home = new URL(target.input).origin;
  const of = (isThere: boolean) =>
    documents.flatMap(({ source, problem }) => {
      const { pathname, search, origin } = new URL(source);
      // A redirect ends elsewhere.
      const isBad = PLACES[place].test(pathname + search) || origin !== home;
      return problem === null || isBad !== isThere ? [] : [`${problem.kind} ${problem.reason}`];
    });
  return { there: of(true), elsewhere: of(false) };
}

/** Bytes as they are, then nothing more. */
const raw =
  (...parts: readonly (string | Uint8Array)[]): Misbehaviour =>
  ({ socket }) => {
    for (const part of parts) socket.write(part);
    socket.end();
  };
/** Bytes as they are, and the connection stays open. */
const open =
  (...parts: readonly (string | Uint8Array)[]): Misbehaviour =>
  ({ socket }) => {
    for (const part of parts) socket.write(part);
  };
const drip = (head: string, text: string): Misbehaviour => {
  return ({ socket }) => {
    socket.write(head);
    const timer = setInterval(() => socket.write(text), 20);
    socket.on('close', () => clearInterval(timer));
  };
};
/** As much as the other side takes. */
const pour = (head: string, block: Uint8Array): Misbehaviour => {
  return ({ socket }) => {
    const pump = () => {
      while (!socket.destroyed && socket.write(block));
    };
    socket.on('drain', pump).write(head);
    pump();
  };
};
const status = (line: string, ...fields: readonly string[]) =>
  raw(
    `HTTP/1.1 ${line}\r\n${fields.map((field) => `${field}\r\n`).join('')}Content-Length: 0\r\n\r\n`,
  );
const coded = (coding: string) => `${HEAD}Content-Encoding: ${coding}\r\nConnection: close\r\n\r\n`;
const closing = `${HEAD}Connection: close\r\n\r\n`;

type Kind = 'unreachable' | 'malformed';
const WAYS: readonly (readonly [what: string, kind: Kind, reason: string, does: Misbehaviour])[] = [
  ['sends without end', 'unreachable', 'too-large', pour(closing, Buffer.alloc(50_000, ' '))],
  [
    'has a header without end',
    'unreachable',
    'network',
    pour(`${HEAD}X-A: `, Buffer.alloc(50_000, 'a')),
  ],
  [
    'has headers without end',
    'unreachable',
    'network',
    pour(HEAD, Buffer.from('X-A: a\r\n'.repeat(5000))),
  ],
  [
    'sends a bomb',
    'unreachable',
    'too-large',
    raw(coded('gzip'), gzipSync(Buffer.alloc(9 * LIMIT))),
  ],
  [
    'promises too much',
    'unreachable',
    'too-large',
    raw(`${HEAD}Content-Length: 9000000\r\n\r\n{}`),
  ],
  ['says gzip and sends none', 'unreachable', 'bad-encoding', raw(coded('gzip'), '{"meals":[]}')],
  ['uses an unknown coding', 'unreachable', 'bad-encoding', raw(coded('zip'), '{}')],
  [
    'breaks off the gzip',
    'unreachable',
    'incomplete',
    raw(coded('gzip'), gzipSync('{}').subarray(0, 15)),
  ],
  [
    'sends less than it says',
    'unreachable',
    'incomplete',
    raw(`${HEAD}Content-Length: 99\r\n\r\n{}`),
  ],
  [
    'breaks off the chunks',
    'unreachable',
    'incomplete',
    raw(`${HEAD}Transfer-Encoding: chunked\r\n\r\n`, '2\r\n{}\r\n'),
  ],
  [
    'has two lengths',
    'unreachable',
    'incomplete',
    raw(`${HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`),
  ],
  [
    'redirects in a circle',
    'unreachable',
    'too-many-redirects',
    (request, response) => response.writeHead(302, { location: request.url ?? '' }).end(),
  ],
  [
    'redirects for ever',
    'unreachable',
    'too-many-redirects',
    (request, response) =>
      response
        .writeHead(307, { location: `${request.url}${request.url?.includes('?') ? '&' : '?'}x=1` })
        .end(),
  ],
  ['redirects to nowhere', 'unreachable', 'bad-redirect', status('302 Found')],
  [
    'redirects to a file',
    'unreachable',
    'bad-redirect',
    status('302 Found', 'Location: file:///etc/passwd'),
  ],
  [
    'redirects to the platform',
    'unreachable',
    'forbidden-address',
    status('302 Found', 'Location: http://169.254.169.254/latest/'),
  ],
  [
    'redirects to a dead name',
    'unreachable',
    'dns',
    status('302 Found', 'Location: http://nobody.example/'),
  ],
  [
    'redirects to a closed port',
    'unreachable',
    'refused',
    status('302 Found', 'Location: http://127.0.0.1:1/'),
  ],
  [
    'has too many calls',
    'unreachable',
    'http-status',
    status('429 Too Many Requests', 'Retry-After: 1'),
  ],
  [
    'wants to be left alone',
    'unreachable',
    'http-status',
    status('429 Too Many Requests', 'Retry-After: 99999999'),
  ],
  ['is overloaded', 'unreachable', 'http-status', status('503 Service Unavailable')],
  ['is broken', 'unreachable', 'http-status', status('500 Internal Server Error')],
  ['wants a key', 'unreachable', 'unauthorized', status('401 Unauthorized')],
  ['breaks the connection', 'unreachable', 'reset', ({ socket }) => void socket.resetAndDestroy()],
  ['hangs up', 'unreachable', 'reset', ({ socket }) => void socket.end()],
  ['speaks no HTTP', 'unreachable', 'network', raw('HTP/9 fine\r\n\r\n')],
  ['has no status', 'unreachable', 'network', raw('HTTP/1.1 abc OK\r\n\r\n')],
  ['sends half a document', 'malformed', 'truncated', raw(closing, '{"meals": [{"name": "Fisk", ')],
  ['sends nothing', 'malformed', 'empty', raw(closing)],
  ['sends a web page', 'malformed', 'html', raw(closing, '<!doctype html><title>Hej</title>')],
  [
    'sends a picture',
    'malformed',
    'binary',
    raw(closing, Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])),
  ],
  ['nests without end', 'malformed', 'too-deep', raw(closing, '['.repeat(200_000))],
];

/** The same, but that a test has to wait for them. */
const SLOW_WAYS: readonly (readonly [what: string, does: Misbehaviour])[] = [
  ['says nothing', () => undefined],
  ['drips its headers', drip(HEAD, 'X-A: a\r\n')],
  ['goes silent in the body', open(`${HEAD}Content-Length: 9\r\n\r\n{`)],
  ['never ends its body', open(`${closing}{"meals":[]}`)],
  ['drips its body', drip(closing, ' ')],
];
/** Of a calendar, what is no calendar is said before what kind of nonsense it is. */
const NO_CALENDAR: ReadonlySet<string> = new Set(['truncated', 'encoding', 'too-deep']);

describe.each<Place>(['distributors', 'meals', 'calendar'])('a provider whose %s', (place) => {
  it.each(WAYS)('%s: %s, %s', async (_what, kind, reason, does) => {
    const server = await startProvider(place, does);
    const maxRequests = place === 'calendar' ? 100 : 20;
    const { report, code } = await check(server.origin, { maxRequests });
    const { there, elsewhere } = problemsAt(place, report);
    const told = place === 'calendar' && NO_CALENDAR.has(reason) ? 'not-a-calendar' : reason;
    expect([...new Set(there)]).toEqual([`${kind} ${told}`]);
    expect(elsewhere).toEqual([]);
    expect(code).toBe(kind === 'malformed' ? 1 : 3);
  });

  it.concurrent.each(SLOW_WAYS)('%s: in time', async (_what, does) => {
    const server = await startProvider(place, does);
    const began = performance.now();
    const { report } = await check(server.origin, { timeoutSeconds: 0.5, maxRequests: 60 });
    // A second for each question in its turn, on a machine that has other things to do.
    expect(performance.now() - began).toBeLessThan(15_000);
    expect([...new Set(problemsAt(place, report).there)]).toEqual(['unreachable timeout']);
    expect(report.verdict).toBe('undetermined');
  });
});

describe('a provider with a document that', () => {
  const cut = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Fi';
  const latin = [Buffer.from('{"meals": [{"name": "'), Buffer.from([0xe5]), Buffer.from('"}]}')];
  it.each<[what: string, place: Place, requirement: string, does: Misbehaviour]>([
    ['is half a calendar', 'calendar', 'calendar.structure', raw(closing, cut)],
    ['is no UTF-8', 'meals', 'api.encoding-utf8', raw(closing, ...latin)],
  ])('%s fails %s for %s', async (_what, place, requirement, does) => {
    const server = await startProvider(place, does);
    const { report, code } = await check(server.origin);
    expect(report.findings.map((one) => one.requirement)).toContain(requirement);
    expect(code).toBe(1);
  });
});

describe('a certificate that', () => {
  const trusting = { ...fakeNetwork(NAMES), authorities: [AUTHORITY_PEM] };
  it.each<[what: string, host: string, pem: string, reason: string]>([
    ['is expired', 'meals.example', EXPIRED_PEM, 'tls-expired'],
    ['is not valid yet', 'meals.example', EARLY_PEM, 'tls-expired'],
    ['has another name', 'other.example', VALID_PEM, 'tls-name'],
    ['nobody vouches for', 'meals.example', SELF_SIGNED_PEM, 'tls-untrusted'],
  ])('%s (%s) ends the check of the provider, and that of a calendar', async (...row) => {
    const [, host, pem, reason] = row;
    const secure = await serveHttps(pem, (_request, response) => response.end('{}'));
    servers.push(secure);
    const address = `https://${host}:${secure.port}`;
    const whole = await check(address, {}, trusting);
    expect(new Set(whole.report.documents.map(({ problem }) => problem?.reason))).toEqual(
      new Set([reason]),
    );
    expect(whole.code).toBe(3);
    const server = await startProvider(null, undefined, `${address}/calendars/`);
    const one = await check(server.origin, {}, trusting);
    expect(problemsAt('calendar', one.report)).toEqual({
      there: [`unreachable ${reason}`, `unreachable ${reason}`],
      elsewhere: [],
    });
    expect(one.code).toBe(3);
  });
});

describe('what was not asked is not said to have been too slow', () => {
  it.each<[what: string, does: Misbehaviour, maxRequests: number, documents: string[]]>([
    [
      'a server that wants to be left alone',
      status('429 Too Many Requests', 'Retry-After: 99999999'),
      100,
      ['http-status'],
    ],
    [
      'no request is left for where a redirect leads',
      (_request, response) => response.writeHead(302, { location: '/meals' }).end(),
      1,
      [],
    ],
  ])('%s', async (_what, does, maxRequests, documents) => {
    const server = await startProvider('distributors', does);
    const { report, code } = await check(server.origin, { maxRequests });
    expect(report.documents.map(({ problem }) => problem?.reason)).toEqual(documents);
    expect(report.provider?.tried).toHaveLength(documents.length);
    expect([report.verdict, code]).toEqual(['undetermined', 3]);
  });
});

it('the command says so in its exit code', { timeout: 20_000 }, async () => {
  const codes: number[] = [];
  for (const does of [raw(closing), status('500 Internal Server Error')]) {
    const server = await startProvider('distributors', does);
    const argv = ['check', server.origin, '--as', 'provider', '--allow-private'];
    const environment = processEnvironment();
    const silent = { isTerminal: false, write: async () => undefined };
    const options = ['--max-requests', '4', '--now', NOW.toISOString()];
    codes.push(
      await run([...argv, ...options], { ...environment, stdout: silent, stderr: silent }),
    );
  }
  expect(codes).toEqual([1, 3]);
});
