import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Advice, Defect, Requirement } from '../model/requirement.js';
import { JUDGED_VERSIONS, type JudgedVersion } from '../model/versions.js';
import { BANNER } from './banner.js';

/** The catalogue as data: ids as a type, the facts that a check needs, and the texts in files of their own. */
export function catalogueFiles(root: string, folder: string): Map<string, string> {
  const read = <T>(path: string, empty: T): T =>
    existsSync(join(root, path)) ? (parse(readFileSync(join(root, path), 'utf8')) as T) : empty;
  const catalogue = JUDGED_VERSIONS.map(
    (version) => [version, read<Requirement[]>(`spec/${version}/requirements.yaml`, [])] as const,
  );
  const advice = read<Advice[]>('spec/advice.yaml', []);
  const defects = read<Defect[]>('spec/defects.yaml', []);

  const ids = [...new Set([...catalogue.flatMap(([, list]) => list), ...advice].map((r) => r.id))];
  return new Map([
    [`${folder}/requirement-ids.ts`, idsFile(ids.sort())],
    ...catalogue.flatMap(([version, list]) => {
      const given = advice.filter(({ versions }) => versions.includes(version));
      return [
        [`${folder}/${version}/facts.ts`, factsFile(version, [...list, ...given])],
        [`${folder}/${version}/requirements.ts`, requirementsFile(version, list)],
      ] as const;
    }),
    [`${folder}/registers.ts`, registersFile(advice, defects)],
    [`${folder}/catalogue.ts`, catalogueFile()],
  ]);
}

function idsFile(ids: readonly string[]): string {
  return `${BANNER}
/** Every requirement and advice id of every version. */
export type RequirementId =
${ids.length === 0 ? '  string' : ids.map((id) => `  | '${id}'`).join('\n')};
`;
}

/** What a check needs of the requirements and advice of one version. */
function factsFile(version: JudgedVersion, list: readonly Requirement[]): string {
  const facts = list.map(({ id, level, artefacts, verification, disputed }) => ({
    id,
    level,
    artefacts,
    verification,
    ...(disputed === undefined ? {} : { disputed }),
  }));
  return `${BANNER}import type { RequirementFacts } from '../../requirement.js';

/** The requirements of ${version} and the advice that is given for it, in the order of the catalogues. */
export const FACTS: readonly RequirementFacts[] = JSON.parse(
  ${literal(facts)},
);
`;
}

/** The texts of one version, so that whoever shows them loads no others. */
function requirementsFile(version: JudgedVersion, list: readonly Requirement[]): string {
  return `${BANNER}import type { Requirement } from '../../requirement.js';

/** The requirements of ${version}, complete, in the order of its catalogue. */
export const REQUIREMENTS: readonly Requirement[] = JSON.parse(
  ${literal(list)},
);
`;
}

function registersFile(advice: readonly Advice[], defects: readonly Defect[]): string {
  return `${BANNER}import type { Advice, Defect } from '../requirement.js';

/** What no version says but users suffer from. */
export const ADVICE: readonly Advice[] = JSON.parse(
  ${literal(advice)},
);

/** The contradictions of the published texts. */
export const DEFECTS: readonly Defect[] = JSON.parse(
  ${literal(defects)},
);
`;
}

function catalogueFile(): string {
  const alias = (version: string) => `v${version.replace('.', '')}`;
  const imports = JUDGED_VERSIONS.map(
    (version) =>
      `import { REQUIREMENTS as ${alias(version)} } from './${version}/requirements.js';`,
  );
  const entries = JUDGED_VERSIONS.map((version) => `  '${version}': ${alias(version)},`);
  return `${BANNER}import type { Requirement } from '../requirement.js';
import type { JudgedVersion } from '../versions.js';
${imports.join('\n')}

/** The requirements of each version, complete, in the order of its catalogue. */
export const CATALOGUE: Readonly<Record<JudgedVersion, readonly Requirement[]>> = {
${entries.join('\n')}
};
`;
}

/** A value as JSON inside a literal, which is faster to load than the value written out. */
function literal(value: unknown): string {
  return JSON.stringify(JSON.stringify(value));
}
