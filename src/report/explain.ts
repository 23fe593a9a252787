import type { Defect, Requirement } from '../model/requirement.js';
import { JUDGED_VERSIONS, type JudgedVersion } from '../model/versions.js';
import { type CatalogueTexts, citation, permalink, sourceTexts } from './catalogue-texts.js';
import { labelled, wrap } from './layout.js';
import { nearestIds } from './nearest-ids.js';
import { type Language, WORDS, type Words } from './words.js';

export type Explanation =
  | { readonly kind: 'explained'; readonly text: string }
  /** No version, or not the one that was asked for, has the id. */
  | {
      readonly kind: 'unknown';
      readonly nearest: readonly string[];
      /** The versions that do have it. */
      readonly versions: readonly JudgedVersion[];
    };

/** One requirement, piece of advice or entry of the register of contradictions in full, for people. */
export function explain(
  catalogue: CatalogueTexts,
  id: string,
  version: JudgedVersion | null,
  language: Language,
): Explanation {
  const words = WORDS[language];
  const defect = catalogue.defects.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (defect !== undefined) {
    return { kind: 'explained', text: text(defectLines(catalogue, defect, words, language)) };
  }
  const found = entries(catalogue, id);
  const entry = version === null ? found.at(-1) : found.find((one) => one.version === version);
  if (entry === undefined) {
    const nearest = found.length > 0 ? [] : nearestIds(id, allIds(catalogue));
    return { kind: 'unknown', nearest, versions: found.map((one) => one.version) };
  }
  const lines = requirementLines(catalogue, entry, found, words, language);
  return { kind: 'explained', text: text(lines) };
}

interface Entry {
  readonly version: JudgedVersion;
  readonly requirement: Requirement;
}

/** What every version has under an id, oldest version first. */
function entries({ requirements, advice }: CatalogueTexts, id: string): Entry[] {
  return JUDGED_VERSIONS.flatMap((version) => {
    const given = advice.filter(({ versions }) => versions.includes(version));
    return [...requirements[version], ...given]
      .filter((requirement) => requirement.id === id)
      .map((requirement) => ({ version, requirement }));
  });
}

function allIds({ requirements, advice, defects }: CatalogueTexts): string[] {
  const lists = [...Object.values(requirements), advice, defects];
  return [...new Set(lists.flatMap((list) => list.map(({ id }) => id)))];
}

function requirementLines(
  catalogue: CatalogueTexts,
  { version, requirement }: Entry,
  found: readonly Entry[],
  words: Words,
  language: Language,
): string[] {
  const { id, rationale, condition, verification, reason, artefacts, disputed } = requirement;
  const { explain: labels } = words;
  const isAdvice = requirement.level === 'advice';
  const row = rows(words);
  const levels = found.map((one) => `${one.version} (${words.levels[one.requirement.level]})`);
  const by = labels.verifications[verification];
  const kinds = artefacts.map((artefact) => words.artefacts[artefact]).join(', ');
  return [
    citation(version, id),
    '',
    ...wrap(requirement.text[language], 0),
    ...(isAdvice ? ['', ...wrap(labels.advice, 0)] : []),
    '',
    ...row(labels.inVersions, [levels.join(', ')]),
    ...row(labels.why, [rationale[language]]),
    ...row(labels.condition, condition === undefined ? [] : [condition[language]]),
    ...row(labels.verification, reason === undefined ? [by] : [by, reason[language]]),
    ...row(labels.artefacts, kinds === '' ? [] : [kinds]),
    ...row(labels.source, sourceTexts(catalogue, version, requirement)),
    ...disputeRows(catalogue, disputed, words, language),
    ...row(labels.permalink, [permalink(version, id)]),
    ...row(labels.root, isAdvice ? [] : rootTexts(catalogue, version)),
  ];
}

/** What a citation names beside the version: the version string alone does not tell one text from another. */
function rootTexts({ versions }: CatalogueTexts, version: JudgedVersion): string[] {
  const { root } = versions[version];
  return root === null ? [] : [`sha256:${root}`];
}

function disputeRows(
  catalogue: CatalogueTexts,
  id: string | undefined,
  words: Words,
  language: Language,
): string[] {
  if (id === undefined) return [];
  const { disputed, conflict, interpretation } = words.explain;
  const row = rows(words);
  const defect = catalogue.defects.find((one) => one.id === id);
  if (defect === undefined) return row(disputed, [id]);
  return [
    ...row(disputed, [`${id}: ${defect.title[language]}`]),
    ...row(conflict, [defect.conflict[language]]),
    ...row(interpretation, [defect.interpretation[language]]),
  ];
}

function defectLines(
  catalogue: CatalogueTexts,
  defect: Defect,
  words: Words,
  language: Language,
): string[] {
  const { explain: labels } = words;
  const row = rows(words);
  const versions = defect.versions.map((version) => `Open Meal ${version}`).join(', ');
  const concerned = JUDGED_VERSIONS.flatMap((version) =>
    catalogue.requirements[version]
      .filter(({ disputed }) => disputed === defect.id)
      .map(({ id }) => citation(version, id)),
  );
  return [
    `${defect.id}: ${defect.title[language]}`,
    '',
    ...wrap(labels.defectOf(versions), 0),
    '',
    ...row(labels.conflict, [defect.conflict[language]]),
    ...row(labels.interpretation, [defect.interpretation[language]]),
    ...row(labels.defectRequirements, concerned),
  ];
}

function rows({
  explain: labels,
}: Words): (label: string, paragraphs: readonly string[]) => string[] {
  const { inVersions, why, condition, verification, artefacts, source, interpretation } = labels;
  const all = [inVersions, why, condition, verification, artefacts, source, interpretation];
  const width = Math.max(...all.map((label) => label.length)) + 2;
  return (label, paragraphs) => labelled(label, paragraphs, { indent: 0, width });
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
