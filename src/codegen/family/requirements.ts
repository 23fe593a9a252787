import type { Requirement } from '../../model/requirement.js';
import type { Artefact, FamilyVersion } from '../../model/versions.js';
import { holds, type Range } from './range.js';

/** An entry of `spec/3.x/requirements.yaml`. In `variants`, null takes a field away. */
export type FamilyRequirement = Requirement &
  Range & {
    readonly variants?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };

/** The catalogue of one version. */
export function requirementsOf(
  family: readonly FamilyRequirement[],
  version: FamilyVersion,
  artefacts: readonly Artefact[],
): Requirement[] {
  return family
    .filter((entry) => holds(entry, version))
    .map((entry) => own(entry, version, artefacts));
}

function own(
  { since: _, until: __, variants, ...shared }: FamilyRequirement,
  version: FamilyVersion,
  artefacts: readonly Artefact[],
): Requirement {
  const changed = { ...shared, ...variants?.[version] };
  const kept = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== null));
  // The variants change values, never the form: the lint of the written catalogue looks at it.
  const requirement = kept as unknown as Requirement;
  return {
    ...requirement,
    artefacts: requirement.artefacts.filter((artefact) => artefacts.includes(artefact)),
  };
}
