import { assertionsOf, lostReferences } from '../assertions.js';
import { type GateProblem, problem } from '../problem.js';
import { definitionsPath, type Specification, type VersionFiles } from '../specification.js';

/** Gate 3: every assertion of every schema carries the requirement that it stands for, and every reference leads somewhere. */
export function lintMapping({ versions }: Specification): GateProblem[] {
  return versions.flatMap((files) => [
    ...unmapped(files),
    ...lostReferences(files.definitions).map((lost) =>
      problem('definition-unknown', definitionsPath(files.version), lost),
    ),
  ]);
}

function unmapped({ version, requirements, definitions }: VersionFiles): GateProblem[] {
  const path = definitionsPath(version);
  const ids = new Set(requirements.map(({ id }) => id));
  return assertionsOf(definitions).flatMap(({ pointer, property, requirement }) => {
    const at = property === null ? pointer : `${pointer} (${property})`;
    if (requirement === null) return [problem('assertion-unmapped', path, { pointer: at })];
    return ids.has(requirement)
      ? []
      : [problem('mapping-unknown', path, { pointer: at, requirement, version })];
  });
}
