/** Every version of the specification that a document may belong to, oldest first. */
export const SPEC_VERSIONS = ['2.0', '3.0', '3.1', '3.2', '3.3', '3.4'] as const;
export type SpecVersion = (typeof SPEC_VERSIONS)[number];

/** The versions whose catalogue and schemas this package holds, and which it can therefore judge. */
export const JUDGED_VERSIONS = ['2.0', '3.1', '3.2', '3.3', '3.4'] as const;
export type JudgedVersion = (typeof JUDGED_VERSIONS)[number];

/** The version that a document is read as when nothing in it tells. */
export const CURRENT_VERSION: JudgedVersion = '3.4';

/** The versions that are written from one source, `spec/3.x`, oldest first. */
export const FAMILY = ['3.1', '3.2', '3.3', '3.4'] as const;
export type FamilyVersion = (typeof FAMILY)[number];

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

/** The versions of a list from one of them on. */
type From<List extends readonly string[], Version extends string> = List extends readonly [
  infer Head,
  ...infer Rest extends readonly string[],
]
  ? Head extends Version
    ? List
    : From<Rest, Version>
  : readonly [];

/** Every judged version from this one on, those to come included. */
export function since<const Version extends JudgedVersion>(
  version: Version,
): From<typeof JUDGED_VERSIONS, Version> {
  const from = JUDGED_VERSIONS.slice(JUDGED_VERSIONS.indexOf(version));
  // The compiler cannot follow a slice of a tuple; the type says what it holds.
  return from as unknown as From<typeof JUDGED_VERSIONS, Version>;
}
