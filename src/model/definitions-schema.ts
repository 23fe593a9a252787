/** The form of `schemas/<version>/definitions.schema.json`: the part of JSON Schema that this repository uses. */
export interface DefinitionsSchema {
  readonly $id: string;
  readonly $defs: Readonly<Record<string, SchemaNode>>;
}

export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode | true;
  readonly additionalProperties?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly unknown[];
  readonly 'x-requirement'?: string | Readonly<Record<string, unknown>>;
  readonly 'x-items'?: 'separately';
}

/** The definition that a `$ref` names. */
export function referenced(node: SchemaNode | true | undefined): string | null {
  if (node === undefined || node === true || node.$ref === undefined) return null;
  return node.$ref.replace('#/$defs/', '');
}

/**
 * The definitions that are validated on their own: the roots of documents and every object that is
 * cut out of a streamed array.
 */
export function unitNames(schema: DefinitionsSchema): string[] {
  const units = new Set<string>();
  for (const [name, definition] of Object.entries(schema.$defs)) {
    if (name.endsWith('Response') || name === 'Problem' || name === 'Distributor') units.add(name);
    for (const property of Object.values(definition.properties ?? {})) {
      const item = referenced(property.items);
      if (property['x-items'] === 'separately' && item !== null) units.add(item);
    }
  }
  return [...units].sort();
}

/**
 * The definitions reduced to what a validator needs, with arrays whose items are validated on their own
 * accepting anything inside: with all errors kept, ajv's cost grows with the square of their number in
 * one call.
 */
export function unitSchema({ $id, $defs }: DefinitionsSchema): {
  $id: string;
  $defs: Readonly<Record<string, unknown>>;
} {
  return {
    $id,
    $defs: Object.fromEntries(
      Object.entries($defs).map(([name, node]) => [
        name,
        assertionsOnly(withoutSeparateItems(node)),
      ]),
    ),
  };
}

/** The name under which a validator of one definition is compiled. */
export function unitReference($id: string, name: string): { $id: string; $ref: string } {
  return { $id: `unit-${name}`, $ref: `${$id}#/$defs/${name}` };
}

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
