import { describe, expect, it } from 'vitest';
import { readDuration } from './duration-value.js';

describe('readDuration', () => {
  it.each([
    ['P1D', 86_400, true],
    ['P2W', 1_209_600, true],
    ['+P1D', 86_400, true],
    ['-P1D', -86_400, true],
    ['PT1H30M', 5400, false],
    ['PT45S', 45, false],
    ['PT1M5S', 65, false],
    ['P1DT12H', 129_600, false],
    ['P1DT0H0M0S', 86_400, false],
    ['p1d', 86_400, true],
  ])('reads %s', (text, seconds, wholeDays) => {
    expect(readDuration(text)).toEqual({ seconds, wholeDays });
  });

  it.each([
    '',
    'P',
    'PT',
    'P1',
    '1D',
    'P1DT',
    'P1Y',
    'P1M',
    'P1W1D',
    'PT1H5S',
    'P-1D',
    'P1.5D',
    'P1D ',
  ])('does not take "%s"', (text) => {
    expect(readDuration(text)).toBeNull();
  });
});
