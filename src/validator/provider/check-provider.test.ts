import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { type Reference, startReference } from '../../reference/server.js';
import type { Report } from '../../report/report.js';
import { check } from '../check.js';

const NOW = new Date('2026-11-24T10:00:00Z');

async function checked(
  reference: Reference,
  spec: 'auto' | (typeof JUDGED_VERSIONS)[number] = 'auto',
): Promise<Report> {
  return check(`${reference.url}/`, { as: 'provider', spec, now: NOW, allowPrivate: true });
}

describe.each(JUDGED_VERSIONS)('the reference provider of %s', (version) => {
  let reference: Reference;
  beforeAll(async () => {
    reference = await startReference({ version, now: () => NOW });
  });
  afterAll(() => reference.close());

  it('is conformant', async () => {
    const report = await checked(reference, version);
    const problems = report.documents.filter(({ problem }) => problem !== null);
    console.log(version, report.verdict, report.provider?.requests, report.documents.length);
    console.log(
      report.requirements
        .filter((r) => r.id.startsWith('api.') || r.id.startsWith('calendar.'))
        .filter((r) => r.outcome !== 'passed')
        .map((r) => `${r.id} ${r.outcome} ${r.reason}`)
        .join('\n'),
    );
    console.log(JSON.stringify(report.findings.slice(0, 1)));
    expect(problems).toEqual([]);
    expect(report.requirements.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(report.findings).toEqual([]);
  });
});
