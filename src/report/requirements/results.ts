import type { UndeterminedReason, UntestedReason } from '../../model/reasons.js';
import type { Requirement } from '../../model/requirement.js';
import type { CheckedFinding, CheckedReport } from '../checked-report.js';
import { isContested } from '../merge-outcomes.js';

/** Why a requirement has not been tested. */
export type WhyNotTested =
  /** The published texts contradict each other there: the entry of the register. */
  | { readonly kind: 'contested'; readonly defect: string }
  | { readonly kind: 'reason'; readonly reason: UntestedReason | UndeterminedReason }
  /** What was checked holds nothing that the requirement is about: neither met nor violated. */
  | { readonly kind: 'nothing' }
  /** The check was told to let it pass. */
  | { readonly kind: 'waived' }
  /** The report came to no answer. */
  | { readonly kind: 'undetermined' }
  /** The report does not mention it, or says what its kind of check cannot know. */
  | { readonly kind: 'absent' };

/** What a check says of one requirement. */
export type RowResult =
  | { readonly kind: 'met' }
  | {
      readonly kind: 'notMet';
      readonly places: number;
      /** The first of what was found, where the report holds it. */
      readonly finding: CheckedFinding | null;
      /** The document that its first place is in, where there is more than one. */
      readonly source: string | null;
    }
  /** Its condition is not fulfilled. */
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'notTested'; readonly why: WhyNotTested }
  /** Left for a person to fill in: no program answers for it, whatever a report says. */
  | { readonly kind: 'person' }
  /** Of a permission: there is nothing to meet. */
  | { readonly kind: 'none' };

/** The words of procurement for what a check or a person can say. */
export const RESULTS = ['met', 'notMet', 'notApplicable', 'notTested'] as const;
export type Result = (typeof RESULTS)[number];

type Asked = Pick<Requirement, 'id' | 'level' | 'verification' | 'condition'>;

/** The one requirement that the profile `tolerant` takes out. */
export const WAIVABLE = 'document.declared-properties';

/** What the report says of a requirement. Nothing but a passed test counts as met. */
export function resultOf(requirement: Asked, report: CheckedReport): RowResult {
  const { id, level, verification, condition } = requirement;
  if (level === 'may') return { kind: 'none' };
  if (verification === 'attest') return { kind: 'person' };
  const found = report.requirements.find((one) => one.id === id);
  if (found === undefined) return notTested({ kind: 'absent' });
  const isAnswered = found.outcome === 'passed' || found.outcome === 'failed';
  // No document shows what an API answers: a report that says so was not written by this program.
  if (isAnswered && verification === 'probe' && report.target.kind === 'document') {
    return notTested({ kind: 'absent' });
  }
  if (id === WAIVABLE && report.profile === 'tolerant' && found.outcome !== 'failed') {
    return notTested({ kind: 'waived' });
  }
  switch (found.outcome) {
    case 'passed':
      return { kind: 'met' };
    case 'failed': {
      const finding = report.findings.find((one) => one.requirement === id) ?? null;
      return { kind: 'notMet', places: found.places, finding, source: sourceOf(finding, report) };
    }
    case 'inapplicable':
      return condition === undefined ? notTested({ kind: 'nothing' }) : { kind: 'notApplicable' };
    case 'cantTell':
    case 'untested':
      return notTested(reasonOf(found));
  }
}

function sourceOf(
  finding: CheckedFinding | null,
  { documents }: Pick<CheckedReport, 'documents'>,
): string | null {
  const id = finding?.places[0]?.document;
  if (documents.length < 2) return null;
  return documents.find((one) => one.id === id)?.source ?? null;
}

function reasonOf(outcome: CheckedReport['requirements'][number]): WhyNotTested {
  const { reason } = outcome;
  if (reason === null) return { kind: 'undetermined' };
  if (isContested(outcome)) return { kind: 'contested', defect: reason };
  return isEntry(reason) ? { kind: 'absent' } : { kind: 'reason', reason };
}

function isEntry(reason: string): reason is `SD-${string}` {
  return reason.startsWith('SD-');
}

function notTested(why: WhyNotTested): RowResult {
  return { kind: 'notTested', why };
}
