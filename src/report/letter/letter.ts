import { UNTESTED_REASONS, type UntestedReason } from '../../model/reasons.js';
import type { Defect, Requirement } from '../../model/requirement.js';
import type { JudgedVersion } from '../../model/versions.js';
import { isAccepted } from '../accepted-findings.js';
import { type CatalogueTexts, findRequirement } from '../catalogue-texts.js';
import type { CheckedDocument, CheckedFinding, CheckedReport } from '../checked-report.js';
import { mergeFindings } from '../merge-findings.js';
import { isContested } from '../merge-outcomes.js';
import { mergeReports } from '../requirements/merge-reports.js';

/** What a letter to a supplier says, before it is put into words. */
export interface Letter {
  /** Requirements not met, all met as far as could be seen, or no answer. */
  readonly kind: 'faults' | 'thanks' | 'unchecked';
  readonly version: JudgedVersion;
  /** All reports as one. */
  readonly report: CheckedReport;
  readonly targets: readonly string[];
  /** Whether `report.checkedAt` is the moment of each of them. */
  readonly isOneMoment: boolean;
  /** Whether each report was made with the texts and schemas of this program. */
  readonly sameRules: boolean;
  /** What is to be put right, and recommendations not followed: together no more than a letter bears. */
  readonly faults: readonly Point[];
  readonly recommendations: readonly Point[];
  /** How many kinds of finding there are beside these. */
  readonly more: number;
  readonly contested: readonly Point[];
  readonly accepted: readonly Point[];
  /** Documents that nobody could read or judge. */
  readonly unread: readonly CheckedDocument[];
  readonly untested: readonly Untested[];
}

export interface Point {
  readonly finding: CheckedFinding;
  /** Null for an id that this program does not know. */
  readonly requirement: Requirement | null;
  readonly defect: Defect | null;
}

export interface Untested {
  readonly reason: UntestedReason;
  readonly count: number;
}

const POINTS = 20;

/** What the reports, all on one version, give cause to write. Throws without a report. */
export function buildLetter(
  catalogue: CatalogueTexts,
  version: JudgedVersion,
  reports: readonly CheckedReport[],
  rules: string,
): Letter {
  const named = reports.map(withoutFolders);
  const report = mergeReports(named, catalogue.requirements[version]);
  const contestedIds = new Set(report.requirements.filter(isContested).map(({ id }) => id));
  const point = (finding: CheckedFinding): Point => pointOf(finding, catalogue, version);
  const isOpen = ({ requirement }: CheckedFinding) => contestedIds.has(requirement);
  const settled = report.findings.filter((one) => !isOpen(one));
  const standing = mergeFindings(settled.filter((one) => !isAccepted(one)));
  const faults = standing.filter(({ level }) => level === 'must');
  const recommendations = standing.filter(({ level }) => level === 'should');
  const kind = kindOf(report);
  const shownFaults = faults.slice(0, POINTS);
  const shownOthers = recommendations.slice(0, POINTS - shownFaults.length);
  return {
    kind,
    version,
    report,
    targets: [...new Set(named.map(({ target }) => target.input))],
    isOneMoment: new Set(reports.map(({ checkedAt }) => checkedAt)).size === 1,
    sameRules: reports.every(({ tool }) => tool.rules === rules),
    // A check that came to no answer may have been cut short: what it found is no ground for a request.
    faults: kind === 'faults' ? shownFaults.map(point) : [],
    recommendations: kind === 'unchecked' ? [] : shownOthers.map(point),
    more:
      kind === 'unchecked'
        ? 0
        : faults.length +
          recommendations.length -
          shownFaults.length -
          shownOthers.length +
          leftOut(report),
    contested: mergeFindings(report.findings.filter(isOpen)).slice(0, POINTS).map(point),
    accepted: mergeFindings(settled.filter(isAccepted)).slice(0, POINTS).map(point),
    unread: report.documents.filter(({ problem }) => problem !== null),
    untested: untestedOf(report),
  };
}

/** A letter names no folder of the computer that the check was made on. */
function withoutFolders(report: CheckedReport): CheckedReport {
  return {
    ...report,
    target: { ...report.target, input: withoutFolder(report.target.input) },
    documents: report.documents.map((one) => ({ ...one, source: withoutFolder(one.source) })),
  };
}

function withoutFolder(source: string): string {
  const isAbsolute = /^(?:[\\/~]|[a-z]:[\\/]|file:)/i.test(source);
  return isAbsolute ? source.replace(/^.*[\\/](?=.)/s, '') : source;
}

function kindOf({ verdict }: CheckedReport): Letter['kind'] {
  switch (verdict) {
    case 'nonconformant':
      return 'faults';
    case 'conformant':
      return 'thanks';
    case 'undetermined':
      return 'unchecked';
  }
}

function pointOf(
  finding: CheckedFinding,
  catalogue: CatalogueTexts,
  version: JudgedVersion,
): Point {
  const requirement = findRequirement(catalogue, version, finding.requirement) ?? null;
  const entry = requirement?.disputed;
  return {
    finding,
    requirement,
    defect: catalogue.defects.find(({ id }) => id === entry) ?? null,
  };
}

/** Groups for which the reports themselves had no room. */
function leftOut({ findings, summary }: CheckedReport): number {
  const listed = findings.filter(({ level }) => level === 'must' || level === 'should').length;
  return Math.max(0, summary.findings.must + summary.findings.should - listed);
}

/** What was not tested, by reason, the most frequent first. */
function untestedOf({ requirements }: CheckedReport): Untested[] {
  const counts = new Map<UntestedReason, number>();
  for (const { outcome, reason: given } of requirements) {
    const reason = UNTESTED_REASONS.find((one) => one === given);
    if (outcome !== 'untested' || reason === undefined) continue;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((one, other) => other.count - one.count);
}
