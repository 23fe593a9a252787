import { compile, type JSONSchema } from 'json-schema-to-typescript';
import type { DefinitionsSchema } from '../model/definitions-schema.js';
import type { JudgedVersion } from '../model/versions.js';
import { BANNER } from './banner.js';

/** The TypeScript types of one version; the folder is the version, names carry none. */
export async function typesFile(
  version: JudgedVersion,
  schema: DefinitionsSchema,
): Promise<string> {
  const names = Object.keys(schema.$defs);
  // A root that only refers keeps the definitions' own names; anything beside $ref would copy them.
  const root = {
    $defs: withoutExtensions(schema.$defs),
    oneOf: names.map((name) => ({ $ref: `#/$defs/${name}` })),
  } as unknown as JSONSchema; // the definitions are plain JSON, read from a file
  const text = await compile(root, 'OpenMeal', {
    additionalProperties: version === '2.0',
    bannerComment: BANNER.trim(),
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 100 },
  });
  return text.replace(/^export type OpenMeal =[\s\S]*?;\n/m, '');
}

/** The definitions as data for the engine: assertions and requirement ids, no descriptions. */
export function schemaFile(version: JudgedVersion, schema: DefinitionsSchema): string {
  const bare = JSON.stringify(withoutDescriptions(schema.$defs));
  return `${BANNER}
/** The \`$defs\` of schemas/${version}/definitions.schema.json without their descriptions. */
export const DEFINITIONS: unknown = JSON.parse(
  ${JSON.stringify(bare)},
);
`;
}

/** One map from version to its types, so that a rule can name them. */
export function definitionsFile(
  versions: readonly (readonly [JudgedVersion, DefinitionsSchema])[],
): string {
  const alias = (version: string) => `v${version.replace('.', '')}`;
  const imports = versions.map(
    ([version]) => `import type * as ${alias(version)} from './${version}/types.js';`,
  );
  const entries = versions.map(([version, schema]) => {
    const lines = Object.keys(schema.$defs).map(
      (name) => `    readonly ${name}: ${alias(version)}.${name};`,
    );
    return `  readonly '${version}': {\n${lines.join('\n')}\n  };`;
  });
  return `${BANNER}${imports.join('\n')}

/** The objects that each version defines. */
export interface DefinitionsByVersion {
${entries.join('\n')}
}
`;
}

/** Which versions declare a property of a definition, so that a finding can say where it belongs. */
export function propertyVersionsFile(
  versions: readonly (readonly [JudgedVersion, DefinitionsSchema])[],
): string {
  const table: Record<string, Record<string, JudgedVersion[]>> = {};
  for (const [version, { $defs }] of versions) {
    for (const [definition, { properties = {} }] of Object.entries($defs)) {
      const row = table[definition] ?? {};
      table[definition] = row;
      for (const property of Object.keys(properties)) {
        row[property] = [...(row[property] ?? []), version];
      }
    }
  }
  return `${BANNER}import type { JudgedVersion } from '../versions.js';

/** The versions in which a definition has a property. */
export const PROPERTY_VERSIONS: Readonly<
  Record<string, Readonly<Record<string, readonly JudgedVersion[]>>>
> = JSON.parse(
  ${JSON.stringify(JSON.stringify(table))},
);
`;
}

/** A text called description describes; a schema so called is a property, and our own keys are data. */
function withoutDescriptions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDescriptions);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => key !== 'description' || typeof inner !== 'string')
      .map(([key, inner]) => [key, key.startsWith('x-') ? inner : withoutDescriptions(inner)]),
  );
}

function withoutExtensions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutExtensions);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, inner]) => [key, withoutExtensions(inner)]),
  );
}
