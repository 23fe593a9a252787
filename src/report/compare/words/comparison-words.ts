import type { UndeterminedReason, UntestedReason } from '../../../model/reasons.js';
import type { Difference, Section, Status, WhyUnknown } from '../comparison.js';

/** The words of a comparison. */
export interface ComparisonWords {
  readonly title: string;
  readonly footer: (tool: string) => string;
  /** One sentence on what changed among the problems. `comparable`: nothing but what is published can have made the difference. */
  readonly summary: (counts: Readonly<Record<Status, number>>, comparable: boolean) => string;
  readonly nothing: string;
  readonly old: string;
  readonly new: string;
  readonly notChecked: string;
  readonly statuses: Readonly<Record<Status, string>>;
  /** Where the silence of the new report may have another reason than what is published. */
  readonly gone: string;
  readonly sections: Readonly<Record<Exclude<Section, 'problem'>, string>>;
  readonly introductions: Readonly<Record<Exclude<Section, 'problem'>, string>>;
  readonly differences: Readonly<Record<Difference, (old: string, now: string) => string>>;
  readonly noAnswerNow: string;
  readonly noAnswerBefore: string;
  readonly why: Readonly<Record<Exclude<WhyUnknown, UntestedReason | UndeterminedReason>, string>>;
  readonly unknownBefore: (why: string) => string;
  readonly unknownNow: (why: string) => string;
  /** `where`: the first of the places now; empty where there is none to point at. */
  readonly places: (old: number, now: number, where: string) => string;
  readonly more: (count: number) => string;
  readonly alsoRemaining: (count: number) => string;
  readonly profiles: Readonly<Record<'strict' | 'tolerant', string>>;
  readonly noVersion: string;
}
