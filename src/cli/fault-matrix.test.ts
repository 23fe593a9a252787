import { beforeAll, describe, expect, it } from 'vitest';
import { JUDGED_VERSIONS } from '../model/versions.js';
import { faultIdsOf } from '../reference/faults.js';
import type { Report } from '../report/report.js';
import { matrixRow, reportOn } from './fault-matrix.js';

const NOW = new Date('2026-11-24T10:00:00Z');

describe.each(JUDGED_VERSIONS)('the reference provider of %s', (version) => {
  let plain: Report;
  beforeAll(async () => {
    plain = await reportOn(version, [], NOW);
  });

  it('is conformant without a fault', () => {
    expect(plain.documents.filter(({ problem }) => problem !== null)).toEqual([]);
    expect(plain.findings.filter(({ level }) => level !== 'advice')).toEqual([]);
    expect(plain.verdict).toBe('conformant');
  });

  // What takes long takes as long in every version: `open-meal reference --matrix` tries it in all.
  const faults = faultIdsOf(version).filter((fault) => version === '3.4' || fault !== 'x.slow');
  it.each(faults)('breaks just what %s is about', { timeout: 60_000 }, async (fault) => {
    const row = await matrixRow(version, fault, plain, NOW);
    expect([...row.found].sort()).toEqual([...row.expected].sort());
    expect(row.verdict).toBe(row.expectedVerdict);
  });
});
