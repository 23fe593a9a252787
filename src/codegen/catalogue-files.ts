import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Defect, Requirement } from '../model/requirement.js';
import { JUDGED_VERSIONS, type JudgedVersion } from '../model/versions.js';
import { BANNER } from './banner.js';

type Advice = Requirement & { readonly versions: readonly JudgedVersion[] };

/** The catalogue as data: ids as a type, the facts that a check needs, and all texts in a file of their own. */
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
    [`${folder}/requirement-facts.ts`, factsFile(catalogue, advice)],
    [`${folder}/catalogue.ts`, textsFile(catalogue, advice, defects)],
  ]);
}

function idsFile(ids: readonly string[]): string {
  return `${BANNER}
/** Every requirement and advice id of every version. */
export type RequirementId =
${ids.length === 0 ? '  string' : ids.map((id) => `  | '${id}'`).join('\n')};
`;
}

function factsFile(
  catalogue: readonly (readonly [JudgedVersion, readonly Requirement[]])[],
  advice: readonly Advice[],
): string {
  const facts = (list: readonly Requirement[]) =>
    list.map(({ id, level, artefacts, verification, disputed }) => ({
      id,
      level,
      artefacts,
      verification,
      ...(disputed === undefined ? {} : { disputed }),
    }));
  const byVersion = Object.fromEntries(
    catalogue.map(([version, list]) => [
      version,
      facts([...list, ...advice.filter((entry) => entry.versions.includes(version))]),
    ]),
  );
  return `${BANNER}import type { Level, Verification } from '../requirement.js';
import type { Artefact, JudgedVersion } from '../versions.js';

/** What a check needs to know of a requirement, without its texts. */
export interface RequirementFacts {
  readonly id: string;
  readonly level: Level;
  readonly artefacts: readonly Artefact[];
  readonly verification: Verification;
  readonly disputed?: string;
}

/** Requirements and advice of each version, in the order of its catalogue. */
export const REQUIREMENT_FACTS: Readonly<Record<JudgedVersion, readonly RequirementFacts[]>> =
  JSON.parse(
    ${JSON.stringify(JSON.stringify(byVersion))},
  );
`;
}

function textsFile(
  catalogue: readonly (readonly [JudgedVersion, readonly Requirement[]])[],
  advice: readonly Advice[],
  defects: readonly Defect[],
): string {
  const json = (value: unknown) => JSON.stringify(JSON.stringify(value));
  return `${BANNER}import type { Defect, Requirement } from '../requirement.js';
import type { JudgedVersion } from '../versions.js';

export type Advice = Requirement & { readonly versions: readonly JudgedVersion[] };

/** The requirements of each version, complete, in the order of its catalogue. */
export const CATALOGUE: Readonly<Record<JudgedVersion, readonly Requirement[]>> = JSON.parse(
  ${json(Object.fromEntries(catalogue))},
);

/** What no version says but users suffer from. */
export const ADVICE: readonly Advice[] = JSON.parse(
  ${json(advice)},
);

/** The contradictions of the published texts. */
export const DEFECTS: readonly Defect[] = JSON.parse(
  ${json(defects)},
);
`;
}
