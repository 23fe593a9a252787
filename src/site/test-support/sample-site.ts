import type { Requirement } from '../../model/requirement.js';
import { CURRENT_VERSION, JUDGED_VERSIONS, type JudgedVersion } from '../../model/versions.js';
import { TEXTS } from '../../report/test-support/samples.js';
import type { JudgedContent, SiteContent } from '../content.js';

/** A version with the requirements of the sample catalogue, or others, and nothing else. */
export function sampleVersion(
  version: JudgedVersion,
  requirements: readonly Requirement[] = TEXTS.requirements[version],
  parts: Partial<JudgedContent> = {},
): JudgedContent {
  return {
    version,
    facts: TEXTS.versions[version],
    requirements,
    prose: { en: `# Open Meal ${version}\n`, sv: `# Open Meal ${version}\n` },
    definitions: {},
    definitionsPath: `schemas/${version}/definitions.schema.json`,
    documents: [],
    places: new Map(),
    cases: new Map(),
    types: '',
    ...parts,
  };
}

/** A site of the sample catalogue. */
export function sampleSite(parts: Partial<SiteContent> = {}): SiteContent {
  const judged = JUDGED_VERSIONS.map((version) => sampleVersion(version));
  return {
    repository: 'https://github.com/example/meals',
    versions: Object.values(TEXTS.versions),
    judged,
    current: sampleVersion(CURRENT_VERSION),
    advice: TEXTS.advice,
    defects: TEXTS.defects,
    schemas: new Map(),
    locks: new Map(),
    hasFile: (path) => path === 'README.md',
    ...parts,
  };
}
