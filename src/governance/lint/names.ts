import { CURRENT_VERSION, SPEC_VERSIONS, type SpecVersion } from '../../model/versions.js';
import { bytesOf, filesBelow } from '../files.js';
import { type Manifest, manifestPath } from '../manifest.js';
import { type GateProblem, problem } from '../problem.js';
import { definitionsPath, type Specification, type VersionFiles } from '../specification.js';
import { lintDocuments } from './documents.js';
import { lintFolders } from './folders.js';

/** Gate 2: the name of the folder is that of the manifest, of every `$id` and of the generated types. */
export function lintNames(root: string, specification: Specification): GateProblem[] {
  const { manifests, versions } = specification;
  return [
    ...lintFolders(root),
    ...[...manifests].flatMap(([version, manifest]) => ofManifest(version, manifest)),
    ...currentProblems(manifests),
    ...lintDocuments(root, specification),
    ...versions.flatMap((files) => missingTypes(root, files)),
  ];
}

function ofManifest(version: SpecVersion, manifest: Manifest): GateProblem[] {
  const path = manifestPath(version);
  const { version: named, status, supersedes, published } = manifest;
  const problems: GateProblem[] = [];
  if (named !== version) {
    problems.push(problem('manifest-version', path, { named: String(named), version }));
  }
  const earlier: readonly unknown[] = SPEC_VERSIONS.slice(0, SPEC_VERSIONS.indexOf(version));
  if (supersedes !== null && !earlier.includes(supersedes)) {
    problems.push(problem('manifest-supersedes', path, { supersedes: String(supersedes) }));
  }
  if (published === null && (status === 'current' || status === 'superseded')) {
    problems.push(problem('manifest-date', path, { status }));
  }
  return problems;
}

/** One version is what to follow now, and it is the one that documents are read as when nothing tells. */
function currentProblems(manifests: Specification['manifests']): GateProblem[] {
  const current = [...manifests]
    .filter(([, { status }]) => status === 'current')
    .map(([version]) => version);
  if (current.length !== 1) {
    return [problem('current-count', 'spec', { versions: current.join(', ') })];
  }
  const found = current.join('');
  return found === CURRENT_VERSION
    ? []
    : [problem('current-other', 'src/model/versions.ts', { found, assumed: CURRENT_VERSION })];
}

/** The types of the repository; the published package has them in another form, built from these. */
function missingTypes(root: string, { version, definitions }: VersionFiles): GateProblem[] {
  if (filesBelow(root, 'src/model/generated').length === 0) return [];
  const path = `src/model/generated/${version}/types.ts`;
  const types = bytesOf(root, path)?.toString('utf8') ?? '';
  return Object.keys(definitions.$defs)
    .filter((name) => !new RegExp(`^export (interface|type) ${name}\\b`, 'm').test(types))
    .map((name) => problem('types-missing', path, { name, schema: definitionsPath(version) }));
}
