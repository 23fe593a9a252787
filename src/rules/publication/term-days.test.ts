import { describe, expect, it } from 'vitest';
import { hasWeekdaySince, isBeyondBreaks } from './term-days.js';

describe('a menu that ended', () => {
  it.each<[what: string, last: string, today: string, isBeyond: boolean]>([
    ['yesterday', '2026-11-23', '2026-11-24', false],
    ['before a week of holidays', '2026-10-23', '2026-11-02', false],
    ['two weeks of school ago', '2026-11-06', '2026-11-23', false],
    ['a day more ago', '2026-11-06', '2026-11-24', true],
    ['before Easter and its week', '2026-04-01', '2026-04-13', false],
    ['before the summer, in July', '2026-06-11', '2026-07-15', false],
    ['before the summer, when school has begun', '2026-06-11', '2026-08-24', false],
    ['before the summer, in September', '2026-06-11', '2026-09-07', true],
    ['in spring, seen in July', '2026-04-24', '2026-07-15', true],
    ['before Christmas', '2026-12-18', '2027-01-11', false],
    ['at half-term, seen at Christmas', '2026-10-23', '2026-12-28', true],
    ['in another century', '0001-01-01', '2026-11-24', true],
    ['in the future', '2026-12-24', '2026-11-24', false],
  ])('%s', (_what, last, today, isBeyond) => {
    expect(isBeyondBreaks(last, today)).toBe(isBeyond);
  });
});

it.each<[last: string, today: string, has: boolean]>([
  ['2026-11-20', '2026-11-21', false],
  ['2026-11-20', '2026-11-22', false],
  ['2026-11-20', '2026-11-23', true],
  ['2026-11-23', '2026-11-24', true],
  ['2026-11-24', '2026-11-24', false],
])('from %s to %s a weekday has gone by: %s', (last, today, has) => {
  expect(hasWeekdaySince(last, today)).toBe(has);
});
