import type { Advice, Defect, Requirement } from '../model/requirement.js';
import type { VersionFacts } from '../model/version-facts.js';
import { CANONICAL_BASE, type JudgedVersion, type SpecVersion } from '../model/versions.js';
import type { Language } from './words/words.js';

/** The catalogue with its texts, as generated. */
export interface CatalogueTexts {
  readonly requirements: Readonly<Record<JudgedVersion, readonly Requirement[]>>;
  readonly advice: readonly Advice[];
  readonly defects: readonly Defect[];
  readonly versions: Readonly<Record<SpecVersion, VersionFacts>>;
}

/** A requirement of a version, or a piece of advice. */
export function findRequirement(
  catalogue: CatalogueTexts,
  version: SpecVersion | null,
  id: string,
): Requirement | undefined {
  const lists: Readonly<Record<string, readonly Requirement[]>> = catalogue.requirements;
  const list = (version === null ? undefined : lists[version]) ?? [];
  return [...list, ...catalogue.advice].find((requirement) => requirement.id === id);
}

/** How a requirement is cited; advice belongs to no version. */
export function citation(version: SpecVersion | null, id: string): string {
  return version === null || id.startsWith('advice.') ? id : `Open Meal ${version}, ${id}`;
}

/** The address under which a version, or one requirement of it, can be read for good. */
export function permalink(version: SpecVersion, id?: string): string {
  if (id === undefined) return `${CANONICAL_BASE}spec/${version}/`;
  return `${CANONICAL_BASE}spec/${id.startsWith('advice.') ? 'advice' : version}/#${id}`;
}

/** Where a reader of the language finds what a permalink leads to: the site has its Swedish pages beside it. */
export function linkIn(permalink: string, language: Language): string {
  if (language === 'en') return permalink;
  const [page, fragment] = permalink.split('#');
  return `${page}sv/${fragment === undefined ? '' : `#${fragment}`}`;
}

/** Where a requirement was read, one text for each place. */
export function sourceTexts(
  catalogue: Pick<CatalogueTexts, 'versions'>,
  version: SpecVersion,
  { source }: Pick<Requirement, 'source'>,
): string[] {
  return source.map(({ from, at }) => `${sourceName(catalogue, version, from)}, ${at}`);
}

/** The upstream file with the commit that was read; an RFC by its number, which never changes. */
function sourceName(
  catalogue: Pick<CatalogueTexts, 'versions'>,
  version: SpecVersion,
  key: string,
): string {
  const source = catalogue.versions[version].sources[key];
  if (/^rfc\d+$/.test(key)) return key.replace('rfc', 'RFC ');
  if (source === undefined) return key;
  const commit = source.commit === null ? '' : ` @ ${source.commit.slice(0, 7)}`;
  return `${source.repository}/${source.path}${commit}`;
}
