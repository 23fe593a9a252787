import { VERSION_STATUSES } from '../../model/version-facts.js';
import { CANONICAL_BASE, JUDGED_VERSIONS, SPEC_VERSIONS } from '../../model/versions.js';
import { bytesOf, filesBelow } from '../files.js';
import { readManifest } from '../manifest.js';
import { type GateProblem, problem } from '../problem.js';
import { definitionsPath, type Specification } from '../specification.js';

/** Gate 2: the name of the folder is that of the manifest, of every `$id` and of the generated types. */
export function lintNames(root: string, specification: Specification): GateProblem[] {
  return [
    ...strayFolders(root),
    ...SPEC_VERSIONS.flatMap((version) => manifestProblems(root, version)),
    ...currentProblems(root),
    ...JUDGED_VERSIONS.flatMap((version) => schemaIds(root, version)),
    ...specification.versions.flatMap(({ version, definitions }) =>
      missingTypes(root, version, Object.keys(definitions.$defs)),
    ),
  ];
}

function strayFolders(root: string): GateProblem[] {
  const known: readonly string[] = SPEC_VERSIONS;
  const folders = new Set(
    ['spec', 'schemas', 'conformance'].flatMap((top) =>
      filesBelow(root, top).map((path) => path.split('/').slice(0, 2).join('/')),
    ),
  );
  return [...folders]
    .filter((folder) => /\/\d+\.\d+$/.test(folder) && !known.includes(folder.split('/')[1] ?? ''))
    .map((folder) => problem('version-unknown', folder, {}));
}

function manifestProblems(root: string, version: (typeof SPEC_VERSIONS)[number]): GateProblem[] {
  const path = `spec/${version}/version.yaml`;
  const manifest = manifestOf(root, version);
  if (manifest === null) return [problem('file-missing', path, {})];
  const { version: named, status, supersedes } = manifest;
  const problems: GateProblem[] = [];
  if (named !== version) {
    problems.push(problem('manifest-version', path, { named: String(named), version }));
  }
  if (!VERSION_STATUSES.some((one) => one === status)) {
    const choices = VERSION_STATUSES.join(', ');
    problems.push(problem('manifest-status', path, { status: String(status), choices }));
  }
  if (supersedes !== null && !SPEC_VERSIONS.some((one) => one === supersedes)) {
    problems.push(problem('manifest-supersedes', path, { supersedes: String(supersedes) }));
  }
  return problems;
}

function currentProblems(root: string): GateProblem[] {
  const current = SPEC_VERSIONS.filter(
    (version) => manifestOf(root, version)?.['status'] === 'current',
  );
  return current.length === 1
    ? []
    : [problem('current-count', 'spec', { versions: current.join(', ') || '–' })];
}

function manifestOf(root: string, version: (typeof SPEC_VERSIONS)[number]) {
  try {
    return readManifest(root, version);
  } catch {
    return null;
  }
}

function schemaIds(root: string, version: string): GateProblem[] {
  return filesBelow(root, `schemas/${version}`).flatMap((path) => {
    const expected = `${CANONICAL_BASE}${path}`;
    const found = schemaId(root, path);
    return found === expected ? [] : [problem('schema-id', path, { found, expected })];
  });
}

function schemaId(root: string, path: string): string {
  try {
    return String(JSON.parse(bytesOf(root, path)?.toString('utf8') ?? '').$id);
  } catch {
    return '–';
  }
}

/** The types of the repository; the published package has them in another form, built from these. */
function missingTypes(
  root: string,
  version: (typeof JUDGED_VERSIONS)[number],
  definitions: readonly string[],
): GateProblem[] {
  if (filesBelow(root, 'src/model/generated').length === 0) return [];
  const path = `src/model/generated/${version}/types.ts`;
  const types = bytesOf(root, path)?.toString('utf8') ?? '';
  return definitions
    .filter((name) => !new RegExp(`^export (interface|type) ${name}\\b`, 'm').test(types))
    .map((name) => problem('types-missing', path, { name, schema: definitionsPath(version) }));
}
