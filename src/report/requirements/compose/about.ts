import { linkIn } from '../../catalogue-texts.js';
import { capitalised } from '../../layout.js';
import { type Block, type Fact, paragraph, runsOf } from '../blocks.js';
import { REQUIREMENT_LEVELS, type Selection } from '../selection.js';
import { rowsOf, type Sheet } from '../sheet.js';
import type { SheetContext } from './context.js';

/** Which version, exactly, and how much of it. */
export function aboutBlocks({ sheet, language, words }: SheetContext): Block[] {
  const { version, facts } = sheet;
  const { facts: labels } = words;
  const status = words.statuses[facts.status];
  const filters = filterTexts(sheet.selection, words);
  const link = linkIn(sheet.permalink, language);
  const shown = rowsOf(sheet).length;
  const rows: Fact[] = [
    fact(labels.specification, 'Open Meal Information'),
    fact(labels.version, labels.versionOf(version, status, facts.published)),
    fact(labels.root, facts.root ?? labels.notFrozen),
    { label: labels.permalink, runs: [{ text: link, link }] },
    fact(labels.contents, labels.count(shown, levelCounts(sheet, words))),
    ...(filters.length === 0
      ? []
      : [
          fact(
            labels.selection,
            labels.selected(
              [capitalised(filters[0] ?? ''), ...filters.slice(1)],
              shown,
              sheet.ids.size,
            ),
          ),
        ]),
  ];
  return [
    { kind: 'facts', rows },
    facts.root === null ? paragraph(labels.notFrozenNote, 'note') : paragraph(labels.rootMeaning),
    paragraph(labels.whereToRead(checkCommand(version))),
  ];
}

/** How a target is checked by the version that the sheet is about. */
export function checkCommand(version: string): string {
  return `open-meal check … --spec ${version}`;
}

/** At the foot of every page: which text it is, to the last letter. */
export function footerText({ sheet, words }: SheetContext): string {
  const { root, notFrozen } = words.facts;
  return `Open Meal Information ${sheet.version} · ${root} ${sheet.facts.root ?? notFrozen}`;
}

export function fact(label: string, text: string): Fact {
  return { label, runs: runsOf(text) };
}

function levelCounts(sheet: Sheet, words: SheetContext['words']): string[] {
  const rows = rowsOf(sheet);
  return REQUIREMENT_LEVELS.flatMap((level) => {
    const count = rows.filter(({ requirement }) => requirement.level === level).length;
    return count === 0 ? [] : `${count} ${words.levels[level].word}`;
  });
}

function filterTexts(selection: Selection, words: SheetContext['words']): string[] {
  const { filters } = words.facts;
  const all: [label: string, values: string[]][] = [
    [filters.level, selection.level.map((level) => words.levels[level].word)],
    [filters.tier, selection.tier.map((tier) => words.tiers[tier])],
    [filters.artefact, selection.artefact.map((subject) => words.subjects[subject])],
    [filters.verification, selection.verification.map((one) => words.verifications[one])],
    [filters.exclude, [...selection.exclude]],
  ];
  const texts = all.flatMap(([label, values]) =>
    values.length === 0 ? [] : `${label} ${values.join(', ')}`,
  );
  return [
    ...texts,
    ...(selection.undisputed ? [filters.undisputed] : []),
    // Which ones stands below, where they are.
    ...(selection.only.length === 0 ? [] : [filters.only]),
  ];
}
