import { describe, expect, it } from 'vitest';
import { JUDGED_VERSIONS, type JudgedVersion } from '../../model/versions.js';
import { type FaultId, faultIdsOf } from '../../reference/faults.js';
import { startReference } from '../../reference/server.js';
import type { Report } from '../../report/report.js';
import { defaultOptions } from '../check-options.js';
import { checkProvider } from './check-provider.js';

const NOW = new Date('2026-11-24T10:00:00Z');

async function reportOn(version: JudgedVersion, faults: readonly FaultId[]): Promise<Report> {
  const reference = await startReference({ version, faults, now: () => NOW });
  try {
    const options = { ...defaultOptions(NOW), spec: version, allowPrivate: true } as const;
    const pace = { perSecond: 10_000, perHost: 8, retries: 0 };
    const report = await checkProvider(reference.url, options, true, pace);
    if (report === null) throw new Error('no report');
    return report;
  } finally {
    await reference.close();
  }
}

describe.each(JUDGED_VERSIONS)('the reference provider of %s', (version) => {
  it('is conformant without a fault', async () => {
    const report = await reportOn(version, []);
    expect(report.documents.filter(({ problem }) => problem !== null)).toEqual([]);
    expect(report.findings.filter(({ level }) => level !== 'advice')).toEqual([]);
    expect(report.verdict).toBe('conformant');
  });

  it.each(faultIdsOf(version))('%s', async (fault) => {
    const report = await reportOn(version, [fault]);
    const found = [
      ...new Set(
        report.findings
          .filter(({ level }) => level !== 'advice')
          .map(({ requirement }) => requirement),
      ),
    ];
    console.log(
      'MATRIX',
      version,
      fault,
      '->',
      report.verdict,
      found.join(' '),
      report.documents
        .filter((d) => d.problem)
        .map((d) => d.id + ':' + d.problem?.reason)
        .join(','),
    );
  });
});
