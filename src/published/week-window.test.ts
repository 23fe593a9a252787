import { describe, expect, it } from 'vitest';
import { askedWindow, daysOf, documentWindow, namedWindow } from './week-window.js';

describe('documentWindow', () => {
  // 2026-11-24 is a Tuesday.
  it.each<[string, readonly string[], string]>([
    ['nothing', [], 'none'],
    ['this week only', ['2026-11-23', '2026-11-27'], 'current 2026-11-23 2026-11-27'],
    ['from tomorrow on', ['2026-11-25', '2026-12-01'], 'current 2026-11-25 2026-12-01'],
    [
      'two weeks of many',
      ['2026-11-02', '2026-11-26', '2027-02-01'],
      'current 2026-11-23 2026-12-06',
    ],
    ['the coming', ['2026-12-16', '2026-12-17'], 'coming 2026-12-16 2026-12-17'],
    ['before and after', ['2026-11-02', '2026-12-16'], 'coming 2026-12-14 2026-12-16'],
    ['all over', ['2026-09-01', '2026-10-19', '2026-10-29'], 'past 2026-10-19 2026-10-29'],
    ['one day long ago', ['2018-03-01'], 'past 2018-03-01 2018-03-01'],
  ])('%s', (_, days, expected) => {
    const window = documentWindow(days, '2026-11-24');
    const text = window === null ? 'none' : `${window.basis} ${window.first} ${window.last}`;
    expect(text).toBe(expected);
  });
});

describe('daysOf', () => {
  it.each([
    [askedWindow('2026-12-29'), ['2026-12-29', '2027-01-04'], 7],
    [namedWindow({ first: '2026-02-27', last: '2026-03-02' }), ['2026-02-27', '2026-03-02'], 4],
    [namedWindow({ first: '2026-02-01', last: '2027-02-01' }), ['2026-02-01', '2026-02-14'], 14],
    [namedWindow({ first: '2026-02-01', last: '2025-02-01' }), ['2026-02-01', '2026-02-01'], 1],
  ])('%j', (window, ends, count) => {
    const days = daysOf(window);
    expect([days[0], days.at(-1)]).toEqual(ends);
    expect(days.length).toBe(count);
  });
});
