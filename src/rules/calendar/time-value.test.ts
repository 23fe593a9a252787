import { describe, expect, it } from 'vitest';
import type { Property } from './component.js';
import { isBefore, readTime, secondsBetween, type TimeValue } from './time-value.js';

function property(value: string, parameters: Readonly<Record<string, string>> = {}): Property {
  const entries = Object.entries(parameters).map(([name, text]) => [name, [text]] as const);
  return { name: 'DTSTART', parameters: new Map(entries), value, head: 'DTSTART', line: 1 };
}

function time(value: string, parameters: Readonly<Record<string, string>> = {}): TimeValue {
  const read = readTime(property(value, parameters));
  if (read.kind === 'fault') throw new Error(read.reason);
  return read;
}

const DATE = { VALUE: 'DATE' };

describe('readTime', () => {
  it.each([
    ['19700101', DATE, 0],
    ['19691231', DATE, -1],
    ['20000229', DATE, 11_016],
    ['20260105', DATE, 20_458],
    ['20260105', { VALUE: 'date' }, 20_458],
  ])('reads the date %s', (value, parameters, day) => {
    expect(time(value, parameters)).toEqual({
      kind: 'date',
      day,
      second: 0,
      zone: null,
      undeclared: false,
    });
  });

  it('counts days as Date does, over four centuries', () => {
    for (let day = -40_000; day < 110_000; day += 13) {
      const value = new Date(day * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
      expect(time(value, DATE).day, value).toBe(day);
    }
  });

  it.each([
    ['20260105T110000', {}, 'floating', 39_600],
    ['20260105T110001Z', {}, 'UTC', 39_601],
    ['20260105t235960z', {}, 'UTC', 86_400],
    ['20260105T110000', { TZID: 'Europe/Stockholm' }, 'Europe/Stockholm', 39_600],
    ['20260105T110000', { VALUE: 'DATE-TIME' }, 'floating', 39_600],
  ])('reads the time %s %o', (value, parameters, zone, second) => {
    expect(time(value, parameters)).toMatchObject({ kind: 'date-time', zone, second });
  });

  it('tells that a date does not say that it is one', () => {
    expect(time('20260105').undeclared).toBe(true);
  });

  it.each([
    ['20260230', {}, 'no-such'],
    ['20250229', DATE, 'no-such'],
    ['20261301', DATE, 'no-such'],
    ['20260105T240000', {}, 'no-such'],
    ['20260105T116000Z', {}, 'no-such'],
    ['20260105T110061Z', {}, 'no-such'],
    ['2026-01-05', DATE, 'form'],
    ['20260105T1100', {}, 'form'],
    ['20260105 110000', {}, 'form'],
    ['20260105T110000Y', {}, 'form'],
    [' 20260105', DATE, 'form'],
    ['20260105 ', DATE, 'form'],
    ['20260105T110000Z ', {}, 'form'],
    ['', {}, 'form'],
    ['20260105T110000+0100', {}, 'offset'],
    ['2026-01-05T11:00:00+01:00', {}, 'offset'],
    ['20260105T110000', DATE, 'value-type'],
    ['20260105', { VALUE: 'DATE-TIME' }, 'value-type'],
    ['20260105', { VALUE: 'PERIOD' }, 'value-type'],
  ])('does not take %s %o', (value, parameters, reason) => {
    expect(readTime(property(value, parameters))).toEqual({ kind: 'fault', reason });
  });
});

describe('comparing', () => {
  const noon = time('20260105T120000', { TZID: 'Here' });
  it.each([
    [time('20260105', DATE), time('20260106', DATE), 86_400, false],
    [time('20260106', DATE), time('20260105', DATE), -86_400, true],
    [noon, time('20260105T110000', { TZID: 'Here' }), -3600, true],
    [noon, time('20260104T110000Z'), null, false],
    [noon, time('20260104T090000Z'), null, true],
    [noon, time('20260104', DATE), null, false],
  ])('%o and %o', (start, end, seconds, before) => {
    expect(secondsBetween(start, end)).toBe(seconds);
    expect(isBefore(end, start)).toBe(before);
  });
});
