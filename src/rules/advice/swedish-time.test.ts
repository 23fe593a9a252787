import { describe, expect, it } from 'vitest';
import { readDate } from '../dates.js';
import { dayOf, swedishTime, timeOf } from './swedish-time.js';

function read(text: string) {
  const date = readDate(text);
  if (date.kind !== 'date') throw new Error(`no date: ${text}`);
  return date;
}

describe('swedishTime', () => {
  it.each([
    ['2026-01-05T00:00:00+01:00', '2026-01-05', true],
    ['2026-07-05T00:00:00+02:00', '2026-07-05', true],
    ['2026-01-04T23:00:00Z', '2026-01-05', true],
    ['2026-07-04T22:00:00Z', '2026-07-05', true],
    ['2026-01-05T00:00:00+02:00', '2026-01-04', false],
    ['2026-07-05T00:00:00+01:00', '2026-07-05', false],
    ['2026-01-05T00:00:00Z', '2026-01-05', false],
    ['2026-03-29T00:00:00+01:00', '2026-03-29', true],
    ['2026-03-30T00:00:00+02:00', '2026-03-30', true],
  ])('%s is %s', (text, day, midnight) => {
    expect(swedishTime(read(text))).toEqual({ day, midnight });
  });

  it.each(['2026-01-05', '2026-01-05T00:00:00'])('%s has no instant', (text) => {
    expect(swedishTime(read(text))).toBeNull();
  });

  it('agrees with the time zone data of the runtime', () => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Stockholm',
      dateStyle: 'short',
    });
    for (let year = 1996; year <= 2037; year++) {
      for (const day of [
        '03-24T23:30',
        '03-31T22:30',
        '06-01T22:30',
        '10-25T22:30',
        '12-31T23:30',
      ]) {
        const text = `${year}-${day}:00Z`;
        expect([text, swedishTime(read(text))?.day]).toEqual([text, format.format(new Date(text))]);
      }
    }
  });
});

it('writes the day and the time that a date names', () => {
  expect(dayOf(read('20260105'))).toBe('2026-01-05');
  expect(timeOf(read('20260105'))).toBeNull();
  expect(timeOf(read('2026-01-05T11:30:00+01:00'))).toBe('11:30:00');
});
