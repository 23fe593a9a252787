import { assertionsOf, unknownKeywords } from '../assertions.js';
import { type GateProblem, problem } from '../problem.js';
import { definitionsPath, type Specification, type VersionFiles } from '../specification.js';

/** Gate 3: every assertion of every schema carries the requirement that it stands for. */
export function lintMapping({ versions }: Specification): GateProblem[] {
  return versions.flatMap((version) => [
    ...unmapped(version),
    ...unknownKeywords(version.definitions).map((pointer) =>
      problem('keyword-unknown', definitionsPath(version.version), { pointer }),
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
