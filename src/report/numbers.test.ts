import { expect, it } from 'vitest';
import { formatNumber, formatShare } from './numbers.js';

it.each([
  [0, '0', '0'],
  [2026, '2026', '2026'],
  [12345, '12,345', '12\u00a0345'],
  [-1234567.25, '-1,234,567.25', '-1\u00a0234\u00a0567,25'],
  [0.5, '0.5', '0,5'],
  [1e21, '1e+21', '1e+21'],
])('writes %d', (value, en, sv) => {
  expect(formatNumber(value, 'en')).toBe(en);
  expect(formatNumber(value, 'sv')).toBe(sv);
});

it.each([
  [30, 30, '100%', '100\u00a0%'],
  [9999, 10000, '99.9%', '99,9\u00a0%'],
  [1, 3, '33.3%', '33,3\u00a0%'],
  [1, 10000, '<0.1%', '<0,1\u00a0%'],
  [0, 3, '0%', '0\u00a0%'],
])('writes %d of %d', (part, whole, en, sv) => {
  expect(formatShare(part, whole, 'en')).toBe(en);
  expect(formatShare(part, whole, 'sv')).toBe(sv);
});
