import type { UndeterminedReason, UntestedReason } from '../../model/reasons.js';
import type { Requirement } from '../../model/requirement.js';
import { isContested } from '../merge-outcomes.js';
import type { CheckedReport } from './checked-report.js';

/** Why a requirement has not been tested. */
export type WhyNotTested =
  /** The published texts contradict each other there: the entry of the register. */
  | { readonly kind: 'contested'; readonly defect: string }
  | { readonly kind: 'reason'; readonly reason: UntestedReason | UndeterminedReason }
  /** The report as a whole came to no answer. */
  | { readonly kind: 'undetermined' }
  /** The report does not mention it. */
  | { readonly kind: 'absent' };

/** What a check says of one requirement. */
export type RowResult =
  | { readonly kind: 'met' }
  | { readonly kind: 'notMet'; readonly places: number }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'notTested'; readonly why: WhyNotTested }
  /** Left for a person to fill in: no program answers for it, whatever a report says. */
  | { readonly kind: 'person' };

/** The words of procurement for what a check or a person can say. */
export const RESULTS = ['met', 'notMet', 'notApplicable', 'notTested'] as const;
export type Result = (typeof RESULTS)[number];

/** What the report says of a requirement. Nothing but a passed test counts as met. */
export function resultOf(
  { id, verification }: Pick<Requirement, 'id' | 'verification'>,
  { verdict, requirements }: Pick<CheckedReport, 'verdict' | 'requirements'>,
): RowResult {
  if (verification === 'attest') return { kind: 'person' };
  if (verdict === 'undetermined') return notTested({ kind: 'undetermined' });
  const found = requirements.find((one) => one.id === id);
  if (found === undefined) return notTested({ kind: 'absent' });
  switch (found.outcome) {
    case 'passed':
      return { kind: 'met' };
    case 'failed':
      return { kind: 'notMet', places: found.places };
    case 'inapplicable':
      return { kind: 'notApplicable' };
    case 'cantTell':
    case 'untested':
      return notTested(reasonOf(found));
  }
}

function reasonOf(outcome: CheckedReport['requirements'][number]): WhyNotTested {
  const { reason } = outcome;
  if (reason === null) return { kind: 'absent' };
  if (isContested(outcome)) return { kind: 'contested', defect: reason };
  return isEntry(reason) ? { kind: 'absent' } : { kind: 'reason', reason };
}

function isEntry(reason: string): reason is `SD-${string}` {
  return reason.startsWith('SD-');
}

function notTested(why: WhyNotTested): RowResult {
  return { kind: 'notTested', why };
}
