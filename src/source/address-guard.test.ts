import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAddressProblem, findUrlProblem } from './address-guard.js';
import { retrieve } from './retrieve.js';
import { SERVICE_PORTS } from './service-ports.js';
import { parseTarget } from './target.js';
import { HOSTILE_HOSTS, HOSTILE_NAMES, PUBLIC, PUBLIC6 } from './test-support/hostile-forms.js';
import { fakeNetwork, type LoopbackServer, read, serveHttp } from './test-support/loopback.js';

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

  it.each(HOSTILE_HOSTS)('connects to nothing for %s', async (host) => {
    const network = fakeNetwork(HOSTILE_NAMES);
    const target = parseTarget(`http://${host}:${canary.port}/`);
    expect(target.kind).toBe('url');
    const result = await read(await retrieve(target, { network }));
    expect(result).toMatchObject({ body: null, reason: 'forbidden-address' });
    expect(network.opened).toEqual([]);
    expect(canary.connections()).toBe(0);
  });

  it.each(HOSTILE_HOSTS)('does not follow a redirect to %s', async (host) => {
    location = `http://${Buffer.from(host).toString('latin1')}:${canary.port}/`;
    const network = fakeNetwork({ ...HOSTILE_NAMES, 'public.example': [PUBLIC] }, [PUBLIC]);
    const target = parseTarget(`http://public.example:${redirector.port}/`);
    const result = await read(await retrieve(target, { network }));
    expect(result).toMatchObject({ body: null, reason: 'forbidden-address' });
    expect(network.opened).toEqual([PUBLIC]);
    expect(canary.connections()).toBe(0);
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
    const network = fakeNetwork(HOSTILE_NAMES);
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
    [PUBLIC6, 'always'],
    [`${PUBLIC6}%eth0`, 'never'],
    ['2606:2800:21f:cb07:0:5efe:7f00:1', 'never'],
    ['2606:2800:21f:cb07:1:5efe:7f00:1', 'always'],
    ['168.63.129.16', 'never'],
    ['100.100.100.200', 'never'],
    ['fd00:ec2::254', 'never'],
    ['fd00:ec2:0:0:0:0:0:254', 'never'],
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
    ['http://meals.example:3000/', null, null],
    ['http://meals.example:8080/', null, null],
    ['https://meals.example:8443/', null, null],
    ['http://meals.example:6379/', 'Redis', null],
    ['https://meals.example:27017/', 'MongoDB', null],
    ['https://meals.example:10250/', 'Kubernetes', null],
    ['http://meals.example:0/', 'Port 0', 'Port 0'],
    ['http://me@meals.example/', 'user name', 'user name'],
    ['http://:secret@meals.example/', 'user name', 'user name'],
    ['ftp://meals.example/', 'ftp:', 'ftp:'],
    [`http://meals.example/${'a'.repeat(7979)}`, null, null],
    [`http://meals.example/${'a'.repeat(7980)}`, '8000', '8000'],
  ])('%.80s', (address, strict, generous) => {
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

it('the ports of services are those that another clause does not settle, and none is chosen at random', () => {
  const ports = [...SERVICE_PORTS.keys()];
  expect(ports.filter((port) => port <= 1023 || port >= 32_768)).toEqual([]);
  expect(ports).toEqual(ports.toSorted((one, other) => one - other));
});
