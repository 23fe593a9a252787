import { describe, expect, it } from 'vitest';
import { createCoverageCounter } from './coverage.js';

describe('the days that the meals reach over', () => {
  it.each<[string[], string | null, string | null]>([
    [['2026-11-24', '2026-11-23T08:00:00Z'], '2026-11-23', '2026-11-24'],
    // A day that does not exist is a finding, and no end of a period.
    [['2026-02-30', '2026-02-27'], '2026-02-27', '2026-02-27'],
    [['2026-13-01', '0000-00-00', 'tisdag'], null, null],
  ])('of %j', (dates, first, last) => {
    const counter = createCoverageCounter();
    for (const date of dates) counter.meal({ date });
    expect(counter.result()).toMatchObject({ firstDate: first, lastDate: last });
  });
});
