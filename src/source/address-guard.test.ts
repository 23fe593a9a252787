import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAddressProblem, findUrlProblem } from './address-guard.js';
import { retrieve } from './retrieve.js';
import { parseTarget } from './target.js';
import { fakeNetwork, type LoopbackServer, read, serveHttp } from './test-support/loopback.js';

const PUBLIC = '93.184.215.14';
const OTHER_PUBLIC = '2606:2800:21f:cb07:6820:80da:af6b:8b2c';

/** Names whose answers are the attack. */
const NAMES = {
  localhost: ['127.0.0.1', '::1'],
  'localhost.': ['127.0.0.1'],
  'meals.localhost': ['127.0.0.1'],
  'loopback.example': ['127.0.0.53'],
  'loopback6.example': ['::1'],
  'private10.example': ['10.1.2.3'],
  'private172.example': ['172.31.255.255'],
  'private192.example': ['192.168.0.1'],
  'unique-local.example': ['fd12:3456::1'],
  'metadata.example': ['169.254.169.254'],
  'metadata6.example': ['fd00:ec2::254'],
  'link-local.example': ['fe80::1%eth0'],
  'site-local.example': ['fec0::1'],
  'nat.example': ['100.64.0.1'],
  'platform.example': ['168.63.129.16'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'nat64.example': ['64:ff9b::7f00:1'],
  'public-first.example': [PUBLIC, '127.0.0.1'],
  'private-first.example': ['127.0.0.1', PUBLIC],
  'one-of-many.example': [PUBLIC, OTHER_PUBLIC, '1.1.1.1', '10.0.0.1'],
  'octal.example': ['0177.0.0.1'],
  'no-address.example': ['not an address'],
} as const;

/** Host parts of an address that must never be connected to. */
const HOSTILE = [
  // 127.0.0.1 in every notation
  '127.0.0.1',
  '127.0.0.1.',
  '127.1',
  '127.0.1',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0x7f.0x0.0x0.0x1',
  '0X7F.0.0.1',
  '017700000001',
  '0177.0.0.1',
  '0177.0.0.01',
  '00000177.0.0.1',
  '127.0.0.1%2e',
  '%31%32%37.0.0.1',
  '１２７.０.０.１',
  '①②⑦.⓪.⓪.①',
  '127。0。0。1',
  '127．0．0．1',
  '127.255.255.254',
  '0',
  '0.0.0.0',
  '0x0',
  // other IPv4 ranges
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '2852039166',
  '0xa9fea9fe',
  '0251.0376.0251.0376',
  '100.64.0.1',
  '100.100.100.200',
  '192.0.0.192',
  '192.0.2.1',
  '192.88.99.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '239.255.255.250',
  '240.0.0.1',
  '255.255.255.255',
  '168.63.129.16',
  // IPv6
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[0000:0000:0000:0000:0000:0000:0000:0001]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[0:0:0:0:0:ffff:127.0.0.1]',
  '[::127.0.0.1]',
  '[::7f00:1]',
  '[::ffff:0:7f00:1]',
  '[::ffff:169.254.169.254]',
  '[::ffff:8.8.8.8]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b:1::7f00:1]',
  '[2002:7f00:1::]',
  '[2002:a00:1::1]',
  '[2001::1]',
  '[2001:0:7f00:1::]',
  '[2001:db8::1]',
  '[2001:10::1]',
  '[2001:20::1]',
  '[3fff::1]',
  '[fe80::1]',
  '[febf::1]',
  '[fec0::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[ff02::1]',
  '[100::1]',
  '[4000::1]',
  '[5f00::1]',
  '[8000::1]',
  ...Object.keys(NAMES),
];

describe('the guard', () => {
  let canary: LoopbackServer;
  let redirector: LoopbackServer;
  let location = '';
  beforeAll(async () => {
    canary = await serveHttp((_request, response) => response.end('reached'));
    redirector = await serveHttp((_request, response) => {
      response.writeHead(302, { location }).end();
    });
  });
  afterAll(async () => {
    await canary.close();
    await redirector.close();
  });

  it('has a table worth the name', () => {
    expect(new Set(HOSTILE).size).toBe(HOSTILE.length);
    expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
  });

  it.each(HOSTILE)('connects to nothing for %s', async (host) => {
    const network = fakeNetwork(NAMES);
    const target = parseTarget(`http://${host}:${canary.port}/`);
    expect(target.kind).toBe('url');
    const result = await read(await retrieve(target, { network }));
    expect(result).toMatchObject({ body: null, reason: 'forbidden-address' });
    expect(network.opened).toEqual([]);
    expect(canary.connections()).toBe(0);
  });

  it.each(HOSTILE)('does not follow a redirect to %s', async (host) => {
    location = `http://${Buffer.from(host).toString('latin1')}:${canary.port}/`;
    const network = fakeNetwork({ ...NAMES, 'public.example': [PUBLIC] }, [PUBLIC]);
    const target = parseTarget(`http://public.example:${redirector.port}/`);
    const result = await read(await retrieve(target, { network }));
    expect(result).toMatchObject({ body: null, reason: 'forbidden-address' });
    expect(network.opened).toEqual([PUBLIC]);
    expect(canary.connections()).toBe(0);
  });

  it.each([
    ['http://me:secret@public.example/', 'forbidden-url'],
    ['http://public.example:22/', 'forbidden-url'],
    ['http://public.example:0/', 'forbidden-url'],
    ['https://public.example:25/', 'forbidden-url'],
    ['http://127.0.0.1:6379:80/', 'bad-redirect'],
    ['http://[::1/', 'bad-redirect'],
    ['http://[fe80::1%25eth0]/', 'bad-redirect'],
    ['http://256.0.0.1/', 'bad-redirect'],
    ['file:///etc/passwd', 'bad-redirect'],
    ['ftp://public.example/', 'bad-redirect'],
    ['data:application/json,{}', 'bad-redirect'],
    ['javascript:alert(1)', 'bad-redirect'],
    ['webcal://public.example/', 'bad-redirect'],
  ])('does not follow a redirect to %s', async (address, reason) => {
    location = address;
    const network = fakeNetwork({ 'public.example': [PUBLIC] }, [PUBLIC]);
    const target = parseTarget(`http://public.example:${redirector.port}/`);
    const result = await read(await retrieve(target, { network }));
    expect(result).toMatchObject({ body: null, reason });
    expect(network.opened).toEqual([PUBLIC]);
  });

  it('judges a name anew each time it is asked (rebinding)', async () => {
    const fake = fakeNetwork({}, [PUBLIC]);
    const answers = [[PUBLIC], ['127.0.0.1']];
    const network = { ...fake, resolve: async () => answers.shift() ?? [] };
    location = `http://rebinding.example:${canary.port}/`;
    const target = parseTarget(`http://rebinding.example:${redirector.port}/`);
    const result = await read(await retrieve(target, { network }));
    expect(result.reason).toBe('forbidden-address');
    expect(answers).toEqual([]);
    expect(canary.connections()).toBe(0);
  });

  it('says nothing to a socket that leads elsewhere than judged', async () => {
    let requests = 0;
    const server = await serveHttp((_request, response) => {
      requests += 1;
      response.end();
    });
    const { resolve } = fakeNetwork({ 'public.example': [PUBLIC] });
    const network = {
      resolve,
      open: (_: string, port: number) => fakeNetwork({}).open('127.0.0.1', port),
    };
    const target = parseTarget(`http://public.example:${server.port}/`);
    const result = await read(await retrieve(target, { network }));
    expect(result.reason).toBe('forbidden-address');
    expect(requests).toBe(0);
    await server.close();
  });

  it('lets private addresses pass when asked to, but never link-local ones', async () => {
    const network = fakeNetwork(NAMES);
    const options = { network, allowPrivate: true };
    for (const host of ['127.0.0.1', 'localhost', '2130706433']) {
      const target = parseTarget(`http://${host}:${redirector.port}/`);
      location = `http://127.0.0.1:${canary.port}/`;
      expect((await read(await retrieve(target, options))).body?.toString()).toBe('reached');
      location = 'http://169.254.169.254/latest/meta-data/';
      expect((await read(await retrieve(target, options))).reason).toBe('forbidden-address');
    }
  });
});

describe('findAddressProblem', () => {
  it.each([
    ['93.184.215.14', 'always'],
    ['1.1.1.1', 'always'],
    [OTHER_PUBLIC, 'always'],
    ['2001:4860:4860::8888', 'always'],
    ['127.0.0.1', 'when private is allowed'],
    ['::1', 'when private is allowed'],
    ['10.0.0.1', 'when private is allowed'],
    ['192.168.0.1', 'when private is allowed'],
    ['100.64.0.1', 'when private is allowed'],
    ['fd00::1', 'when private is allowed'],
    ['0.0.0.0', 'never'],
    ['::', 'never'],
    ['169.254.169.254', 'never'],
    ['fe80::1', 'never'],
    ['224.0.0.1', 'never'],
    ['255.255.255.255', 'never'],
    ['::ffff:127.0.0.1', 'never'],
    ['2130706433', 'never'],
    ['0177.0.0.1', 'never'],
    ['', 'never'],
  ])('%s passes %s', (address, passes) => {
    const problems = [false, true].map((allow) => findAddressProblem(address, allow));
    expect(problems.map((problem) => problem === null)).toEqual([
      passes === 'always',
      passes !== 'never',
    ]);
  });
});

describe('findUrlProblem', () => {
  it.each([
    ['http://meals.example/', null, null],
    ['https://meals.example:80/', null, null],
    ['http://meals.example:443/', null, null],
    ['http://meals.example:1024/', null, null],
    ['http://meals.example:65535/', null, null],
    ['http://meals.example:1023/', 'Port 1023', null],
    ['http://meals.example:22/', 'Port 22', null],
    ['http://meals.example:0/', 'Port 0', 'Port 0'],
    ['http://me@meals.example/', 'user name', 'user name'],
    ['http://:secret@meals.example/', 'user name', 'user name'],
    ['ftp://meals.example/', 'ftp:', 'ftp:'],
  ])('%s', (address, strict, generous) => {
    const url = new URL(address);
    for (const [allow, expected] of [
      [false, strict],
      [true, generous],
    ] as const) {
      const problem = findUrlProblem(url, allow);
      if (expected === null) expect(problem).toBeNull();
      else expect(problem).toContain(expected);
    }
  });
});
