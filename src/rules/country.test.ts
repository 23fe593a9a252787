import { expect, test } from 'vitest';
import { readCountry } from './country.js';
import { COUNTRIES } from './data/countries.js';

test.each([
  ['SE', 'SE', 'assigned'],
  ['se', 'SE', 'assigned'],
  ['Se', 'SE', 'assigned'],
  ['AX', 'AX', 'assigned'],
  ['XK', 'XK', 'assigned'],
  ['UK', 'UK', 'reserved'],
  ['eu', 'EU', 'reserved'],
  ['YU', 'YU', 'reserved'],
] as const)('%s is a code', (text, code, status) => {
  expect(readCountry(text)).toEqual({ written: text, code, status });
});

test.each([
  '',
  'S',
  'SWE',
  'Sverige',
  'Sweden',
  ' SE',
  'SE ',
  'SW',
  'ZZ',
  'AA',
  'XX',
  'EL',
  'ß',
  'ﬁ',
  '46',
])('%j is no code', (text) => {
  expect(readCountry(text)).toBeNull();
});

test('ISO 3166-1 assigns 249 codes', () => {
  expect(new Set(COUNTRIES.trim().split(/\s+/)).size).toBe(249);
});

test.each([null, undefined])('%s is no code', (text) => {
  expect(readCountry(text)).toBeNull();
});
