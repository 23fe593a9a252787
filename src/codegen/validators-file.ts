import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { JudgedVersion } from '../model/versions.js';
import {
  BANNER,
  type DefinitionsSchema,
  type SchemaNode,
  unitNames,
} from './definitions-schema.js';

/**
 * Validators of one version as plain functions, so that a check needs neither ajv nor a compilation
 * at start. Arrays whose items are validated on their own accept anything inside: with all errors
 * kept, ajv's cost grows with the square of their number in one call.
 */
export function validatorsFile(version: JudgedVersion, schema: DefinitionsSchema): string {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  const definitions = Object.fromEntries(
    Object.entries(schema.$defs).map(([name, node]) => [
      name,
      assertionsOnly(withoutSeparateItems(node)),
    ]),
  );
  ajv.addSchema({ $id: schema.$id, $defs: definitions });
  const exported = Object.fromEntries(
    unitNames(schema).map((name) => {
      ajv.addSchema({ $id: `unit-${name}`, $ref: `${schema.$id}#/$defs/${name}` });
      return [name, `unit-${name}`];
    }),
  );
  // `standalone` is a CommonJS default export, whose types and run time disagree under NodeNext.
  const generate = standalone as unknown as typeof standalone.default;
  const code = generate(ajv, exported).replaceAll(/\n{2,}/g, '\n');
  if (code.includes('require(')) throw new Error(`version ${version}: validator needs a run time`);
  return `// @ts-nocheck
${BANNER}${code}\n`;
}

/** The generated code carries the schema along: leave out what it does not need. */
function assertionsOnly(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(assertionsOnly);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !key.startsWith('x-') && !isDescription(key, value))
      .map(([key, value]) => [key, assertionsOnly(value)]),
  );
}

/** A property may be called description too: its schema is an object. */
function isDescription(key: string, value: unknown): boolean {
  return key === 'description' && typeof value === 'string';
}

function withoutSeparateItems(node: SchemaNode): SchemaNode {
  if (node.properties === undefined) return node;
  const properties = Object.fromEntries(
    Object.entries(node.properties).map(([name, property]) => [
      name,
      property['x-items'] === 'separately' ? { ...property, items: true as const } : property,
    ]),
  );
  return { ...node, properties };
}
