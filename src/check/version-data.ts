import { COLLECTIONS } from '../model/generated/collections.js';
import { generatedModules } from '../model/generated/modules.js';
import type { RequirementFacts } from '../model/requirement.js';
import type { Artefact, JudgedVersion } from '../model/versions.js';
import { type DefinitionModel, definitionModels } from './definitions.js';

/** What ajv's generated functions leave behind. */
export interface ValidatorError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

/** Everything the engine holds of one version. */
export interface VersionData {
  readonly version: JudgedVersion;
  readonly facts: readonly RequirementFacts[];
  readonly byId: ReadonlyMap<string, RequirementFacts>;
  readonly definitions: ReadonlyMap<string, DefinitionModel>;
  readonly validators: { get(definition: string): Validator | undefined };
}

const loaded = new Map<JudgedVersion, Promise<VersionData>>();

/** The data of one version, read and prepared once a process. */
export function loadVersion(version: JudgedVersion): Promise<VersionData> {
  const known = loaded.get(version);
  if (known !== undefined) return known;
  const data = prepare(version);
  loaded.set(version, data);
  return data;
}

/** The definition of the items of a collection, or null when the version has no such document. */
export function definitionOf(
  version: JudgedVersion,
  artefact: Artefact,
  collection: string,
): string | null {
  return COLLECTIONS[version][artefact]?.[collection] ?? null;
}

/** The kinds of document that a version has. */
export function artefactsOf(version: JudgedVersion): readonly string[] {
  return [...Object.keys(COLLECTIONS[version]), 'calendar'];
}

async function prepare(version: JudgedVersion): Promise<VersionData> {
  const [{ DEFINITIONS }, validators, { FACTS }] = await generatedModules(version);
  return {
    version,
    facts: FACTS,
    byId: new Map(FACTS.map((facts) => [facts.id, facts])),
    definitions: definitionModels(DEFINITIONS),
    // The generated functions are JavaScript: their form is ajv's, not known to the compiler.
    validators: new Map(Object.entries(validators) as [string, Validator][]),
  };
}
