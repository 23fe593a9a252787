import { lintIds } from './lint/ids.js';
import { lintLanguages } from './lint/languages.js';
import { lintMapping } from './lint/mapping.js';
import { lintNames } from './lint/names.js';
import type { GateProblem } from './problem.js';
import type { Specification } from './specification.js';

/** Gates 2, 3, 6 and 8: names, mapping of assertions, ids, languages; and the form of every file. */
export function lint(root: string, specification: Specification): GateProblem[] {
  if (specification.problems.length > 0) return [...specification.problems];
  return [
    ...lintNames(root, specification),
    ...lintMapping(specification),
    ...lintIds(specification),
    ...lintLanguages(specification),
  ];
}
