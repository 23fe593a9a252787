import { linkIn } from '../catalogue-texts.js';
import { neutralise } from '../neutralise.js';
import type { SheetContext } from './compose/context.js';
import { partHeading } from './parts.js';
import { PROCEDURES, type Procedure } from './procedures.js';
import {
  conditionText,
  interpretationText,
  noteText,
  procedureText,
  requirementText,
  resultText,
} from './row-texts.js';
import type { Part, Row } from './sheet.js';
import { QUESTIONNAIRE_WORDS } from './words/questionnaire.js';

/** Every fact of a requirement that a table can have a column for, and every field to fill in. */
export const COLUMN_NAMES = [
  'id',
  'version',
  'root',
  'permalink',
  'part',
  'level',
  'levelBasis',
  'tier',
  'requirement',
  'short',
  'condition',
  'rationale',
  'disputed',
  'interpretation',
  'verification',
  'evidence',
  'procedure',
  'when',
  'met',
  'metToday',
  'ifNotWhen',
  'comment',
  'result',
  'note',
  'checked',
  'checkedAt',
] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

export interface RowColumn {
  readonly heading: string;
  /** A text that may hold code between backquotes; empty for a field to fill in. */
  readonly text: (row: Row, part: Part) => string;
}

const empty = () => '';

/** The columns of a table, by name, in a language. */
export function rowColumns({
  sheet,
  language,
  words,
}: SheetContext): Readonly<Record<ColumnName, RowColumn>> {
  const { columns: headings } = words;
  const { metToday, ifNotWhen, comment } = QUESTIONNAIRE_WORDS[language].columns;
  const root = sheet.facts.root ?? words.facts.notFrozen;
  const checked = neutralise(sheet.filledIn?.report.target.input ?? '');
  const checkedAt = sheet.filledIn?.report.checkedAt ?? '';
  const procedure = (name: keyof Procedure) => (row: Row) =>
    PROCEDURES[row.requirement.verification][name][language];
  const column = (heading: string, text: RowColumn['text']) => ({ heading, text });
  return {
    id: column(headings.id, (row) => row.requirement.id),
    version: column(headings.version, () => sheet.version),
    root: column(headings.root, () => root),
    permalink: column(headings.permalink, (row) => linkIn(row.permalink, language)),
    part: column(headings.part, (_, part) => partHeading(part.id)[language]),
    level: column(headings.level, ({ requirement: { level } }) =>
      level === 'advice' ? '' : words.levels[level].word,
    ),
    levelBasis: column(headings.levelBasis, ({ requirement }) =>
      requirement.levelBasis === 'editorial' ? words.editorial : '',
    ),
    tier: column(headings.tier, (row) => words.tiers[row.requirement.tier]),
    requirement: column(headings.requirement, (row) => requirementText(row, language)),
    short: column(headings.requirement, (row) => row.requirement.text[language]),
    condition: column(headings.condition, (row) => conditionText(row, words, language)),
    rationale: column(headings.rationale, (row) => row.requirement.rationale[language]),
    disputed: column(headings.disputed, ({ defect }) =>
      defect === null ? '' : `${defect.id}: ${defect.title[language]}`,
    ),
    interpretation: column(headings.interpretation, (row) => interpretationText(row, language)),
    verification: column(headings.verification, procedure('label')),
    evidence: column(headings.evidence, procedure('evidence')),
    procedure: column(headings.procedure, (row) => procedureText(row, language)),
    when: column(headings.when, procedure('when')),
    met: column(headings.met, empty),
    metToday: column(metToday, empty),
    ifNotWhen: column(ifNotWhen, empty),
    comment: column(comment, empty),
    result: column(headings.result, ({ result }) => (result ? resultText(result, words) : '')),
    note: column(headings.note, ({ result }) => (result ? noteText(result, words, language) : '')),
    checked: column(headings.checked, () => checked),
    checkedAt: column(headings.checkedAt, () => checkedAt),
  };
}
