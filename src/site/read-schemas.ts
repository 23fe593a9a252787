import { CANONICAL_BASE, type JudgedVersion } from '../model/versions.js';
import type { DocumentSchema, SchemaNode, SchemaPlace, SiteFiles, SiteProblem } from './content.js';

/** Every schema of the repository by the path of its `$id`. */
export function servedSchemas(
  files: SiteFiles,
  problems: SiteProblem[],
): ReadonlyMap<string, Uint8Array> {
  const served = new Map<string, Uint8Array>();
  for (const path of schemaFiles('schemas', files)) {
    const bytes = files.bytes(path) ?? new Uint8Array();
    const { $id } = parsed(bytes);
    // Nowhere but at its own place: an address in a file must not say where something is written.
    if ($id === `${CANONICAL_BASE}${path}`) {
      served.set(path, bytes);
    } else {
      problems.push({ kind: 'foreign-id', path });
    }
  }
  return served;
}

/** The schemas of the kinds of document of a version. */
export function documentSchemas(version: JudgedVersion, files: SiteFiles): DocumentSchema[] {
  return schemaFiles(`schemas/${version}`, files).flatMap((path) => {
    const { $id, $ref, title } = parsed(files.bytes(path) ?? new Uint8Array());
    if (typeof $id !== 'string' || $ref === undefined) return [];
    const definition = /#\/\$defs\/(\w+)$/.exec($ref)?.[1] ?? null;
    return [{ path: $id.slice(CANONICAL_BASE.length), title: String(title ?? ''), definition }];
  });
}

/** The `$defs` of a version; none where the file is missing. */
export function readDefinitions(text: string): Readonly<Record<string, SchemaNode>> {
  if (text === '') return {};
  // A schema of this repository: the generator of types and validators has read the same file.
  const schema: { readonly $defs: Readonly<Record<string, SchemaNode>> } = JSON.parse(text);
  return schema.$defs;
}

/** Where each requirement stands in the definitions of a version. */
export function schemaPlaces(
  definitions: Readonly<Record<string, SchemaNode>>,
): ReadonlyMap<string, readonly SchemaPlace[]> {
  const places = new Map<string, SchemaPlace[]>();
  const add = (id: string, place: SchemaPlace) => {
    places.set(id, [...(places.get(id) ?? []), place]);
  };
  for (const [definition, node] of Object.entries(definitions)) {
    const at = { pointer: `/$defs/${definition}`, definition, property: null, required: false };
    visit(node, at, add);
  }
  return places;
}

type At = Omit<SchemaPlace, 'assertion'>;

function visit(node: SchemaNode, at: At, add: (id: string, place: SchemaPlace) => void): void {
  const marked = node['x-requirement'];
  if (typeof marked === 'string') add(marked, { ...at, assertion: assertions(node) });
  else {
    for (const [id, keyword] of markedKeywords(marked ?? {})) {
      const assertion = `"${keyword}": ${JSON.stringify(node[keyword])}`;
      add(id, { ...at, pointer: `${at.pointer}/${keyword}`, required: false, assertion });
    }
  }
  for (const [name, property] of Object.entries(node.properties ?? {})) {
    const pointer = `${at.pointer}/properties/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const required = node.required?.includes(name) === true;
    visit(property, { ...at, pointer, property: at.property ?? name, required }, add);
  }
  if (typeof node.items === 'object') {
    visit(node.items, { ...at, pointer: `${at.pointer}/items`, required: false }, add);
  }
}

/** Pairs of requirement and keyword of a mark that tells its keywords apart. */
function markedKeywords(marks: Readonly<Record<string, unknown>>): [id: string, keyword: string][] {
  return Object.entries(marks).flatMap(([keyword, value]): [string, string][] => {
    if (typeof value === 'string') return [[value, keyword]];
    if (typeof value !== 'object' || value === null) return [];
    return Object.values(value).map((id) => [String(id), keyword]);
  });
}

/** Keywords that describe or lead on, and assert nothing of the value itself. */
const SILENT = ['description', 'title', '$comment', 'properties', 'items', 'required'];

/** What a node asserts, as JSON Schema writes it. */
export function assertions(node: SchemaNode): string {
  return Object.entries(node)
    .filter(([keyword]) => !keyword.startsWith('x-') && !SILENT.includes(keyword))
    .map(([keyword, value]) => `"${keyword}": ${JSON.stringify(value)}`)
    .join(', ');
}

function schemaFiles(folder: string, files: SiteFiles): string[] {
  return files.below(folder).filter((path) => path.endsWith('.schema.json'));
}

function parsed(bytes: Uint8Array): SchemaNode {
  return JSON.parse(new TextDecoder().decode(bytes));
}
