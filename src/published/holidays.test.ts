import { describe, expect, it } from 'vitest';
import { holidayOn, weekdayOf } from './holidays.js';

describe('holidayOn', () => {
  it.each([
    ['2026-01-01', 'new-years-day'],
    ['2026-01-05', null],
    ['2026-01-06', 'epiphany'],
    ['2026-04-02', null],
    ['2026-04-03', 'good-friday'],
    ['2026-04-05', 'easter-sunday'],
    ['2026-04-06', 'easter-monday'],
    ['2026-05-01', 'may-day'],
    ['2026-05-14', 'ascension-day'],
    ['2026-05-24', 'whit-sunday'],
    ['2026-06-06', 'national-day'],
    ['2026-06-19', 'midsummer-eve'],
    ['2026-06-20', 'midsummer-day'],
    ['2026-06-26', null],
    ['2026-10-31', 'all-saints-day'],
    ['2026-12-24', 'christmas-eve'],
    ['2026-12-25', 'christmas-day'],
    ['2026-12-26', 'boxing-day'],
    ['2026-12-31', 'new-years-eve'],
    // The earliest and the latest Easter of two centuries, and one in a leap year.
    ['2008-03-21', 'good-friday'],
    ['2008-05-01', 'may-day'],
    ['2038-04-25', 'easter-sunday'],
    ['2024-03-31', 'easter-sunday'],
    ['2024-05-09', 'ascension-day'],
    ['2024-06-21', 'midsummer-eve'],
    ['2025-06-20', 'midsummer-eve'],
    ['2025-11-01', 'all-saints-day'],
    ['2026-11-24', null],
  ])('%s: %s', (day, holiday) => {
    expect(holidayOn(day)).toBe(holiday);
  });

  it.each([2024, 2025, 2026, 2027, 2028])('knows 16 such days in %i', (year) => {
    const days = Array.from({ length: 366 }, (_, index) =>
      new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10),
    ).filter((day) => day.startsWith(String(year)));
    expect(new Set(days.flatMap((day) => holidayOn(day) ?? [])).size).toBe(16);
  });
});

describe('weekdayOf', () => {
  it.each([
    ['2026-11-23', 1],
    ['2026-11-28', 6],
    ['2026-11-29', 7],
  ])('%s: %i', (day, weekday) => expect(weekdayOf(day)).toBe(weekday));
});
