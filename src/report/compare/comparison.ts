import type { UndeterminedReason, UntestedReason } from '../../model/reasons.js';
import type { CheckedFinding, CheckedReport } from '../checked-report.js';

/** What became of one problem between two reports, told apart by what the reports can know. */
export const STATUSES = ['new', 'unknown-before', 'remaining', 'unknown-now', 'fixed'] as const;
export type Status = (typeof STATUSES)[number];

/** What a finding weighs: only a problem counts against anybody. */
export const SECTIONS = ['problem', 'accepted', 'contested', 'advice'] as const;
export type Section = (typeof SECTIONS)[number];

/** Why a report cannot show whether a problem of the other one is there. */
export type WhyUnknown =
  | UntestedReason
  | UndeterminedReason
  /** There is no report on the target. */
  | 'not-checked'
  /** The check came to no answer. */
  | 'no-answer'
  /** It did not look at all the documents that the problem is in. */
  | 'other-documents'
  /** Its version has no such requirement. */
  | 'other-version'
  /** What it looked at holds nothing that the requirement is about. */
  | 'nothing-there'
  /** The report had no room for every finding. */
  | 'left-out';

export interface Change {
  readonly status: Status;
  readonly section: Section;
  /** As the new report has it, or else the old one. */
  readonly finding: CheckedFinding;
  readonly version: CheckedReport['spec']['version'];
  /** Occurrences. */
  readonly count: { readonly old: number; readonly new: number };
  /** Of an unknown status. */
  readonly why: WhyUnknown | null;
}

/** What may make the reports differ beside what is published. */
export const DIFFERENCES = ['version', 'rules', 'profile', 'target', 'order'] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** Two reports on one target, one of which may be missing, and what changed. */
export interface TargetComparison {
  readonly target: string;
  readonly old: CheckedReport | null;
  readonly new: CheckedReport | null;
  readonly differences: readonly Difference[];
  readonly changes: readonly Change[];
}
