/** One property of a definition, as the engine needs it. */
export interface PropertyModel {
  readonly name: string;
  /** Its number among all properties of the version, from 0. */
  readonly index: number;
  /** The requirement of its type and presence; null for a bare reference without one. */
  readonly requirement: string | null;
  readonly required: boolean;
  /** The definition of its value, when that is an object. */
  readonly object: string | null;
  /** The definition of its elements, when it is an array of objects. */
  readonly elements: string | null;
  /** The requirement of elements that are no objects. */
  readonly elementRequirement: string | null;
  /** Its elements are validated one by one, not with the object that holds them. */
  readonly separately: boolean;
}

export interface DefinitionModel {
  readonly name: string;
  /** The requirement that the value is an object. */
  readonly requirement: string | null;
  /** Requirements of properties that are not declared; `*` for all others. Null: anything goes. */
  readonly undeclared: Readonly<Record<string, string>> | null;
  readonly properties: ReadonlyMap<string, PropertyModel>;
}

/** Reads the `$defs` of a version into models. Throws on a form that the repository does not use. */
export function definitionModels(definitions: unknown): ReadonlyMap<string, DefinitionModel> {
  let count = 0;
  return new Map(
    Object.entries(objectOf(definitions)).map(([name, node]) => [
      name,
      model(name, objectOf(node), () => count++),
    ]),
  );
}

function model(
  name: string,
  node: Readonly<Record<string, unknown>>,
  nextIndex: () => number,
): DefinitionModel {
  const mapping = typeof node['x-requirement'] === 'object' ? objectOf(node['x-requirement']) : {};
  const required = Array.isArray(node['required']) ? node['required'] : [];
  const properties = Object.entries(objectOf(node['properties'] ?? {})).map(
    ([key, value]) =>
      [key, property(key, nextIndex(), objectOf(value), required.includes(key))] as const,
  );
  const own = node['x-requirement'];
  return {
    name,
    requirement: typeof own === 'string' ? own : textOrNull(mapping['type']),
    undeclared: undeclared(mapping['additionalProperties']),
    properties: new Map(properties),
  };
}

function property(
  name: string,
  index: number,
  node: Readonly<Record<string, unknown>>,
  required: boolean,
): PropertyModel {
  const items = node['items'] === undefined ? {} : objectOf(node['items']);
  return {
    name,
    index,
    requirement: textOrNull(node['x-requirement']),
    required,
    object: target(node['$ref']),
    elements: target(items['$ref']),
    elementRequirement: textOrNull(items['x-requirement']),
    separately: node['x-items'] === 'separately',
  };
}

function undeclared(value: unknown): Readonly<Record<string, string>> | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return { '*': value };
  return Object.fromEntries(Object.entries(objectOf(value)).map(([k, id]) => [k, String(id)]));
}

function target(ref: unknown): string | null {
  return typeof ref === 'string' ? ref.replace('#/$defs/', '') : null;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError('definitions: an object was expected');
  }
  return Object.fromEntries(Object.entries(value));
}
