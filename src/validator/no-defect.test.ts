import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { everySingleChange, type Json } from '../check/test-support/single-changes.js';
import type { DefinitionsSchema, SchemaNode } from '../model/definitions-schema.js';
import { COLLECTIONS } from '../model/generated/collections.js';
import {
  ARTEFACTS,
  type Artefact,
  JUDGED_VERSIONS,
  type JudgedVersion,
} from '../model/versions.js';
import { judgeCase } from './judge-case.js';
import { allMeans } from './judge-document.js';

/**
 * Whatever is wrong with a document, in any version: it is the publisher's fault or nobody's, never a
 * failure of this program, and what breaks the schema never passes.
 */
const DOCUMENTS = JUDGED_VERSIONS.flatMap((version) =>
  ARTEFACTS.filter((artefact) => COLLECTIONS[version][artefact] !== undefined).map(
    (artefact) => [version, artefact] as const,
  ),
);

function definitionsOf(version: JudgedVersion): DefinitionsSchema {
  return JSON.parse(readFileSync(`schemas/${version}/definitions.schema.json`, 'utf8'));
}

/** The schema as published, by which whole documents are valid or not. */
function compiled(version: JudgedVersion, artefact: Artefact): ValidateFunction {
  const ajv = new Ajv2020();
  ajv.addVocabulary(['x-requirement', 'x-items']);
  ajv.addSchema(definitionsOf(version));
  const path = `schemas/${version}/${artefact}.schema.json`;
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
}

/** A document with every property of its version. */
function complete({ $defs }: DefinitionsSchema, name: string): Json {
  const build = (node: SchemaNode | true | undefined): Json => {
    if (node === undefined || node === true) return 'text';
    if (node.$ref !== undefined) return build($defs[node.$ref.replace('#/$defs/', '')]);
    switch ([node.type].flat()[0]) {
      case 'object':
        return Object.fromEntries(
          Object.entries(node.properties ?? {}).map(([key, inner]) => [key, build(inner)]),
        );
      case 'array':
        return [build(node.items)];
      case 'string':
        return 'text';
      default:
        return 1;
    }
  };
  return build($defs[name]);
}

describe('every single change of a complete document', () => {
  it.each(DOCUMENTS)(
    '%s %s: no failure of this program, and no silent pass',
    async (version, artefact) => {
      const means = await allMeans();
      const schema = definitionsOf(version);
      const start = complete(schema, COLLECTIONS[version][artefact]?.[''] ?? '');
      const names = ['extra', '__proto__', 'toString', 'data', 'location', 'prices', 'price'];
      const isValid = compiled(version, artefact);
      const counts = { valid: 0, invalid: 0 };
      for (const document of [start, ...everySingleChange(start, names)]) {
        const test = { name: '', artefact, document, expect: 'passed' } as const;
        const { defects, outcomes } = await judgeCase(test, version, means);
        expect(defects, JSON.stringify(document)).toEqual([]);
        if (isValid(document)) counts.valid++;
        else {
          counts.invalid++;
          const told = outcomes.some(
            ({ outcome }) => outcome === 'failed' || outcome === 'cantTell',
          );
          expect(told, JSON.stringify(document)).toBe(true);
        }
      }
      expect(counts.valid).toBeGreaterThan(5);
      expect(counts.invalid).toBeGreaterThan(20);
    },
  );
});
