import { beforeAll, describe, expect, it } from 'vitest';
import { faultIdsOf } from '../reference/faults.js';
import type { Report } from '../report/report.js';
import { matrixRow, reportOn } from './fault-matrix.js';

const NOW = new Date('2026-11-24T10:00:00Z');

// The first version and the newest; `open-meal reference --matrix`, which .ci/run calls, tries them all.
describe.each(['2.0', '3.4'] as const)('the reference provider of %s', (version) => {
  let plain: Report;
  beforeAll(async () => {
    plain = await reportOn(version, [], NOW);
  });

  it('is conformant without a fault', () => {
    expect(plain.documents.filter(({ problem }) => problem !== null)).toEqual([]);
    expect(plain.findings.filter(({ level }) => level !== 'advice')).toEqual([]);
    expect(plain.verdict).toBe('conformant');
  });

  // Slow is left to that sweep as well: it takes as long as it says.
  const faults = faultIdsOf(version).filter((fault) => fault !== 'x.slow');
  it.each(faults)('breaks just what %s is about', { timeout: 60_000 }, async (fault) => {
    const row = await matrixRow(version, fault, plain, NOW);
    expect([...row.found].sort()).toEqual([...row.expected].sort());
    expect(row.verdict).toBe(row.expectedVerdict);
  });
});
