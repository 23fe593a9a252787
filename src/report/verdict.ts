import type { RequirementOutcome, ToolDefect } from '../check/finding.js';
import { isAcceptedOutcome } from './accepted-findings.js';
import { isContested } from './merge-outcomes.js';
import type { Report, ReportDocument, Verdict } from './report.js';

/** What a verdict rests on. */
interface Grounds {
  readonly documents: readonly Pick<ReportDocument, 'problem'>[];
  readonly requirements: readonly RequirementOutcome[];
  readonly defects: readonly ToolDefect[];
}

/** The answer for one target: a failure outweighs a doubt, and a doubt outweighs everything that passed. */
export function verdictOf(grounds: Grounds): Verdict {
  if (isNonconformant(grounds)) return 'nonconformant';
  return isDoubtful(grounds) ? 'undetermined' : 'conformant';
}

/** From which level on a failure makes the exit code 1. */
export type FailOn = 'must' | 'should' | 'never';

/**
 * The exit code of `check`: the worst of all reports in the order 4 (our defect), 1, 3 (undetermined), 0.
 * Accepted deviations do not make it 1.
 */
export function exitCode(reports: readonly Report[], failOn: FailOn): 0 | 1 | 3 | 4 {
  const codes = new Set(reports.map((report) => codeOf(report, failOn)));
  if (codes.has(4)) return 4;
  if (codes.has(1)) return 1;
  return codes.has(3) || reports.length === 0 ? 3 : 0;
}

function codeOf(report: Report, failOn: FailOn): 0 | 1 | 3 | 4 {
  if (report.defects.length > 0) return 4;
  const standing = withoutAccepted(report);
  if (failOn !== 'never' && report.verdict === 'nonconformant' && !isAcceptedWhole(report))
    return 1;
  if (failOn === 'should' && fails(standing, 'should')) return 1;
  return report.verdict === 'undetermined' || isDoubtful(report) ? 3 : 0;
}

/** Whether everything that makes a report nonconformant is accepted. */
export function isAcceptedWhole(report: Report): boolean {
  return isNonconformant(report) && !isNonconformant(withoutAccepted(report));
}

/** What counts against the publisher: a requirement whose every finding is known and accepted does not. */
function withoutAccepted(report: Report): Grounds {
  const standing = report.requirements.filter((one) => !isAcceptedOutcome(report, one));
  return { ...report, requirements: standing };
}

function isNonconformant(grounds: Grounds): boolean {
  return (
    grounds.documents.some(({ problem }) => problem?.kind === 'malformed') || fails(grounds, 'must')
  );
}

function fails(grounds: Pick<Grounds, 'requirements'>, level: 'must' | 'should'): boolean {
  return grounds.requirements.some(
    (requirement) => requirement.level === level && requirement.outcome === 'failed',
  );
}

function isDoubtful({ documents, requirements, defects }: Grounds): boolean {
  const unread = documents.some(({ problem }) => problem !== null && problem.kind !== 'malformed');
  const untold = requirements.some(
    (requirement) => requirement.outcome === 'cantTell' && !isContested(requirement),
  );
  return unread || untold || defects.length > 0 || nothingWasJudged({ documents, requirements });
}

/** Silence is not conformance. A malformed document is judged, even when nothing in it could be. */
function nothingWasJudged({ documents, requirements }: Omit<Grounds, 'defects'>): boolean {
  if (documents.some(({ problem }) => problem?.kind === 'malformed')) return false;
  return requirements.every(
    ({ level, outcome }) =>
      level === 'advice' || outcome === 'untested' || outcome === 'inapplicable',
  );
}
