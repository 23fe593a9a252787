import type { Level } from '../../model/requirement.js';
import type { CheckedReport } from '../checked-report.js';
import type { RequirementFacts } from '../merge-outcomes.js';
import { mergeOutcomes } from '../merge-outcomes.js';

/**
 * One report out of several on the same version, as if their documents had been checked together: what
 * fails in one has failed, and only what no report leaves in doubt is met. Throws without a report.
 */
export function mergeReports(
  reports: readonly CheckedReport[],
  requirements: readonly RequirementFacts[],
): CheckedReport {
  const [first, ...others] = reports.map(withoutAnswers);
  if (first === undefined) throw new Error('no report to merge');
  if (others.length === 0) return first;
  const all = [first, ...others].map(withOwnIds);
  const last = all.reduce((one, other) => (other.checkedAt > one.checkedAt ? other : one));
  return {
    ...first,
    checkedAt: last.checkedAt,
    target: {
      input: all.map(({ target }) => target.input).join(', '),
      kind: all.some(({ target }) => target.kind === 'provider') ? 'provider' : 'document',
    },
    spec: all.find(({ spec }) => spec.version !== null)?.spec ?? first.spec,
    profile: all.some(({ profile }) => profile === 'tolerant') ? 'tolerant' : 'strict',
    verdict: verdictOf(all),
    summary: { findings: totalFindings(all) },
    documents: all.flatMap(({ documents }) => documents),
    requirements: mergeOutcomes(
      requirements,
      all.map((report) => report.requirements),
    ),
    findings: all.flatMap(({ findings }) => findings),
    defects: all.flatMap(({ defects }) => defects),
  };
}

/** Every report calls its first document d1. */
function withOwnIds(report: CheckedReport, index: number): CheckedReport {
  const own = (id: string) => `${index + 1}/${id}`;
  return {
    ...report,
    documents: report.documents.map((one) => ({ ...one, id: own(one.id) })),
    findings: report.findings.map((finding) => ({
      ...finding,
      places: finding.places.map((one) => ({ ...one, document: own(one.document) })),
    })),
  };
}

function totalFindings(reports: readonly CheckedReport[]): CheckedReport['summary']['findings'] {
  const total = (level: Level) =>
    reports.reduce((sum, { summary }) => sum + summary.findings[level], 0);
  return {
    must: total('must'),
    should: total('should'),
    may: total('may'),
    advice: total('advice'),
  };
}

function verdictOf(reports: readonly CheckedReport[]): CheckedReport['verdict'] {
  const verdicts = reports.map(({ verdict }) => verdict);
  if (verdicts.includes('nonconformant')) return 'nonconformant';
  return verdicts.includes('undetermined') ? 'undetermined' : 'conformant';
}

/** A report that came to no answer may have been cut short: what it calls passed is not. */
function withoutAnswers(report: CheckedReport): CheckedReport {
  if (report.verdict !== 'undetermined') return report;
  return {
    ...report,
    requirements: report.requirements.map((one) =>
      one.outcome === 'passed' || one.outcome === 'inapplicable' || one.outcome === 'failed'
        ? { ...one, outcome: 'untested', reason: null }
        : one,
    ),
  };
}
