import type { DefinitionsSchema, SchemaNode } from '../../model/definitions-schema.js';
import type { FamilyVersion } from '../../model/versions.js';
import { holds } from './range.js';

type Json = Readonly<Record<string, unknown>>;

/** The definitions of one version out of `spec/3.x/definitions.schema.json`. */
export function definitionsOf(
  family: Json,
  version: FamilyVersion,
): Readonly<Record<string, SchemaNode>> {
  const definitions = ownParts(object(family['$defs']), version);
  return Object.fromEntries(
    Object.entries(definitions).map(([name, node]) => [name, definition(object(node), version)]),
  );
}

/** A schema file of a version around its definitions. */
export function definitionsSchema(
  family: Json,
  version: FamilyVersion,
  base: string,
): DefinitionsSchema & Json {
  return {
    $schema: family['$schema'],
    $id: `${base}schemas/${version}/definitions.schema.json`,
    title: `Open Meal ${version}`,
    $defs: definitionsOf(family, version),
  };
}

function definition(node: Json, version: FamilyVersion): SchemaNode {
  const {
    properties,
    required,
    additionalProperties,
    'x-requirement': mapping,
    ...rest
  } = ownVariant(node, version);
  const own = Object.entries(ownParts(object(properties ?? {}), version));
  const names = own.map(([name]) => name);
  const demanded = Array.isArray(required)
    ? required.map(String).filter((name) => names.includes(name))
    : [];
  return {
    ...rest,
    properties: Object.fromEntries(
      own.map(([name, value]) => [name, ownVariant(object(value), version)]),
    ),
    ...(demanded.length === 0 ? {} : { required: demanded }),
    ...(additionalProperties === undefined ? {} : { additionalProperties: false }),
    'x-requirement': requirementMapping(mapping, version),
  };
}

/** The node with what is different in the version, and without the marks. */
function ownVariant(node: Json, version: FamilyVersion): Json {
  const { 'x-variants': variants, ...shared } = withoutRange(node);
  return { ...shared, ...object(object(variants ?? {})[version] ?? {}) };
}

/** A requirement id in a mapping may be for some versions only: `{ "x-since": "3.3", "id": "…" }`. */
function requirementMapping(mapping: unknown, version: FamilyVersion): Json | string {
  if (typeof mapping === 'string') return mapping;
  const entries = Object.entries(object(mapping ?? {})).flatMap(([keyword, value]) => {
    if (typeof value === 'string') return [[keyword, value] as const];
    return [[keyword, simplest(ownIds(object(value), version))] as const];
  });
  return Object.fromEntries(entries);
}

function ownIds(ids: Json, version: FamilyVersion): Json {
  return Object.fromEntries(
    Object.entries(ids).flatMap(([property, id]) => {
      if (typeof id === 'string') return [[property, id]];
      const ranged = object(id);
      return holds(rangeOf(ranged), version) ? [[property, ranged['id']]] : [];
    }),
  );
}

function simplest(ids: Json): unknown {
  const [[property, id] = [], ...others] = Object.entries(ids);
  return property === '*' && others.length === 0 ? id : ids;
}

function ownParts(parts: Json, version: FamilyVersion): Json {
  return Object.fromEntries(
    Object.entries(parts).filter(([, part]) => holds(rangeOf(object(part)), version)),
  );
}

function rangeOf(node: Json): { since?: string; until?: string } {
  const { 'x-since': since, 'x-until': until } = node;
  return {
    ...(typeof since === 'string' ? { since } : {}),
    ...(typeof until === 'string' ? { until } : {}),
  };
}

function withoutRange({ 'x-since': _, 'x-until': __, ...node }: Json): Json {
  return node;
}

function object(value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError('spec/3.x/definitions.schema.json: an object was expected');
  }
  return Object.fromEntries(Object.entries(value));
}
