import type { CheckedFinding, CheckedReport } from '../checked-report.js';
import { isContested } from '../merge-outcomes.js';
import { WAIVABLE } from '../requirements/results.js';
import type { WhyUnknown } from './comparison.js';

/**
 * Why `other` would not show a finding of `home` even if it were there; null where it would. Only a
 * requirement that was tested everywhere proves anything by its silence.
 */
export function hiddenFrom(
  finding: CheckedFinding,
  home: CheckedReport,
  other: CheckedReport | null,
): WhyUnknown | null {
  if (other === null) return 'not-checked';
  if (other.verdict === 'undetermined') return 'no-answer';
  if (!coversDocuments(finding, home, other)) return 'other-documents';
  const outcome = other.requirements.find(({ id }) => id === finding.requirement);
  if (outcome === undefined) {
    return finding.level === 'advice' ? hiddenBesides(finding, other) : 'other-version';
  }
  switch (outcome.outcome) {
    case 'passed':
      return null;
    case 'inapplicable':
      // A tolerant check looks all the same, and tells what it finds as advice.
      return other.profile === 'tolerant' && outcome.id === WAIVABLE
        ? hiddenBesides({ ...finding, level: 'advice' }, other)
        : 'nothing-there';
    case 'failed':
      return hiddenBesides(finding, other);
    case 'cantTell':
      return isContested(outcome) ? hiddenBesides(finding, other) : untestedReason(outcome);
    case 'untested':
      return untestedReason(outcome);
  }
}

function untestedReason({ reason }: CheckedReport['requirements'][number]): WhyUnknown {
  return reason === null || isEntry(reason) ? 'no-answer' : reason;
}

function isEntry(reason: string): reason is `SD-${string}` {
  return reason.startsWith('SD-');
}

/** A requirement that fails elsewhere, or advice, which has no outcome: something may have hidden this one finding. */
function hiddenBesides(
  { level }: CheckedFinding,
  { findings, summary, documents, requirements }: CheckedReport,
): WhyUnknown | null {
  const listed = findings.filter((one) => one.level === level).length;
  if (listed < summary.findings[level]) return 'left-out';
  const problem = documents.find((one) => one.problem !== null)?.problem;
  if (problem) return `document-${problem.kind}`;
  return requirements.some(({ reason }) => reason === 'shape-failed') ? 'shape-failed' : null;
}

/** Whether every document that a finding is in was looked at by the other report as well. */
function coversDocuments(
  finding: CheckedFinding,
  home: CheckedReport,
  other: CheckedReport,
): boolean {
  if (home.documents.length === 1 && other.documents.length === 1) return true;
  const named = home.documents.filter(({ id }) =>
    finding.places.some(({ document }) => document === id),
  );
  // The places that the report leaves out may be in any document of the kind.
  const isCut = finding.count > finding.places.length;
  const concerned = isCut
    ? home.documents.filter((one) => named.some(({ artefact }) => artefact === one.artefact))
    : named;
  const addresses = new Set(other.documents.map(({ source }) => addressOf(source)));
  return concerned.every(({ source }) => addresses.has(addressOf(source)));
}

/** Without the query, which asks for other days every day. */
function addressOf(source: string): string {
  return /^https?:/i.test(source) ? source.replace(/[?#].*$/s, '') : source;
}
