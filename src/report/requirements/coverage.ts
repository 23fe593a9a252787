import type { Result, RowResult } from './results.js';
import type { RequirementLevel } from './selection.js';
import { REQUIREMENT_LEVELS } from './selection.js';
import { rowsOf, type Sheet } from './sheet.js';

/** How many requirements of a level have which result, and how far the check reached. */
export interface LevelCoverage extends Readonly<Record<Result, number>> {
  readonly level: RequirementLevel;
  /** Left for a person to fill in. */
  readonly person: number;
  readonly total: number;
  /** All but those that do not apply: those left for a person too. */
  readonly applicable: number;
  /** Met or not met. What is left for a person counts only when the person has answered. */
  readonly tested: number;
}

/** The results of a filled-in sheet by level; levels without requirements are left out. */
export function coverageByLevel(sheet: Pick<Sheet, 'parts'>): LevelCoverage[] {
  const rows = rowsOf(sheet);
  return REQUIREMENT_LEVELS.flatMap((level) => {
    // Of a permission there is nothing to meet, and so nothing to count.
    const results = rows.filter(
      ({ requirement, result }) => requirement.level === level && result?.kind !== 'none',
    );
    if (results.length === 0) return [];
    const count = (kind: RowResult['kind']) =>
      results.filter(({ result }) => result?.kind === kind).length;
    const [met, notMet, notApplicable] = [count('met'), count('notMet'), count('notApplicable')];
    return {
      level,
      met,
      notMet,
      notApplicable,
      notTested: count('notTested'),
      person: count('person'),
      total: results.length,
      applicable: results.length - notApplicable,
      tested: met + notMet,
    };
  });
}
