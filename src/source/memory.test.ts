import { describe, expect, it } from 'vitest';
import { createMemory } from './memory.js';

const NOW = Date.UTC(2026, 10, 25, 8);
const DATE = 'Wed, 25 Nov 2026 08:00:00 GMT';
const whole = (fields: Readonly<Record<string, string>>, body = 'x', status = 200) => ({
  status,
  headers: new Map(Object.entries(fields)),
  header: (name: string) => (fields[name] === undefined ? [] : [fields[name]]),
  body: Buffer.from(body),
});

describe('an answer is fresh', () => {
  it.each([
    [{}, 60],
    [{ age: '20' }, 40],
    [{ 'cache-control': 'public' }, 60],
    [{ 'cache-control': 'max-age=5' }, 5],
    [{ 'cache-control': 'Private, MAX-AGE="7"', expires: '0' }, 7],
    [{ 'cache-control': 'max-age=5', age: '3' }, 2],
    [{ 'cache-control': 'max-age=5', age: '9' }, 0],
    [{ 'cache-control': 'max-age=soon' }, 0],
    [{ 'cache-control': 's-maxage=9, max-age=5' }, 5],
    [{ 'cache-control': 'no-cache' }, 0],
    [{ 'cache-control': 'max-age=5, no-cache="set-cookie"' }, 0],
    [{ expires: 'Wed, 25 Nov 2026 08:00:30 GMT', date: DATE }, 30],
    [{ expires: 'Wed, 25 Nov 2026 07:00:00 GMT', date: DATE }, 0],
    [{ expires: '0', date: DATE }, 0],
    [{ expires: '-1' }, 0],
  ])('%j: %i s', (fields, seconds) => {
    const memory = createMemory();
    memory.keep('k', whole(fields), NOW);
    const isFresh = (after: number) => memory.find('k', NOW + after * 1000)?.isFresh;
    expect(isFresh(seconds)).toBe(false);
    if (seconds > 0) expect(isFresh(seconds - 0.1)).toBe(true);
  });
});

describe('an answer is not kept', () => {
  it.each([
    [200, { 'cache-control': 'max-age=5, No-Store' }],
    [200, { vary: '*' }],
    [404, { 'cache-control': 'max-age=5' }],
    [206, { 'cache-control': 'max-age=5' }],
    [301, { 'cache-control': 'max-age=5' }],
  ])('%i %j', (status, fields) => {
    const memory = createMemory();
    memory.keep('k', whole({}), NOW);
    memory.keep('k', whole(fields, 'y', status), NOW);
    // nor does an older one stay in its place
    expect(memory.find('k', NOW)).toBeNull();
  });

  it('longer than there is room for 64 MiB of bodies', () => {
    const memory = createMemory();
    const body = ' '.repeat(30 * 1024 * 1024);
    for (const key of ['a', 'b', 'c']) memory.keep(key, whole({}, body), NOW);
    expect(['a', 'b', 'c'].map((key) => memory.find(key, NOW) !== null)).toEqual([
      false,
      true,
      true,
    ]);
    memory.keep('huge', whole({}, ' '.repeat(65 * 1024 * 1024)), NOW);
    expect(memory.find('huge', NOW)).toBeNull();
    memory.keep('d', whole({}), NOW);
    expect(memory.find('d', NOW)).not.toBeNull();
  });
});

describe('an answer is confirmed', () => {
  it.each([
    [{}, []],
    [{ etag: '"1"' }, [{ name: 'if-none-match', value: '"1"' }]],
    [{ etag: 'W/"1"', 'last-modified': DATE }, [{ name: 'if-none-match', value: 'W/"1"' }]],
    [{ 'last-modified': DATE }, [{ name: 'if-modified-since', value: DATE }]],
    [{ etag: '"a\u0001"' }, []],
  ])('%j: by %j', (fields, conditions) => {
    const memory = createMemory();
    memory.keep('k', whole(fields), NOW);
    expect(memory.find('k', NOW)?.conditions).toEqual(conditions);
  });

  it('with what is said anew, but not about the body', () => {
    const memory = createMemory();
    const fields = { etag: '"1"', 'content-type': 'application/json', 'cache-control': 'no-cache' };
    memory.keep('k', whole(fields, '{}'), NOW);
    const kept = memory.find('k', NOW);
    if (kept === null) throw new Error('not kept');
    const said = whole({
      etag: '"1"',
      'content-type': 'text/html',
      'content-encoding': 'gzip',
      'cache-control': 'max-age=5',
    });
    const renewed = memory.renew('k', kept, said, NOW);
    expect(Object.fromEntries(renewed.headers)).toEqual({
      etag: '"1"',
      'content-type': 'application/json',
      'cache-control': 'max-age=5',
    });
    expect(Buffer.from(renewed.body).toString()).toBe('{}');
    expect(memory.find('k', NOW)?.isFresh).toBe(true);
  });
});
