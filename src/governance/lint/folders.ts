import { SPEC_VERSIONS } from '../../model/versions.js';
import { filesBelow } from '../files.js';
import { type GateProblem, problem } from '../problem.js';

const VERSIONS: readonly string[] = SPEC_VERSIONS;
/** Every folder that a gate, a generator or a reader of the site looks into; in `next` anything may lie. */
const KNOWN = new Set([
  'spec',
  ...VERSIONS.flatMap((version) => [
    `spec/${version}`,
    `spec/${version}/sv`,
    `schemas/${version}`,
    `conformance/${version}`,
    `conformance/advice/${version}`,
    `conformance/errata/${version}`,
  ]),
  'schemas/spec',
  'schemas/conformance',
  'schemas/report',
  'schemas/comparison',
  'schemas/requirements',
]);
const FREE = ['spec/3.x', 'spec/next'];

/** Part of gate 2: no folder that nothing looks into, where a version would lie unseen. */
export function lintFolders(root: string): GateProblem[] {
  const folders = new Set(
    ['spec', 'schemas', 'conformance']
      .flatMap((top) => filesBelow(root, top))
      .map((path) => path.slice(0, path.lastIndexOf('/'))),
  );
  return [...folders]
    .filter(
      (folder) => !KNOWN.has(folder) && !FREE.some((free) => `${folder}/`.startsWith(`${free}/`)),
    )
    .map((folder) => problem('folder-unknown', folder, {}));
}
