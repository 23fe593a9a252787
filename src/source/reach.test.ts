import { describe, expect, it } from 'vitest';
import { createReach } from './reach.js';

const PUBLIC = '93.184.215.14';
const HOME = new URL('https://home.example/api');
const OTHER = new URL('http://other.example:8080/');
const OWN = ['1.0.0.7'];

describe('how far a run may go with leave for private addresses', () => {
  it.each<[what: string, addresses: string[], isInner: boolean]>([
    ['a public address', [PUBLIC], false],
    ['loopback', ['127.0.0.1', '::1'], true],
    ['a private network', ['10.1.2.3'], true],
    ['a public address of this machine', ['1.0.0.7'], true],
    ['one of each', ['10.1.2.3', PUBLIC], false],
  ])('the host that was named is at %s', (_what, addresses, isInner) => {
    const reach = createReach(true, HOME);
    expect([reach.allowsPrivate(HOME), reach.allowsPrivate(OTHER)]).toEqual([true, false]);
    reach.learn(HOME, addresses, OWN);
    expect([reach.allowsPrivate(HOME), reach.allowsPrivate(OTHER)]).toEqual([true, isInner]);
    // Another service of the same machine.
    expect(reach.allowsPrivate(new URL('http://home.example:6379/'))).toBe(isInner);
  });

  it('is told by the first answer of the resolver', () => {
    const reach = createReach(true, HOME);
    reach.learn(HOME, [PUBLIC], OWN);
    reach.learn(HOME, ['127.0.0.1'], OWN);
    expect(reach.allowsPrivate(OTHER)).toBe(false);
  });

  it('is not told by other hosts', () => {
    const reach = createReach(true, HOME);
    reach.learn(OTHER, ['127.0.0.1'], OWN);
    expect(reach.allowsPrivate(OTHER)).toBe(false);
  });

  it('is the same for the host with another port or a dot at its end, before it is known', () => {
    const reach = createReach(true, HOME);
    expect(reach.allowsPrivate(new URL('http://home.example.:8080/'))).toBe(true);
  });

  it('is unlimited where the caller names every address', () => {
    expect(createReach(true, null).allowsPrivate(OTHER)).toBe(true);
  });
});

it('without leave, nothing private is allowed', () => {
  const reach = createReach(false, HOME);
  reach.learn(HOME, ['127.0.0.1'], OWN);
  expect([reach.allowsPrivate(HOME), reach.allowsPrivate(OTHER)]).toEqual([false, false]);
  expect(createReach(false, null).allowsPrivate(HOME)).toBe(false);
});
