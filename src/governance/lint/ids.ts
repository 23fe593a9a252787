import { JUDGED_VERSIONS } from '../../model/versions.js';
import { type GateProblem, problem } from '../problem.js';
import { entriesOf, type Retired, type Specification } from '../specification.js';

const RETIRED = 'spec/retired.yaml';

/**
 * Gate 6: an id stands once in a catalogue, and one that has gone out of use never comes back. The numbers of
 * the register of contradictions run on without a gap.
 */
export function lintIds(specification: Specification): GateProblem[] {
  return [
    ...repeated(specification),
    ...retiredProblems(specification, specification.retired),
    ...numberProblems(specification),
  ];
}

/** Only the first: whatever follows a gap is out of step as well. */
function numberProblems({ defects }: Specification): GateProblem[] {
  const numbers = defects.map((_, index) => `SD-${String(index + 1).padStart(2, '0')}`);
  const index = defects.findIndex(({ id }, at) => id !== numbers[at]);
  const [found, expected] = [defects[index]?.id, numbers[index]];
  if (found === undefined || expected === undefined) return [];
  return [problem('defect-number', 'spec/defects.yaml', { found, expected })];
}

function repeated(specification: Specification): GateProblem[] {
  return specification.versions.flatMap((version) => {
    const ids = entriesOf(specification, version).map(({ id }) => id);
    const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    const path = `spec/${version.version}/requirements.yaml`;
    return [...twice].map((id) => problem('id-repeated', path, { id }));
  });
}

function retiredProblems({ versions }: Specification, retired: readonly Retired[]): GateProblem[] {
  const lastOf = new Map<string, string>();
  for (const { version, requirements } of versions) {
    for (const { id } of requirements) lastOf.set(id, version);
  }
  const newest = JUDGED_VERSIONS.at(-1);
  const listed = new Map(retired.map(({ id, last }) => [id, last]));
  const missing = [...lastOf]
    .filter(([id, last]) => last !== newest && !listed.has(id))
    .map(([id, last]) => problem('id-not-retired', RETIRED, { id, last }));
  const returned = [...listed].flatMap(([id, last]) => {
    const used = lastOf.get(id);
    if (used === undefined) return [problem('retired-unknown', RETIRED, { id })];
    if (used === last) return [];
    return isLater(used, last)
      ? [problem('id-reused', `spec/${used}/requirements.yaml`, { id, last, used })]
      : [problem('retired-last', RETIRED, { id, last, used })];
  });
  return [...missing, ...returned];
}

function isLater(one: string, other: string): boolean {
  const versions: readonly string[] = JUDGED_VERSIONS;
  return versions.indexOf(one) > versions.indexOf(other);
}
