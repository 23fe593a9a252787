import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefinitionsSchema, referenced } from '../model/definitions-schema.js';
import { ARTEFACTS, JUDGED_VERSIONS, type JudgedVersion } from '../model/versions.js';
import { BANNER } from './banner.js';

type Collections = Record<string, string>;

/**
 * Which definition the items of each kind of document have, by the collection that they are cut from:
 * '' is the root, and every array whose elements are validated on their own is one.
 */
export function collectionsFile(
  root: string,
  schemas: ReadonlyMap<JudgedVersion, DefinitionsSchema>,
): string {
  const table = Object.fromEntries(
    JUDGED_VERSIONS.map((version) => [version, collectionsOf(root, version, schemas.get(version))]),
  );
  return `${BANNER}import type { Artefact, JudgedVersion } from '../versions.js';

/** The definition of the items of each collection of each kind of document; '' is the root. */
export const COLLECTIONS: Readonly<
  Record<JudgedVersion, Readonly<Partial<Record<Artefact, Readonly<Record<string, string>>>>>>
> = ${JSON.stringify(table, null, 2)};
`;
}

function collectionsOf(
  root: string,
  version: JudgedVersion,
  schema: DefinitionsSchema | undefined,
): Record<string, Collections> {
  if (schema === undefined) throw new Error(`no definitions of ${version}`);
  return Object.fromEntries(
    ARTEFACTS.flatMap((artefact) => {
      const path = join(root, 'schemas', version, `${artefact}.schema.json`);
      if (!existsSync(path)) return [];
      const { $ref } = JSON.parse(readFileSync(path, 'utf8'));
      const definition = String($ref).replace('definitions.schema.json#/$defs/', '');
      return [[artefact, { '': definition, ...itemsOf(schema, definition, '') }]];
    }),
  );
}

function itemsOf(schema: DefinitionsSchema, definition: string, at: string): Collections {
  const properties = Object.entries(schema.$defs[definition]?.properties ?? {});
  return Object.fromEntries(
    properties.flatMap(([name, node]) => {
      const item = referenced(node.items);
      if (node['x-items'] !== 'separately' || item === null) return [];
      const collection = `${at}/${name}/*`;
      return [[collection, item], ...Object.entries(itemsOf(schema, item, collection))];
    }),
  );
}
