import { describe, expect, it } from 'vitest';
import { addDays, isWeekend, midnightOffset, readDateTime, readDay, swedishDay } from './days.js';

describe('days', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['9999-12-30', 7, '9999-12-31'],
    // The hour that summer time takes makes no day shorter.
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %i is %s', (day, days, sum) => {
    expect(addDays(day, days)).toBe(sum);
  });

  it.each([
    ['2026-03-06', false],
    ['2026-03-07', true],
    ['2026-03-08', true],
    ['2026-03-09', false],
    ['1969-12-28', true],
    ['1969-12-29', false],
  ])('%s is a weekend: %s', (day, is) => {
    expect(isWeekend(day)).toBe(is);
  });

  it.each([
    ['2026-03-28T22:59:00Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:00Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-25T22:59:00Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
  ])('at %s it is %s in Sweden', (instant, day) => {
    expect(swedishDay(Date.parse(instant))).toBe(day);
  });

  it.each([
    ['2026-03-29', '+01:00'],
    ['2026-03-30', '+02:00'],
    ['2026-10-25', '+02:00'],
    ['2026-10-26', '+01:00'],
  ])('%s begins at %s', (day, offset) => {
    expect(midnightOffset(day)).toBe(offset);
  });

  it.each([
    ['2026-01-05', '2026-01-05'],
    ['2026-02-30', null],
    ['2026-1-5', null],
    ['2026-01-05T00:00:00', null],
    ['20260105', null],
    ['', null],
  ])('the day of %j is %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each([
    ['2026-01-05T00:00:00+01:00', '2026-01-05'],
    ['2026-01-04T23:00:00Z', '2026-01-05'],
    ['2026-01-04t23:00:00.000z', '2026-01-05'],
    ['2026-01-05T00:00:00+14:00', '2026-01-04'],
    ['2026-02-30T00:00:00Z', null],
    ['2026-01-05T25:00:00Z', null],
    ['2026-01-05T00:00:00', null],
    ['2026-01-05T00:00:00+99:00', null],
    ['0000-01-01T00:00:00+14:00', null],
    ['9999-12-31T23:59:59-12:00', null],
  ])('the moment %j is on %s', (text, day) => {
    expect(readDateTime(text)).toBe(day);
  });
});
