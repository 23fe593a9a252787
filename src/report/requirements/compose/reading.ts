import { type Line, termLine } from '../blocks.js';
import { REQUIREMENT_LEVELS, TIERS } from '../selection.js';
import { rowsOf } from '../sheet.js';
import { ANNEX_WORDS } from '../words/annex.js';
import type { SheetContext } from './context.js';

/** What the words and marks at the requirements of a sheet mean, one a line. */
export function readingLines({ sheet, language, words }: SheetContext): Line[] {
  const annex = ANNEX_WORDS[language];
  const rows = rowsOf(sheet);
  const levels = REQUIREMENT_LEVELS.filter((level) =>
    rows.some(({ requirement }) => requirement.level === level),
  );
  const tiers = annex.tiers(TIERS.map((tier) => words.tiers[tier]));
  const isEditorial = rows.some(({ requirement }) => requirement.levelBasis === 'editorial');
  const isContested = rows.some(({ defect }) => defect !== null);
  const items: (readonly [string, string])[] = [
    ...levels.map((level) => {
      const { word, name, meaning } = words.levels[level];
      return [annex.level(word, name), meaning] as const;
    }),
    [tiers.charAt(0).toUpperCase() + tiers.slice(1), annex.tiersMeaning],
    ...(isEditorial ? [annex.editorial(words.editorial)] : []),
    annex.condition,
    ...(isContested ? [annex.disputed] : []),
    annex.code,
    ...annex.terms,
  ];
  return items.map(termLine);
}
