import { beforeAll, describe, expect, it } from 'vitest';
import { TOOL } from '../model/generated/tool.js';
import { JUDGED_VERSIONS } from '../model/versions.js';
import { faultIdsOf } from '../reference/faults.js';
import type { Report } from '../report/report.js';
import { matrixRow, MATRIX_DAY as NOW, reportOn, reportOnTwoDays } from './fault-matrix.js';

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

const BETWEEN = ['calendar.event.uid-persistent', 'calendar.event.sequence-incremented'] as const;

describe.each(JUDGED_VERSIONS)('two days of the reference provider of %s', (version) => {
  const outcomesOf = ({ requirements }: Report) =>
    BETWEEN.map((id) => requirements.find((one) => one.id === id)?.outcome);

  it('show nothing apart', async () => {
    expect(outcomesOf(await reportOn(version, [], NOW))).toEqual(['untested', 'untested']);
  });

  it('show that events keep their UID and raise SEQUENCE', async () => {
    const report = await reportOnTwoDays(version, [], NOW);
    expect(outcomesOf(report)).toEqual(['passed', 'passed']);
    expect(report.verdict).toBe('conformant');
    const { calendars = 0, ...previous } = report.provider?.previous ?? {};
    expect(calendars).toBeGreaterThan(2);
    expect(previous).toEqual({ recordedAt: '2026-11-23T10:00:00Z', tool: TOOL.version });
  });

  it.each([
    ['calendar.event.uid-persistent', 'failed', 'untested'],
    ['calendar.event.uid-persistent:daily', 'failed', 'untested'],
    ['calendar.event.sequence-incremented', 'untested', 'failed'],
    ['calendar.event.sequence-incremented:daily', 'untested', 'failed'],
  ] as const)('show %s', async (fault, uid, sequence) => {
    expect(outcomesOf(await reportOnTwoDays(version, [fault], NOW))).toEqual([uid, sequence]);
  });
});

describe('one answer that does not come', () => {
  const passed = ({ summary }: Report) => summary.requirements.passed;
  const doubted = ({ requirements }: Report) =>
    requirements.filter(({ reason }) => reason === 'document-unreachable').map(({ id }) => id);

  it('to a question that is wrong on purpose leaves nothing else in doubt', async () => {
    const plain = await reportOn('3.4', [], NOW);
    const report = await reportOn('3.4', ['api.status-codes:server-error'], NOW);
    expect(doubted(report)).toEqual([]);
    expect(passed(plain) - passed(report)).toBeLessThan(5);
    expect(report.verdict).toBe('nonconformant');
  });
});
