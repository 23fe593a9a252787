import { csvText } from '../../csv-text.js';
import type { Language } from '../../words.js';
import { plainText } from '../blocks.js';
import { type SheetContext, sheetContext } from '../compose/context.js';
import { questionsFor } from '../questions.js';
import type { Form } from '../renderer.js';
import { type ColumnName, rowColumns } from '../row-columns.js';
import type { Sheet } from '../sheet.js';
import { QUESTIONNAIRE_WORDS } from '../words/questionnaire.js';

const IDENTITY: readonly ColumnName[] = [
  'version',
  'root',
  'id',
  'permalink',
  'part',
  'level',
  'levelBasis',
  'tier',
];

const COLUMNS: Readonly<Record<Form, readonly ColumnName[]>> = {
  annex: [
    ...IDENTITY,
    'requirement',
    'condition',
    'rationale',
    'disputed',
    'interpretation',
    'verification',
    'evidence',
    'procedure',
    'when',
  ],
  questionnaire: [...IDENTITY, 'short'],
};

const ANSWERS: Readonly<Record<Form, readonly ColumnName[]>> = {
  annex: ['met', 'comment'],
  questionnaire: ['metToday', 'ifNotWhen', 'comment'],
};

const RESULTS: readonly ColumnName[] = ['result', 'note', 'checked', 'checkedAt'];

/** One row for every requirement, above them in the questionnaire one for every question. */
export function renderCsv(sheet: Sheet, form: Form, language: Language): string {
  const context = sheetContext(sheet, language);
  const names = columnNames(sheet, form);
  const columns = rowColumns(context);
  const rows = [
    names.map((name) => columns[name].heading),
    ...(form === 'questionnaire' ? questionRows(names, context) : []),
    ...sheet.parts.flatMap((part) =>
      part.rows.map((row) => names.map((name) => columns[name].text(row, part))),
    ),
  ];
  const texts = rows.map((row) => row.map((cell) => plainText(cell, context.words.quotes)));
  return csvText(texts, language);
}

/** A filled-in annex has results where the empty one asks; the supplier is asked all the same. */
function columnNames({ filledIn }: Sheet, form: Form): readonly ColumnName[] {
  if (filledIn === null) return [...COLUMNS[form], ...ANSWERS[form]];
  const asks = form === 'questionnaire' ? ANSWERS[form] : [];
  return [...COLUMNS[form], ...RESULTS, ...asks];
}

/** The questions in the columns that they share with the requirements. */
function questionRows(names: readonly ColumnName[], { sheet, language }: SheetContext): string[][] {
  const texts = QUESTIONNAIRE_WORDS[language];
  return questionsFor(sheet.ids).map(({ id, number, group }) => {
    const cells: Partial<Record<ColumnName, string>> = {
      version: sheet.version,
      id: String(number),
      part: texts.groups[group],
      short: texts.questions[id](sheet.version, sheet.otherVersions),
    };
    return names.map((name) => cells[name] ?? '');
  });
}
