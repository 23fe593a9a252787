import {
  type DefinitionsSchema,
  referenced,
  type SchemaNode,
} from '../model/definitions-schema.js';

/** One thing that a schema demands, with the requirement that it carries. */
export interface Assertion {
  readonly definition: string;
  /** Where it stands in the file, a JSON Pointer. */
  readonly pointer: string;
  readonly keyword: string;
  /** The property that must be there, or that has a requirement of its own when it must not. */
  readonly property: string | null;
  /** Null: nothing says which requirement it is. */
  readonly requirement: string | null;
}

/** Keywords that a value can fail, beside `required` and `additionalProperties`: those of `schemas/spec/definitions.schema.json`. */
const ASSERTIONS = ['type', 'enum', 'minimum', 'maximum'];
/** Every assertion of a version's definitions, in the order of the file. */
export function assertionsOf({ $defs }: DefinitionsSchema): Assertion[] {
  return Object.entries($defs).flatMap(([definition, node]) => [
    ...ownAssertions(definition, `/$defs/${definition}`, node, null),
    ...closedness(definition, node),
    ...(node.required ?? []).map((property) => ({
      definition,
      pointer: `/$defs/${definition}/required`,
      keyword: 'required',
      property,
      requirement: idOf(node.properties?.[property], 'required', null),
    })),
    ...Object.entries(node.properties ?? {}).flatMap(([name, property]) =>
      propertyAssertions(definition, `/$defs/${definition}/properties/${name}`, property),
    ),
  ]);
}

/** The references that lead nowhere, with the name that they give. */
export function lostReferences({ $defs }: DefinitionsSchema): { pointer: string; name: string }[] {
  return Object.entries($defs).flatMap(([definition, { properties = {} }]) =>
    Object.entries(properties).flatMap(([property, node]) => {
      const pointer = `/$defs/${definition}/properties/${property}`;
      return [
        { pointer: `${pointer}/$ref`, name: referenced(node) },
        { pointer: `${pointer}/items/$ref`, name: referenced(node.items) },
      ].flatMap(({ pointer: at, name }) =>
        name === null || Object.hasOwn($defs, name) ? [] : [{ pointer: at, name }],
      );
    }),
  );
}

/**
 * Every `$ref` of a property or of its items: without it, nothing that the definition demands would be
 * asked of the value. It stands for the requirement that the value is such an object.
 */
export function referencesOf({ $defs }: DefinitionsSchema): Assertion[] {
  return Object.entries($defs).flatMap(([definition, node]) =>
    Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
      const items = typeof property.items === 'object' ? property.items : undefined;
      const pointer = `/$defs/${definition}/properties/${name}${items?.$ref === undefined ? '' : '/items'}/$ref`;
      const target = (property.$ref ?? items?.$ref)?.replace('#/$defs/', '');
      if (target === undefined) return [];
      const requirement = idOf($defs[target], 'type', null);
      return [{ definition, pointer, keyword: '$ref', property: null, requirement }];
    }),
  );
}

/** The schema without one of its assertions. */
export function withoutAssertion(
  schema: DefinitionsSchema,
  { pointer, keyword, property }: Assertion,
): DefinitionsSchema {
  const copy: DefinitionsSchema = structuredClone(schema);
  const steps = pointer.split('/').slice(1, -1);
  const holder = steps.reduce<unknown>(
    (node, step) => (typeof node === 'object' && node !== null ? Reflect.get(node, step) : null),
    copy,
  );
  if (typeof holder !== 'object' || holder === null) throw new Error(`nothing at ${pointer}`);
  const kept =
    keyword === 'required'
      ? (Reflect.get(holder, 'required') as string[]).filter((name) => name !== property) // our own form
      : undefined;
  if (kept === undefined) Reflect.deleteProperty(holder, keyword);
  else Reflect.set(holder, 'required', kept);
  return copy;
}

function ownAssertions(
  definition: string,
  pointer: string,
  node: SchemaNode,
  inherited: string | null,
): Assertion[] {
  return Object.keys(node)
    .filter((keyword) => ASSERTIONS.includes(keyword))
    .map((keyword) => ({
      definition,
      pointer: `${pointer}/${keyword}`,
      keyword,
      property: null,
      requirement: idOf(node, keyword, inherited),
    }));
}

function propertyAssertions(definition: string, pointer: string, node: SchemaNode): Assertion[] {
  const own = idOf(node, 'type', null);
  return [
    ...ownAssertions(definition, pointer, node, null),
    ...(typeof node.items === 'object'
      ? ownAssertions(definition, `${pointer}/items`, node.items, own)
      : []),
  ];
}

/** A closed object: one assertion, with a requirement for any property and perhaps others for some. */
function closedness(definition: string, node: SchemaNode): Assertion[] {
  if (node.additionalProperties !== false) return [];
  const base = {
    definition,
    pointer: `/$defs/${definition}/additionalProperties`,
    keyword: 'additionalProperties',
  };
  const mapping = node['x-requirement'];
  const ids = typeof mapping === 'object' ? mapping['additionalProperties'] : undefined;
  if (typeof ids === 'string') return [{ ...base, property: null, requirement: ids }];
  if (typeof ids !== 'object' || ids === null) {
    return [{ ...base, property: null, requirement: null }];
  }
  const entries = Object.entries(ids).map(([property, id]) => ({
    ...base,
    property: property === '*' ? null : property,
    requirement: String(id),
  }));
  const forAny = entries.some(({ property }) => property === null);
  return forAny ? entries : [{ ...base, property: null, requirement: null }, ...entries];
}

function idOf(
  node: SchemaNode | undefined,
  keyword: string,
  inherited: string | null,
): string | null {
  const mapping = node?.['x-requirement'];
  if (typeof mapping === 'string') return mapping;
  const id = mapping?.[keyword];
  return typeof id === 'string' ? id : inherited;
}
