import { expect, test } from 'vitest';
import { isCurrencyCode } from './currency.js';
import { CURRENCIES } from './data/currencies.js';

test.each([
  ['SEK', true],
  ['EUR', true],
  ['NOK', true],
  ['ISK', true],
  ['ZWG', true],
  ['XCG', true],
  ['SLE', true],
  ['HRK', true],
  ['BGN', true],
  ['XXX', true],
  ['sek', false],
  ['Sek', false],
  [' SEK', false],
  ['kr', false],
  ['Kr.', false],
  ['SKR', false],
  ['€', false],
  ['', false],
  ['DEM', false],
  ['SEKEUR', false],
  ['752', false],
])('%j: %s', (text, expected) => {
  expect(isCurrencyCode(text)).toBe(expected);
});

test('the list has no code twice', () => {
  const codes = CURRENCIES.trim().split(/\s+/);
  expect(codes).toHaveLength(179);
  expect(new Set(codes).size).toBe(179);
});
