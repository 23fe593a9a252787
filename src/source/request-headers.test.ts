import { describe, expect, it } from 'vitest';
import { buildRequestHeaders, findHeaderProblem } from './request-headers.js';

describe('findHeaderProblem', () => {
  it.each([
    ['Authorization', 'Bearer abc'],
    ['x-api-key', ''],
    ['Cookie', 'a=b; c="d"'],
    ['Accept', 'text/calendar'],
    ['X-Name', 'Örebro'],
  ])('%s: %s may be sent', (name, value) => {
    expect(findHeaderProblem({ name, value })).toBeNull();
  });

  it.each([
    ['', 'secret'],
    ['a b', 'secret'],
    ['a:b', 'secret'],
    ['a\r\nHost', 'secret'],
    ['Ö', 'secret'],
    ['Host', 'secret'],
    ['CONTENT-LENGTH', 'secret'],
    ['Transfer-Encoding', 'secret'],
    ['Accept-Encoding', 'secret'],
    ['X-Key', 'secret\r\nHost: other.example'],
    ['X-Key', 'secret\0'],
    ['X-Key', 'secret €'],
  ])('%j: %j may not', (name, value) => {
    expect(findHeaderProblem({ name, value })).toBeTypeOf('string');
    expect(findHeaderProblem({ name, value })).not.toContain('secret');
  });
});

describe('buildRequestHeaders', () => {
  it('lets the user replace our own', () => {
    const headers = buildRequestHeaders('open-meal/1', [
      { name: 'Accept', value: 'text/calendar' },
      { name: 'X-Key', value: 'k' },
    ]);
    expect(headers).toEqual({
      accept: 'text/calendar',
      'accept-encoding': 'gzip, deflate, br',
      'user-agent': 'open-meal/1',
      'x-key': 'k',
    });
  });
});
