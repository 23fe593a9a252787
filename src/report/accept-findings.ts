import { type Acceptance, EXTENTS } from './accepted-findings.js';
import { findingsThatFit } from './fit-findings.js';
import { isContested } from './merge-outcomes.js';
import { cut } from './neutralise.js';
import type { Report, ReportFinding } from './report.js';

/** An entry of a file for `--accept`: a deviation that somebody knows of. */
export interface Deviation {
  readonly requirement: string;
  /** A JSON Pointer with `*` for indices, or `/VEVENT/DTEND` in a calendar; null: wherever it is. */
  readonly place: string | null;
  readonly reason: string;
  /** The last day on which it is accepted, `YYYY-MM-DD` in UTC. */
  readonly until: string;
  /** Where the entry begins in its file. */
  readonly line: number;
}

type Extent = Acceptance['extent'];

const REASON_KEPT = 300;

/**
 * The report with every finding marked that the deviations cover while they last. The verdict and all
 * counts stay as they are. What is contested needs no acceptance; a document that could not be read
 * cannot have one, for nobody knows what else is wrong with it. `all`: however long the report gets.
 */
export function acceptFindings(
  report: Report,
  deviations: readonly Deviation[],
  all: boolean,
): Report {
  const lasting = deviations.filter((one) => !isExpired(one, report));
  const findings = report.findings.map((finding) => {
    const accepted = isAcceptable(finding, report) ? acceptanceOf(finding, lasting) : null;
    return accepted === null ? finding : { ...finding, accepted };
  });
  if (findings.every(({ accepted }) => accepted === undefined)) return report;
  return {
    ...report,
    findings: all ? findings : findingsThatFit({ ...report, findings: [] }, findings),
  };
}

/** Entries that may be out of date. */
export interface IdleDeviations {
  /** Nothing in any report is like them. */
  readonly unmatched: readonly Deviation[];
  /** What they are about is still there, but their time is over. */
  readonly expired: readonly Deviation[];
}

export function idleDeviations(
  deviations: readonly Deviation[],
  reports: readonly Report[],
): IdleDeviations {
  const matched = (deviation: Deviation) =>
    reports.filter(({ findings }) => findings.some((one) => extentOf(one, deviation) !== null));
  return {
    unmatched: deviations.filter((one) => matched(one).length === 0),
    expired: deviations.filter((one) => matched(one).some((report) => isExpired(one, report))),
  };
}

function isExpired({ until }: Deviation, { checkedAt }: Pick<Report, 'checkedAt'>): boolean {
  return checkedAt.slice(0, until.length) > until;
}

function isAcceptable(finding: ReportFinding, { requirements, documents }: Report): boolean {
  const unread = documents.filter(({ problem }) => problem?.kind === 'malformed');
  const isUnread = finding.places.some((place) => unread.some(({ id }) => id === place.document));
  return (
    !isUnread && !requirements.some((one) => one.id === finding.requirement && isContested(one))
  );
}

/** The entry that covers most, and of those the one that lasts longest. */
function acceptanceOf(finding: ReportFinding, deviations: readonly Deviation[]): Acceptance | null {
  const found = deviations.flatMap(({ reason, until, ...deviation }) => {
    const extent = extentOf(finding, deviation);
    return extent === null ? [] : [{ extent, reason: cut(reason, REASON_KEPT), until }];
  });
  const [best] = found.sort(
    (one, other) =>
      EXTENTS.indexOf(one.extent) - EXTENTS.indexOf(other.extent) ||
      (one.until < other.until ? 1 : -1),
  );
  return best ?? null;
}

/** How much of a finding an entry is about; null for nothing that is known of. */
function extentOf(
  finding: ReportFinding,
  { requirement, place }: Pick<Deviation, 'requirement' | 'place'>,
): Extent | null {
  if (finding.requirement !== requirement) return null;
  if (place === null) return 'all';
  const matching = finding.places.filter((one) => isAt(one, place));
  if (matching.length === 0) return null;
  if (matching.length < finding.places.length) return 'part';
  // The places of one finding differ in their indices alone: without an index in the pattern, those that
  // the report leaves out are like those that it lists.
  const namesIndex = /\/\d+(?=\/|$)/.test(place);
  return !namesIndex || finding.count === finding.places.length ? 'all' : 'part';
}

function isAt(place: ReportFinding['places'][number], pattern: string): boolean {
  const { pointer, component, property } = place;
  const own =
    pointer ??
    (component === undefined ? null : `/${[component, property ?? []].flat().join('/')}`);
  if (own === null) return false;
  const [tokens, wanted] = [own.split('/'), pattern.split('/')];
  return (
    tokens.length === wanted.length &&
    wanted.every((one, index) => {
      const token = tokens[index] ?? '';
      return one === token || (one === '*' && /^\d+$/.test(token));
    })
  );
}
