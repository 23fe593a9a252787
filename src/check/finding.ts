import type { FindingData } from '../model/message.js';
import type { MessageId } from '../model/messages/index.js';
import type { UndeterminedReason, UntestedReason } from '../model/reasons.js';
import type { Level, Outcome } from '../model/requirement.js';

/** Where one occurrence stands. JSON has `pointer`, calendars have `component` and `property`. */
export interface Place {
  readonly document: string;
  readonly pointer?: string;
  readonly component?: string;
  readonly property?: string | null;
  readonly line: number | null;
  readonly column: number | null;
  /** The beginning of what was published there, in one line. Of the first places of a finding. */
  readonly excerpt?: string;
  /** What differs from place to place, such as the value met. */
  readonly data: FindingData;
}

/** Every occurrence of one problem: same requirement, same message, same place once indices are taken out. */
export interface Finding {
  readonly requirement: string;
  readonly level: Level;
  readonly message: MessageId;
  /** What all places have in common, e.g. `property`. */
  readonly data: FindingData;
  /** The true number of occurrences; `places` may hold fewer. */
  readonly count: number;
  readonly places: readonly Place[];
  /** Stays the same from day to day for the same problem. */
  readonly fingerprint: string;
}

/** The result of one requirement in one run. */
export interface RequirementOutcome {
  readonly id: string;
  readonly level: Level;
  readonly outcome: Outcome;
  /** How many places failed or are contested. */
  readonly places: number;
  /** Why it is untested, or the SD-nn that makes it `cantTell`; null otherwise. */
  readonly reason: UntestedReason | UndeterminedReason | `SD-${string}` | null;
}

/** How rich the data is. Never part of the verdict. */
export interface Coverage {
  readonly meals: number;
  readonly courses: number;
  readonly withAllergens: number;
  readonly withIngredients: number;
  readonly withNutrients: number;
  readonly withPrices: number;
  readonly withCo2: number;
  /** `YYYY-MM-DD`. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

/** A defect of this program, never the publisher's: the requirement is `cantTell`. */
export interface ToolDefect {
  readonly requirement: string | null;
  readonly detail: string;
}

/** What one document was found to be. */
export interface Judgement {
  readonly outcomes: readonly RequirementOutcome[];
  readonly findings: readonly Finding[];
  /** True counts per level, also of groups that were not kept. */
  readonly groups: Readonly<Record<Level, number>>;
  readonly occurrences: Readonly<Record<Level, number>>;
  readonly coverage: Coverage;
  readonly notRun: readonly { readonly requirement: string; readonly reason: UntestedReason }[];
  readonly defects: readonly ToolDefect[];
}
