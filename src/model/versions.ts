/** Every version of the specification that a document may belong to, oldest first. */
export const SPEC_VERSIONS = ['2.0', '3.0', '3.1', '3.2', '3.3', '3.4'] as const;
export type SpecVersion = (typeof SPEC_VERSIONS)[number];

/** The versions whose catalogue and schemas this package holds, and which it can therefore judge. */
export const JUDGED_VERSIONS = ['2.0', '3.4'] as const;
export type JudgedVersion = (typeof JUDGED_VERSIONS)[number];

/** The version that a document is read as when nothing in it tells. */
export const CURRENT_VERSION: JudgedVersion = '3.4';

/** The kinds of document that the specification knows. */
export const ARTEFACTS = [
  'data-providers',
  'distributors',
  'distributor',
  'meals',
  'problem',
  'calendar',
] as const;
export type Artefact = (typeof ARTEFACTS)[number];

/** How the version or artefact of a document is known. */
export type Basis = 'requested' | 'declared' | 'shape' | 'assumed';

/** Base of every permalink and schema `$id`. Defined nowhere else. */
export const CANONICAL_BASE = 'https://orebrokommun.github.io/Open-Meal-Information/';

export function isJudgedVersion(version: string): version is JudgedVersion {
  return JUDGED_VERSIONS.some((judged) => judged === version);
}
