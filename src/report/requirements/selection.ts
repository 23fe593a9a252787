import type { Level, Requirement, Tier, Verification } from '../../model/requirement.js';
import { ARTEFACTS } from '../../model/versions.js';

/** Advice is nobody's requirement. */
export const REQUIREMENT_LEVELS = ['must', 'should', 'may'] as const satisfies readonly Level[];
export type RequirementLevel = (typeof REQUIREMENT_LEVELS)[number];

export const TIERS = ['bas', 'avancerad', 'spjutspets'] as const satisfies readonly Tier[];

export const VERIFICATIONS = [
  'schema',
  'rule',
  'probe',
  'attest',
] as const satisfies readonly Verification[];

/** The kinds of document, and `api` for what no document shows. */
export const SUBJECTS = [...ARTEFACTS, 'api'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Which requirements are wanted; an empty list of values wants all. */
export interface Selection {
  readonly level: readonly RequirementLevel[];
  readonly tier: readonly Tier[];
  readonly artefact: readonly Subject[];
  readonly verification: readonly Verification[];
  /** Ids of which nothing else is wanted; empty: any. */
  readonly only: readonly string[];
  /** Ids that are left out. */
  readonly exclude: readonly string[];
  /** Without what is contested in the published texts. */
  readonly undisputed: boolean;
}

export const EVERYTHING: Selection = {
  level: [],
  tier: [],
  artefact: [],
  verification: [],
  only: [],
  exclude: [],
  undisputed: false,
};

/** Whether a requirement is among those wanted. */
export function isSelected(
  { id, level, tier, artefacts, verification, disputed }: Requirement,
  selection: Selection,
): boolean {
  const subjects: readonly Subject[] = artefacts.length === 0 ? ['api'] : artefacts;
  return (
    allows(selection.level, [level]) &&
    allows(selection.tier, [tier]) &&
    allows(selection.artefact, subjects) &&
    allows(selection.verification, [verification]) &&
    allows(selection.only, [id]) &&
    !selection.exclude.includes(id) &&
    !(selection.undisputed && disputed !== undefined)
  );
}

function allows(wanted: readonly string[], values: readonly string[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}
