import { expect, test } from 'vitest';
import { given } from './given.js';

test.each([
  ['a', 'a'],
  [' a ', ' a '],
  ['', null],
  [' \r\n', null],
  ['\u00a0', null],
  [null, null],
  [undefined, null],
])('%j: %j', (text, expected) => {
  expect(given(text)).toBe(expected);
});
