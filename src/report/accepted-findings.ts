import type { RequirementOutcome } from '../check/finding.js';
import type { Report, ReportFinding } from './report.js';

/** How much of a finding an entry of `--accept` covers. */
export const EXTENTS = ['all', 'part'] as const;

/** What somebody has decided to live with for a while. It changes no verdict. */
export interface Acceptance {
  /** `part`: it is accepted at some of its places only, and so counts as before. */
  readonly extent: (typeof EXTENTS)[number];
  readonly reason: string;
  /** The last day of it, `YYYY-MM-DD` in UTC. */
  readonly until: string;
}

/** A finding that is accepted at all its places. */
export type AcceptedFinding = ReportFinding & { readonly accepted: Acceptance };

/** The findings that are shown apart as accepted deviations: those that are accepted everywhere. */
export function acceptedFindings(report: Pick<Report, 'findings'>): AcceptedFinding[] {
  return report.findings.filter(isAccepted);
}

/** Whether a finding is accepted at all its places. */
export function isAccepted<Finding extends Pick<ReportFinding, 'accepted'>>(
  finding: Finding,
): finding is Finding & { readonly accepted: Acceptance } {
  return finding.accepted?.extent === 'all';
}

/** Whether every finding of a requirement is known and accepted: one that the report leaves out may not be. */
export function isAcceptedOutcome(
  { findings }: Pick<Report, 'findings'>,
  { id, places }: Pick<RequirementOutcome, 'id' | 'places'>,
): boolean {
  const own = findings.filter(({ requirement }) => requirement === id);
  const known = own.reduce((sum, { count }) => sum + count, 0);
  return own.length > 0 && own.every(isAccepted) && known >= places;
}
