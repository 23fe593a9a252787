import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Requirement } from '../../model/requirement.js';
import {
  ARTEFACTS,
  type Artefact,
  CANONICAL_BASE,
  FAMILY,
  type FamilyVersion,
} from '../../model/versions.js';
import { type CaseFile, type CaseVersion, casesOf } from './cases.js';
import { catalogueText } from './catalogue-text.js';
import { definitionsSchema } from './definitions.js';
import { proseOf } from './prose.js';
import { holds, type Range } from './range.js';
import { type FamilyRequirement, requirementsOf } from './requirements.js';

const SOURCE = 'spec/3.x';

type Kind = Exclude<Artefact, 'calendar'>;

/** The root definition of each kind of document, in the order of the artefacts. */
const ROOTS: Readonly<Record<Kind, Range & { definition: string; title: string }>> = {
  'data-providers': { definition: 'DataProvidersResponse', title: 'list of data providers' },
  distributors: { definition: 'DistributorsResponse', title: 'list of distributors' },
  distributor: { definition: 'Distributor', title: 'one distributor', since: '3.2' },
  meals: { definition: 'MealsResponse', title: 'meals' },
  problem: { definition: 'Problem', title: 'error body', since: '3.2' },
};

/** Every file of the versions 3.1 to 3.4 but their manifests, by path. */
export function familyFiles(root: string): Map<string, string> {
  const requirements: FamilyRequirement[] = parse(text(root, `${SOURCE}/requirements.yaml`));
  const advice: (Requirement & { versions: string[] })[] = parse(text(root, 'spec/advice.yaml'));
  const schema = JSON.parse(text(root, `${SOURCE}/definitions.schema.json`));
  const versions = FAMILY.map((version) => {
    const definitions = definitionsSchema(schema, version, CANONICAL_BASE);
    const catalogue = requirementsOf(requirements, version, artefactsOf(version));
    return { version, catalogue, definitions };
  });
  const files = new Map<string, string>();
  for (const { version, catalogue, definitions } of versions) {
    files.set(`spec/${version}/requirements.yaml`, catalogueText(catalogue, version));
    for (const language of ['', 'sv/']) {
      const path = `${language}specification.md`;
      files.set(`spec/${version}/${path}`, proseOf(text(root, `${SOURCE}/${path}`), version));
    }
    files.set(`schemas/${version}/definitions.schema.json`, JSON.stringify(definitions));
    for (const kind of kindsOf(version)) {
      files.set(`schemas/${version}/${kind}.schema.json`, documentSchema(kind, version));
    }
  }
  const family = versions.map(
    ({ version, catalogue, definitions }): CaseVersion => ({
      version,
      requirements: new Map(
        [...catalogue, ...advice.filter((one) => one.versions.includes(version))].map((one) => [
          one.id,
          one,
        ]),
      ),
      roots: Object.fromEntries(kindsOf(version).map((kind) => [kind, ROOTS[kind].definition])),
      definitions: definitions.$defs,
    }),
  );
  addCases(root, 'cases', (version) => `conformance/${version}`, family, files);
  addCases(root, 'cases/advice', (version) => `conformance/advice/${version}`, family, files);
  return files;
}

function addCases(
  root: string,
  folder: string,
  target: (version: FamilyVersion) => string,
  family: readonly CaseVersion[],
  files: Map<string, string>,
): void {
  for (const name of readdirSync(join(root, SOURCE, folder)).sort()) {
    if (!name.endsWith('.json')) continue;
    const file: CaseFile<never> = JSON.parse(text(root, `${SOURCE}/${folder}/${name}`));
    for (const own of family) {
      const cases = casesOf(file, own, family);
      if (cases !== null) files.set(`${target(own.version)}/${name}`, JSON.stringify(cases));
    }
  }
}

function documentSchema(kind: Kind, version: FamilyVersion): string {
  return JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${CANONICAL_BASE}schemas/${version}/${kind}.schema.json`,
    title: `Open Meal ${version}: ${ROOTS[kind].title}`,
    $ref: `definitions.schema.json#/$defs/${ROOTS[kind].definition}`,
  });
}

function kindsOf(version: FamilyVersion): Kind[] {
  return ARTEFACTS.filter((artefact) => artefact !== 'calendar').filter((kind) =>
    holds(ROOTS[kind], version),
  );
}

function artefactsOf(version: FamilyVersion): Artefact[] {
  const kinds: readonly string[] = [...kindsOf(version), 'calendar'];
  return ARTEFACTS.filter((artefact) => kinds.includes(artefact));
}

function text(root: string, path: string): string {
  if (!existsSync(join(root, path))) throw new Error(`${path} is missing`);
  return readFileSync(join(root, path), 'utf8');
}
