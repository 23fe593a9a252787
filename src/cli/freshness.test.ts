import { describe, expect, it } from 'vitest';
import type { FreshnessState } from '../model/freshness.js';
import type { FaultId } from '../reference/faults.js';
import { MATRIX_DAY, reportOn } from './fault-matrix.js';

/** A Wednesday in July. */
const SUMMER = new Date('2027-07-14T10:00:00Z');

describe('how up to date the reference provider is', () => {
  it.each<
    [
      fault: FaultId | null,
      now: Date,
      all: FreshnessState,
      one: FreshnessState,
      calendar: FreshnessState | null,
    ]
  >([
    [null, MATRIX_DAY, 'current', 'current', 'current'],
    ['x.no-meals', MATRIX_DAY, 'empty', 'empty', 'empty'],
    ['x.no-meals', SUMMER, 'empty', 'empty', 'empty'],
    ['x.stale', MATRIX_DAY, 'stale', 'stale', 'empty'],
    ['x.stale', SUMMER, 'empty', 'empty', 'empty'],
    ['x.one-stale', MATRIX_DAY, 'current', 'stale', 'empty'],
    ['x.one-empty', MATRIX_DAY, 'current', 'empty', 'current'],
    ['x.one-broken', MATRIX_DAY, 'current', 'broken', 'current'],
    ['x.closed', MATRIX_DAY, 'closed', 'closed', 'closed'],
    ['x.calendar-over', MATRIX_DAY, 'current', 'current', 'stale'],
    ['x.calendar-dead-link', MATRIX_DAY, 'current', 'current', 'broken'],
    ['calendar.offered', MATRIX_DAY, 'current', 'current', null],
    ['api.meals.all-distributors:refused', MATRIX_DAY, 'current', 'current', 'current'],
  ])('with %s at %s: %s, %s, %s', async (fault, now, all, one, calendar) => {
    const { provider, verdict } = await reportOn('3.4', fault === null ? [] : [fault], now);
    const second = provider?.freshness?.distributors.find(({ id }) => id === '102');
    expect([provider?.freshness?.meals.state, second?.meals.state]).toEqual([all, one]);
    expect(second?.calendar?.state ?? null).toBe(calendar);
    const counts = Object.values(provider?.freshness?.counts ?? {});
    expect(counts.reduce((sum, count) => sum + count)).toBe(provider?.sample.asked);
    if (fault === 'x.stale' || fault === 'x.closed') expect(verdict).toBe('conformant');
  });

  it.each<[fault: FaultId, state: FreshnessState]>([
    ['x.http-500', 'broken'],
    ['x.html-everywhere', 'broken'],
    ['api.base-url:elsewhere', 'untested'],
    ['api.open-access', 'untested'],
  ])('with %s: %s', async (fault, state) => {
    const { provider } = await reportOn('3.4', [fault], MATRIX_DAY);
    expect(provider?.freshness).toMatchObject({ meals: { state }, distributors: [] });
  });
});
