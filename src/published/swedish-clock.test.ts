import { describe, expect, it } from 'vitest';
import { readTime } from '../rules/calendar/time-value.js';
import { createSwedishClock } from './swedish-clock.js';

describe('createSwedishClock', () => {
  it.each([
    ['20260105', null, '2026-01-05 00:00'],
    ['20260105T113000', null, '2026-01-05 11:30'],
    ['20260105T113000Z', null, '2026-01-05 12:30'],
    ['20260705T113000Z', null, '2026-07-05 13:30'],
    ['20260104T230000Z', null, '2026-01-05 00:00'],
    ['20260105T113000', 'Europe/Stockholm', '2026-01-05 11:30'],
    ['20260105T113000', '/citadel.org/20210210_1/Europe/Stockholm', '2026-01-05 11:30'],
    ['20260105T113000', 'W. Europe Standard Time', '2026-01-05 11:30'],
    ['20260105T113000', 'Europe/Helsinki', '2026-01-05 10:30'],
    ['20260105T003000', 'Europe/Helsinki', '2026-01-04 23:30'],
    ['20260329T023000', 'Europe/London', '2026-03-29 03:30'],
    ['20260105T113000', 'America/Argentina/Buenos_Aires', '2026-01-05 15:30'],
    // An hour after the clocks there have changed.
    ['20260308T033000', 'America/New_York', '2026-03-08 08:30'],
    ['20260105T113000', 'UTC', '2026-01-05 12:30'],
    ['20260105T113000', 'Nowhere/Land', '2026-01-05 11:30'],
    ['20260105T113000', '', '2026-01-05 11:30'],
    ['20260105T113000', 'x'.repeat(5000), '2026-01-05 11:30'],
  ])('%s %s', (value, zone, expected) => {
    const parameters = new Map(zone === null ? [] : [['TZID', [zone]]]);
    const time = readTime({ name: 'DTSTART', head: 'DTSTART', parameters, value, line: 1 });
    if (time.kind === 'fault') throw new Error(time.reason);
    const { day, second } = createSwedishClock()(time);
    const text = new Date((day * 86_400 + second) * 1000).toISOString();
    expect(text.slice(0, 16).replace('T', ' ')).toBe(expected);
  });
});
