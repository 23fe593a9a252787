import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CATALOGUE } from '../model/generated/catalogue.js';
import { COLLECTIONS } from '../model/generated/collections.js';
import { VERSION_FACTS } from '../model/generated/version-facts.js';
import type { Artefact, JudgedVersion } from '../model/versions.js';
import {
  everySingleChange,
  isObject,
  type Json,
  REPLACEMENTS,
} from './test-support/single-changes.js';

/**
 * Our schemas must accept and reject exactly what the published OpenAPI files do, and the places that our
 * catalogues name must be there. Those files are no part of the repository (their licence is not stated):
 * without them the tests are skipped.
 */
const UPSTREAM = new URL('../../../shared/spec-sources/openapi/', import.meta.url);

const FILES = {
  '3.1': { openapi: 'open-meal-3.1.json' },
  '3.2': { openapi: 'open-meal-3.2-main.json', 'openapi-draft': 'open-meal-3.2.yml' },
  '3.3': { openapi: 'open-meal-3.3.yml' },
  '3.4': { openapi: 'open-meal-3.4.yml' },
} as const satisfies Partial<Record<JudgedVersion, Readonly<Record<string, string>>>>;
const PROVIDERS = 'data-providers-1.0.yml';

const ROOTS: readonly (readonly [Artefact, string])[] = [
  ['data-providers', 'DataProvidersListResponse'],
  ['distributors', 'DistributorsListResponse'],
  ['distributor', 'Distributor'],
  ['meals', 'MenuResponse'],
  ['problem', 'ProblemDetails'],
];

type Version = keyof typeof FILES;
const VERSIONS = Object.keys(FILES).filter((name): name is Version => name in FILES);
const DOCUMENTS = VERSIONS.flatMap((version) =>
  ROOTS.filter(([artefact]) => COLLECTIONS[version][artefact] !== undefined).map(
    ([artefact, name]) =>
      [
        version,
        artefact,
        name,
        artefact === 'data-providers' ? PROVIDERS : FILES[version].openapi,
      ] as const,
  ),
);

const absent = !existsSync(UPSTREAM);
if (absent) console.warn(`upstream: skipped, no published files at ${UPSTREAM.pathname}`);

describe('schemas against the published OpenAPI files (skipped when they are absent)', () => {
  const upstream = new Map<string, Components>();
  const components = (file: string): Components => {
    const known = upstream.get(file) ?? readComponents(file);
    upstream.set(file, known);
    return known;
  };

  it.skipIf(absent).each(DOCUMENTS)(
    '%s %s: every single change of a document',
    (version, artefact, name, file) => {
      const shapes = components(file);
      const [theirs, ours] = [compileTheirs(shapes, name), compileOurs(version, artefact)];
      const names = propertyNames(version, shapes);
      const disagreements: string[] = [];
      const verdicts = { accepted: 0, rejected: 0 };
      for (const start of [example(shapes, name, true), example(shapes, name, false)]) {
        expect(theirs(start)).toBe(true);
        for (const changed of [start, ...everySingleChange(start, names)]) {
          const accepted = theirs(changed);
          verdicts[accepted ? 'accepted' : 'rejected'] += 1;
          if (ours(changed) !== accepted) {
            disagreements.push(`upstream ${accepted ? 'accepts' : 'rejects'} ${show(changed)}`);
          }
        }
      }
      expect(disagreements).toEqual([]);
      expect(verdicts.accepted).toBeGreaterThan(artefact === 'distributors' ? 15 : 20);
      expect(verdicts.rejected).toBeGreaterThan(artefact === 'problem' ? 20 : 100);
    },
  );

  it.skipIf(absent).each(DOCUMENTS)(
    '%s %s: generated documents',
    (version, artefact, name, file) => {
      const shapes = components(file);
      const [theirs, ours] = [compileTheirs(shapes, name), compileOurs(version, artefact)];
      const verdicts = { accepted: 0, rejected: 0 };
      fc.assert(
        fc.property(documents(version, shapes, name), (document) => {
          const accepted = theirs(document);
          verdicts[accepted ? 'accepted' : 'rejected'] += 1;
          expect(ours(document)).toBe(accepted);
        }),
        { numRuns: 600 },
      );
      expect(verdicts.accepted).toBeGreaterThan(60);
      expect(verdicts.rejected).toBeGreaterThan(60);
    },
  );

  it.skipIf(absent).each(VERSIONS)('%s: every place that a requirement comes from', (version) => {
    const files: Readonly<Record<string, string>> = {
      ...FILES[version],
      'data-providers': PROVIDERS,
    };
    const read = new Map(
      Object.entries(files).map(([key, file]) => [
        key,
        parse(readFileSync(new URL(file, UPSTREAM), 'utf8')),
      ]),
    );
    const astray = CATALOGUE[version].flatMap(({ id, source }) =>
      source
        .filter(({ from }) => read.has(from))
        .filter(({ from, at }) => placeIn(read.get(from), at) === undefined)
        .map(({ from, at }) => `${id}: ${from} ${at}`),
    );
    expect(astray).toEqual([]);
    for (const [key, file] of Object.entries(files)) {
      const bytes = readFileSync(new URL(file, UPSTREAM));
      const { sha256 } = VERSION_FACTS[version].sources[key] ?? {};
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
  });
});

function placeIn(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, token) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, token) : undefined,
      document,
    );
}

/** A component schema of an OpenAPI 3.0 file, reduced to what it asserts. */
type Shape =
  | { readonly kind: 'reference'; readonly name: string }
  | {
      readonly kind: 'schema';
      readonly type: string;
      readonly nullable: boolean;
      readonly format: string | null;
      readonly required: readonly string[];
      readonly properties: ReadonlyMap<string, Shape>;
      readonly items: Shape | null;
      readonly closed: boolean;
    };
type Components = ReadonlyMap<string, Shape>;

function readComponents(file: string): Components {
  const document: unknown = parse(readFileSync(new URL(file, UPSTREAM), 'utf8'));
  const schemas = record(record(record(document)['components'])['schemas']);
  return new Map(Object.entries(schemas).map(([name, schema]) => [name, readShape(schema)]));
}

function readShape(value: unknown): Shape {
  // The siblings of a $ref are ignored in OpenAPI 3.0.
  const { $ref, ...assertions } = record(value);
  if (typeof $ref === 'string') {
    return { kind: 'reference', name: $ref.replace('#/components/schemas/', '') };
  }
  const { type, nullable, format, required, properties, items, additionalProperties, ...rest } =
    assertions;
  const unknown = Object.keys(rest).filter((keyword) => keyword !== 'description');
  if (typeof type !== 'string' || unknown.length > 0) {
    throw new Error(`keywords that this test does not convert: ${unknown.join(', ')}`);
  }
  return {
    kind: 'schema',
    type,
    nullable: nullable === true,
    format: typeof format === 'string' ? format : null,
    required: Array.isArray(required) ? required.map(String) : [],
    properties: new Map(
      Object.entries(record(properties ?? {})).map(([name, property]) => [
        name,
        readShape(property),
      ]),
    ),
    items: items === undefined ? null : readShape(items),
    closed: additionalProperties === false,
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`not an object: ${JSON.stringify(value)}`);
  }
  return { ...value };
}

function jsonSchema(shape: Shape): AnySchemaObject {
  if (shape.kind === 'reference') return { $ref: `#/$defs/${shape.name}` };
  return {
    type: shape.nullable ? [shape.type, 'null'] : shape.type,
    ...(shape.format === null ? {} : { format: shape.format }),
    ...(shape.items === null ? {} : { items: jsonSchema(shape.items) }),
    ...(shape.closed ? { additionalProperties: false } : {}),
    ...(shape.type === 'object'
      ? {
          required: shape.required,
          properties: Object.fromEntries(
            [...shape.properties].map(([name, property]) => [name, jsonSchema(property)]),
          ),
        }
      : {}),
  };
}

function compileTheirs(shapes: Components, name: string): ValidateFunction {
  const ajv = new Ajv2020();
  formats.default(ajv);
  const $defs = Object.fromEntries([...shapes].map(([key, shape]) => [key, jsonSchema(shape)]));
  return ajv.compile({ $defs, $ref: `#/$defs/${name}` });
}

function ourSchema(version: Version, file: string): AnySchemaObject {
  const path = new URL(`../../schemas/${version}/${file}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8'));
}

function compileOurs(version: Version, artefact: string): ValidateFunction {
  const ajv = new Ajv2020();
  ajv.addVocabulary(['x-requirement', 'x-items']);
  ajv.addSchema(ourSchema(version, 'definitions'));
  return ajv.compile(ourSchema(version, artefact));
}

/** Every name that upstream or we declare anywhere, and some that nobody does. */
function propertyNames(version: Version, shapes: Components): readonly string[] {
  const names = new Set(['extra', 'telephone', 'distributorID', '', '__proto__', 'toString']);
  for (const shape of shapes.values()) {
    if (shape.kind === 'schema') for (const name of shape.properties.keys()) names.add(name);
  }
  const ours = ourSchema(version, 'definitions');
  for (const definition of Object.values(record(ours['$defs']))) {
    for (const name of Object.keys(record(record(definition)['properties']))) names.add(name);
  }
  return [...names];
}

/** One valid document with everything in it, or with nothing that may be left out. */
function example(shapes: Components, root: string, complete: boolean): Json {
  const build = (shape: Shape): Json => {
    if (shape.kind === 'reference') return build(resolve(shapes, shape.name));
    switch (shape.type) {
      case 'object':
        return Object.fromEntries(
          [...shape.properties]
            .filter(([name]) => complete || shape.required.includes(name))
            .map(([name, property]) => [name, build(property)]),
        );
      case 'array':
        return shape.items === null ? [] : [build(shape.items)];
      case 'string':
        return 'text';
      default:
        return 1;
    }
  };
  return build({ kind: 'reference', name: root });
}

function resolve(shapes: Components, name: string): Shape {
  const shape = shapes.get(name);
  if (shape === undefined) throw new Error(`no component ${name}`);
  return shape;
}

/** Valid documents, half of them then changed in one to three random places. */
function documents(version: Version, shapes: Components, root: string): fc.Arbitrary<Json> {
  const name = fc.constantFrom(...propertyNames(version, shapes));
  const value = fc.oneof(fc.constantFrom(...REPLACEMENTS), fc.string(), fc.double({ noNaN: true }));
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    value.map((other) => () => other),
    fc.nat().map((nth) => (met: Json) => (isObject(met) ? without(met, nth) : null)),
    fc.tuple(name, value).map(([added, other]) => (met: Json) => {
      return isObject(met) ? { ...met, [added]: other } : other;
    }),
  );
  const change = fc.tuple(fc.array(fc.nat(), { maxLength: 9 }), edit);
  const changes = fc.oneof(fc.constant([]), fc.array(change, { minLength: 1, maxLength: 3 }));
  return fc
    .tuple(arbitrary(shapes, { kind: 'reference', name: root }), changes)
    .map(([document, list]) =>
      list.reduce<Json>((changed, [turns, edited]) => editAt(changed, turns, edited), document),
    );
}

type Edit = (value: Json) => Json;

/** Goes down into the value, a member a turn, and edits where the turns end or lead no further. */
function editAt(value: Json, [turn, ...further]: readonly number[], edit: Edit): Json {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const [at, member] = members[(turn ?? 0) % members.length] ?? [];
  if (turn === undefined || at === undefined || member === undefined) return edit(value);
  const edited = editAt(member, further, edit);
  if (Array.isArray(value)) return value.with(Number(at), edited);
  return isObject(value) ? { ...value, [at]: edited } : edited;
}

function without(value: { readonly [name: string]: Json }, nth: number): Json {
  const names = Object.keys(value);
  const { [names[nth % names.length] ?? '']: _, ...rest } = value;
  return rest;
}

function arbitrary(shapes: Components, shape: Shape): fc.Arbitrary<Json> {
  if (shape.kind === 'reference') return arbitrary(shapes, resolve(shapes, shape.name));
  const value = nonNull(shapes, shape);
  return shape.nullable ? fc.oneof({ weight: 3, arbitrary: value }, fc.constant(null)) : value;
}

function nonNull(
  shapes: Components,
  shape: Extract<Shape, { kind: 'schema' }>,
): fc.Arbitrary<Json> {
  switch (shape.type) {
    case 'object':
      return fc.record<Record<string, Json>>(
        Object.fromEntries(
          [...shape.properties].map(([name, property]) => [name, arbitrary(shapes, property)]),
        ),
        { requiredKeys: [...shape.required], noNullPrototype: true },
      );
    case 'array':
      return shape.items === null
        ? fc.constant([])
        : fc.array(arbitrary(shapes, shape.items), { maxLength: 2 });
    case 'string':
      return fc.string({ maxLength: 6 });
    case 'integer':
      return fc.oneof(fc.integer(), fc.constantFrom(-2147483648, 2147483647, 0));
    default:
      return fc.double({ noNaN: true, noDefaultInfinity: true });
  }
}

function show(value: Json): string {
  return JSON.stringify(value).slice(0, 400);
}
