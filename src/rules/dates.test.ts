import { describe, expect, test } from 'vitest';
import { dayExists, existingDate, readDate } from './dates.js';

interface Expected {
  readonly day: string;
  readonly time?: string;
  readonly offset?: number;
  readonly usual?: boolean;
}

const DATES: readonly (readonly [string, Expected])[] = [
  ['2026-01-05', { day: '2026-1-5', usual: true }],
  ['20260105', { day: '2026-1-5' }],
  ['2026-01-05T00:00:00', { day: '2026-1-5', time: '0:0:0', usual: true }],
  ['2026-01-05T11:30', { day: '2026-1-5', time: '11:30:0' }],
  ['2026-01-05T11', { day: '2026-1-5', time: '11:0:0' }],
  ['2026-01-05T00:00:00.000', { day: '2026-1-5', time: '0:0:0', usual: true }],
  ['2026-01-05T00:00:00,5', { day: '2026-1-5', time: '0:0:0' }],
  ['2026-01-05T11,5', { day: '2026-1-5', time: '11:0:0' }],
  [
    '2026-01-05T00:00:00.0000000+01:00',
    { day: '2026-1-5', time: '0:0:0', offset: 60, usual: true },
  ],
  ['2026-01-05T00:00:00+01:00', { day: '2026-1-5', time: '0:0:0', offset: 60, usual: true }],
  ['2026-01-05T00:00:00+0100', { day: '2026-1-5', time: '0:0:0', offset: 60, usual: true }],
  ['2026-01-05T00:00:00+01', { day: '2026-1-5', time: '0:0:0', offset: 60, usual: true }],
  ['2026-01-05T00:00:00-03:30', { day: '2026-1-5', time: '0:0:0', offset: -210, usual: true }],
  ['2026-01-05T00:00:00-00:00', { day: '2026-1-5', time: '0:0:0', offset: 0, usual: true }],
  ['2026-01-05T23:59:59+23:59', { day: '2026-1-5', time: '23:59:59', offset: 1439, usual: true }],
  ['2026-01-04T23:00:00Z', { day: '2026-1-4', time: '23:0:0', offset: 0, usual: true }],
  ['2026-01-04t23:00:00z', { day: '2026-1-4', time: '23:0:0', offset: 0, usual: true }],
  ['20260105T000000Z', { day: '2026-1-5', time: '0:0:0', offset: 0 }],
  ['2026-01-05T0000', { day: '2026-1-5', time: '0:0:0' }],
  ['2026-01-05T24:00', { day: '2026-1-5', time: '24:0:0' }],
  ['2026-01-05T24:00:00.000', { day: '2026-1-5', time: '24:0:0', usual: true }],
  ['2016-12-31T23:59:60Z', { day: '2016-12-31', time: '23:59:60', offset: 0, usual: true }],
  ['2017-01-01T05:29:60+05:30', { day: '2017-1-1', time: '5:29:60', offset: 330, usual: true }],
  ['2016-12-31T15:59:60-08:00', { day: '2016-12-31', time: '15:59:60', offset: -480, usual: true }],
  ['2024-02-29', { day: '2024-2-29', usual: true }],
  ['2000-02-29', { day: '2000-2-29', usual: true }],
  ['0001-01-01T00:00:00', { day: '1-1-1', time: '0:0:0', usual: true }],
  ['2026-W02-1', { day: '2026-1-5' }],
  ['2026W021', { day: '2026-1-5' }],
  ['2026-w02-1', { day: '2026-1-5' }],
  ['2026-W02-1T00:00:00', { day: '2026-1-5', time: '0:0:0' }],
  ['2026-W01-1', { day: '2025-12-29' }],
  ['2026-W53-7', { day: '2027-1-3' }],
  ['2020-W53-5', { day: '2021-1-1' }],
  ['2021-W01-1', { day: '2021-1-4' }],
  ['2024-W09-4', { day: '2024-2-29' }],
  ['2026-005', { day: '2026-1-5' }],
  ['2026005', { day: '2026-1-5' }],
  ['2024-366', { day: '2024-12-31' }],
  ['2024-060', { day: '2024-2-29' }],
];

test.each(DATES)('%s is a date', (text, { day, time, offset, usual }) => {
  const read = readDate(text);
  if (read.kind !== 'date') throw new Error(`no date: ${read.reason}`);
  expect(`${read.year}-${read.month}-${read.day}`).toBe(day);
  expect(read.time === null ? undefined : Object.values(read.time).join(':')).toBe(time);
  expect(read.offset ?? undefined).toBe(offset);
  expect(read.usual).toBe(usual ?? false);
});

test.each([
  ['2026-02-29', 'no-such-day'],
  ['1900-02-29', 'no-such-day'],
  ['2026-02-30', 'no-such-day'],
  ['20260230', 'no-such-day'],
  ['2026-04-31T00:00:00', 'no-such-day'],
  ['2026-13-01', 'no-such-day'],
  ['2026-00-10', 'no-such-day'],
  ['2026-01-00', 'no-such-day'],
  ['0000-00-00T00:00:00', 'no-such-day'],
  ['2025-W53-1', 'no-such-day'],
  ['2026-W00-1', 'no-such-day'],
  ['2026-W02-8', 'no-such-day'],
  ['2026-W02-0', 'no-such-day'],
  ['2025-366', 'no-such-day'],
  ['2026-000', 'no-such-day'],
  ['2026-01-05T25:00:00', 'no-such-time'],
  ['2026-01-05T24:00:01', 'no-such-time'],
  ['2026-01-05T24:00:00.5', 'no-such-time'],
  ['2026-01-05T12:60:00', 'no-such-time'],
  ['2026-01-05T12:00:61', 'no-such-time'],
  ['2026-01-05T12:30:60Z', 'no-such-time'],
  ['2026-01-05T12:00:00+24:00', 'no-such-time'],
  ['2026-01-05T12:00:00+01:60', 'no-such-time'],
  ['2026-01-05 00:00:00', 'space'],
  ['2026-01-05 00:00', 'space'],
  ['2026-01-05 00:00:00Z', 'space'],
  ['2026-01-05 kl. 11', 'form'],
  ['2026-02-30 00:00:00', 'form'],
  ['2026-01-05 00:00:00 ', 'form'],
  ['2026-01-05 ', 'form'],
  ['2026', 'no-day'],
  ['2026-01', 'no-day'],
  ['2026-W02', 'no-day'],
  ['2026W02', 'no-day'],
  ['', 'form'],
  [' 2026-01-05', 'form'],
  ['2026-01-05 ', 'form'],
  ['2026-01-05\n', 'form'],
  ['2026-1-5', 'form'],
  ['26-01-05', 'form'],
  ['202601', 'form'],
  ['2026-0105', 'form'],
  ['202601-05', 'form'],
  ['2026/01/05', 'form'],
  ['05/01/2026', 'form'],
  ['05-01-2026', 'form'],
  ['5 januari 2026', 'form'],
  ['måndag', 'form'],
  ['Today', 'form'],
  ['Tisdag 6 jan', 'form'],
  ['2026-01-05T', 'form'],
  ['2026-01-05T12:00:00+1', 'form'],
  ['2026-01-05T12:00:00 +01:00', 'form'],
  ['2026-01-05T12:00:00CET', 'form'],
  ['2026-01-05T12:00:00[Europe/Stockholm]', 'form'],
  ['2026-01-05T12:0:0', 'form'],
  ['2026-01-05T12:0000', 'form'],
  ['2026-01-05T12:00:00.', 'form'],
  ['T12:00:00', 'form'],
  ['1767571200', 'form'],
  ['/Date(1767571200000)/', 'form'],
  ['+002026-01-05', 'form'],
  ['２０２６-01-05', 'form'],
  ['2026–01–05', 'form'],
])('%j is no date: %s', (text, reason) => {
  expect(readDate(text)).toEqual({ kind: 'no-date', reason });
});

describe('every day of 400 years', () => {
  test('exists exactly when the calendar of the platform has it', () => {
    for (let year = 1900; year < 2300; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 28; day <= 32; day += 1) {
          const date = new Date(Date.UTC(year, month - 1, day));
          expect(dayExists(year, month, day)).toBe(date.getUTCMonth() === month - 1);
        }
      }
    }
  });

  test('has one week date, which leads back to it', () => {
    for (let time = Date.UTC(1999, 0, 1); time < Date.UTC(2045, 0, 1); time += 86_400_000) {
      const date = new Date(time);
      const weekday = date.getUTCDay() || 7;
      const thursday = new Date(time + (4 - weekday) * 86_400_000);
      const year = thursday.getUTCFullYear();
      const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / 604_800_000) + 1;
      const text = `${year}-W${String(week).padStart(2, '0')}-${weekday}`;
      expect(readDate(text)).toMatchObject({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
    }
  });
});

test.each([
  ['2026-01-05', true],
  ['2026-02-30', false],
  ['', false],
  [null, false],
  [undefined, false],
])('%j exists: %s', (text, expected) => {
  expect(existingDate(text) !== null).toBe(expected);
});
