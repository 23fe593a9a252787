import { describe, expect, it } from 'vitest';
import { baseUrlsIn } from './list-providers.js';

describe('baseUrlsIn', () => {
  const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));
  const [one, other] = ['https://example.org/api', 'https://example.com/'];

  it.each<[string, unknown, string[] | null]>([
    ['3.x', { dataProviders: [{ baseUrl: one }, { baseUrl: other }] }, [one, other]],
    ['2.0', { data: [{ baseUrl: one }] }, [one]],
    ['one twice', { dataProviders: [{ baseUrl: one }, { baseUrl: ` ${one}` }] }, [one]],
    [
      'what is no web address',
      { dataProviders: [{ baseUrl: 'file:///etc' }, { baseUrl: 7 }, {}, null, { baseUrl: one }] },
      [one],
    ],
    ['meals', { meals: [{ name: 'x' }] }, null],
    ['an empty list', { dataProviders: [] }, null],
    ['a list', [1], null],
    ['a text', 'x', null],
  ])('%s', (_, value, expected) => {
    expect(baseUrlsIn(bytes(value))).toEqual(expected);
  });

  it('takes nothing out of what is no JSON', () => {
    expect(baseUrlsIn(Buffer.from('<html>'))).toBeNull();
    expect(baseUrlsIn(Buffer.from([0xff, 0xfe]))).toBeNull();
  });
});
