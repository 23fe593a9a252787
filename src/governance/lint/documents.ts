import { ARTEFACTS, CANONICAL_BASE } from '../../model/versions.js';
import { bytesOf, filesBelow } from '../files.js';
import { type GateProblem, problem } from '../problem.js';
import { definitionsPath, type Specification, type VersionFiles } from '../specification.js';

/** Part of gate 2: each kind of document that a version knows has its schema, under its own name. */
export function lintDocuments(root: string, { versions }: Specification): GateProblem[] {
  return versions.flatMap((files) => ofVersion(root, files));
}

function ofVersion(root: string, { version, requirements, definitions }: VersionFiles) {
  const kinds = ARTEFACTS.filter(
    (kind) => kind !== 'calendar' && requirements.some(({ artefacts }) => artefacts.includes(kind)),
  );
  const paths = new Map(kinds.map((kind) => [`schemas/${version}/${kind}.schema.json`, kind]));
  const found = filesBelow(root, `schemas/${version}`);
  return [
    ...[...paths.keys()]
      .filter((path) => !found.includes(path))
      .map((path) => problem('file-missing', path, {})),
    ...found.flatMap((path): GateProblem[] => {
      const expected = `${CANONICAL_BASE}${path}`;
      const schema = Object(JSON.parse(bytesOf(root, path)?.toString('utf8') ?? '{}'));
      const problems =
        schema.$id === expected
          ? []
          : [problem('schema-id', path, { found: String(schema.$id), expected })];
      if (path === definitionsPath(version)) return problems;
      const kind = paths.get(path);
      if (kind === undefined) return [...problems, problem('document-unknown', path, { version })];
      const definition = rootOf(kind).find((name) => Object.hasOwn(definitions.$defs, name));
      const expectedRef = `definitions.schema.json#/$defs/${definition}`;
      if (schema.$ref === expectedRef) return problems;
      return [
        ...problems,
        problem('document-root', path, { found: String(schema.$ref), expected: expectedRef }),
      ];
    }),
  ];
}

/** The definition of the root of a kind of document, by convention: `MealsResponse`, or `Distributor`. */
function rootOf(kind: string): string[] {
  const name = kind
    .split('-')
    .map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)
    .join('');
  return [`${name}Response`, name];
}
