import { expect, test } from 'vitest';
import { isPlaceOnEarth, isWgs84 } from './coordinates.js';

test.each([
  ['wgs84', true],
  ['WGS84', true],
  ['WGS 84', true],
  ['wgs-84', true],
  ['EPSG:4326', true],
  ['sweref99', false],
  ['SWEREF 99 TM', false],
  ['EPSG:3006', false],
  ['', false],
  [null, false],
  [undefined, false],
])('%j: %s', (name, expected) => {
  expect(isWgs84(name)).toBe(expected);
});

test.each([
  [59.27, 15.21, true],
  [15.21, 59.27, true],
  [-33.9, 151.2, true],
  [151.2, -33.9, true],
  [90, 180, true],
  [-180, -90, true],
  [0, 0, true],
  [91, 100, false],
  [-91, 95, false],
  [59, 181, false],
  [6570000, 512000, false],
  [59, -180.5, false],
])('%d, %d: %s', (first, second, expected) => {
  expect(isPlaceOnEarth(first, second)).toBe(expected);
});
