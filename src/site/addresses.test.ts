import { describe, expect, it } from 'vitest';
import { pagePath, relativeAddress } from './addresses.js';

describe('relativeAddress', () => {
  it.each([
    ['index.html', 'index.html', null, 'index.html'],
    ['index.html', 'spec/3.4/index.html', null, 'spec/3.4/index.html'],
    ['spec/3.4/index.html', 'index.html', null, '../../index.html'],
    ['spec/3.4/sv/index.html', 'spec/3.4/index.html', 'a.b', '../index.html#a.b'],
    ['spec/3.4/index.html', 'spec/3.4/index.html', 'a.b', '#a.b'],
    ['spec/3.4/index.html', 'spec/2.0/sv/index.html', null, '../2.0/sv/index.html'],
    ['schemas/a/index.html', 'schemas/a/b.json', null, 'b.json'],
    ['index.html', 'defects/index.html', 'a b', 'defects/index.html#a%20b'],
  ])('from %s to %s at %s is %s', (from, to, anchor, address) => {
    expect(relativeAddress(from, to, anchor)).toBe(address);
  });
});

describe('pagePath', () => {
  it('puts Swedish below English', () => {
    expect([pagePath('', 'en'), pagePath('', 'sv'), pagePath('a/', 'sv')]).toEqual([
      'index.html',
      'sv/index.html',
      'a/sv/index.html',
    ]);
  });
});
