import type { RequirementOutcome } from '../../check/finding.js';
import { capitalised } from '../layout.js';
import { isContested } from '../merge-outcomes.js';
import { neutralise } from '../neutralise.js';
import { PAGE_WORDS } from '../page-words.js';
import { REASONS, type ReasonWords } from '../words/reasons.js';
import type { Language } from '../words.js';

/** By any string: a report may come from another version of the program. */
const reasons: Readonly<Record<string, ReasonWords>> = REASONS;

/** Why a requirement has its outcome and what to do about it, in sentences; empty where there is nothing to say. */
export function outcomeReason(
  one: Pick<RequirementOutcome, 'outcome' | 'reason'>,
  lang: Language,
): { readonly why: string; readonly todo: string } {
  if (one.reason === null) return { why: '', todo: '' };
  if (isContested(one)) {
    return { why: sentence(PAGE_WORDS[lang].contested(neutralise(one.reason))), todo: '' };
  }
  const words = Object.hasOwn(reasons, one.reason) ? reasons[one.reason] : undefined;
  return words === undefined
    ? { why: neutralise(one.reason), todo: '' }
    : { why: sentence(words.what[lang]), todo: words.todo?.[lang] ?? '' };
}

function sentence(clause: string): string {
  return `${capitalised(clause)}.`;
}
