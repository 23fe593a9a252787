import { describe, expect, it } from 'vitest';
import { HEAD_LENGTH } from './json-head.js';
import type { JsonItem } from './json-item.js';
import { createJsonSplitter } from './json-splitter.js';

/** The items of a body that comes in chunks of so many bytes. */
function itemsOf(body: string, size: number): JsonItem[] {
  const items: JsonItem[] = [];
  const bytes = Buffer.from(' '.repeat(HEAD_LENGTH) + body);
  const splitter = createJsonSplitter({ onItem: (item) => items.push(item) });
  for (let from = 0; from < bytes.length; from += size) {
    splitter.push(bytes.subarray(from, from + size));
  }
  expect(splitter.end().kind).toBe('json');
  return items;
}

describe('the source of a value', () => {
  const body = `{"meals": [
    { "date" :\t"2026-02-30",
      "name": "två  mellanslag", "n": 1.50 , "list": [ 1,\r\n 2 ], "o": {},
      "t": "}],\\"" }
  ], "empty": [ ], "x": {"distributors": [1]}, "distributors": [], "data": [{"meals": [1]}]}`;

  it.each<[pointer: string, within: string, what: 'value' | 'name', source: string]>([
    ['/meals/0', '/date', 'value', '"2026-02-30"'],
    ['/meals/0', '/date', 'name', '"date" : "2026-02-30"'],
    ['/meals/0', '/name', 'value', '"två  mellanslag"'],
    ['/meals/0', '/n', 'value', '1.50'],
    ['/meals/0', '/n', 'name', '"n": 1.50'],
    ['/meals/0', '/list', 'value', '[ 1, 2 ]'],
    ['/meals/0', '/list/1', 'value', '2'],
    ['/meals/0', '/o', 'value', '{}'],
    ['/meals/0', '/t', 'value', '"}],\\""'],
    [
      '/meals/0',
      '/missing',
      'value',
      '{ "date" : "2026-02-30", "name": "två  mellanslag", "n": 1.50 , "list": [ 1, 2 ], "o": {}, "t": "}],\\"" }',
    ],
    [
      '',
      '',
      'value',
      '{"meals": […], "empty": [ ], "x": {"distributors": [1]}, "distributors": [], "data": […]}',
    ],
    ['/data/0', '', 'value', '{"meals": […]}'],
  ])('%s%s as %s', (pointer, within, what, source) => {
    for (const size of [1, 7, 10_000]) {
      const item = itemsOf(body, size).find((one) => one.pointer === pointer);
      expect(item?.source(within, what, 1000)).toEqual({ text: source, whole: true });
    }
  });

  it('is as long as it was asked for, and says that it is not whole', () => {
    const [item] = itemsOf('{"meals": [{"name": "Lunch", "x": 1}]}', 100);
    expect(item?.source('', 'value', 10)).toEqual({ text: '{"name": "', whole: false });
  });

  it('ends where white space goes on and on', () => {
    const [item] = itemsOf(`{"meals": [{"a":${' '.repeat(5000)}1}]}`, 10_000);
    expect(item?.source('', 'value', 100)).toEqual({ text: '{"a":', whole: false });
  });

  it('is a number that the body ends with', () => {
    const [item] = itemsOf('12.0', 100);
    expect(item?.source('', 'value', 100)).toEqual({ text: '12.0', whole: true });
  });
});
