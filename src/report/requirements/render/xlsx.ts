import excel, { type Workbook } from 'exceljs';
import type { Language } from '../../words.js';
import { annexParts } from '../compose/annex.js';
import { type SheetContext, sheetContext } from '../compose/context.js';
import { questionnaireParts } from '../compose/questionnaire.js';
import type { Form } from '../renderer.js';
import type { Sheet } from '../sheet.js';
import { seal } from './seal.js';
import { bookColumns } from './xlsx/columns.js';
import { addQuestionSheet } from './xlsx/question-sheet.js';
import { addRowSheet } from './xlsx/row-sheet.js';
import { addTextSheet } from './xlsx/text-sheet.js';

/** A sheet as an Excel workbook, the same to the last byte every time. */
export async function renderXlsx(
  sheet: Sheet,
  form: Form,
  language: Language,
): Promise<Uint8Array> {
  const context = sheetContext(sheet, language);
  const workbook = new excel.Workbook();
  const title =
    form === 'annex' ? addAnnex(workbook, context) : addQuestionnaire(workbook, context);
  const file = new Uint8Array(await workbook.xlsx.writeBuffer());
  const created = sheet.filledIn?.report.checkedAt ?? null;
  return seal(file, { title, locale: context.words.locale, created });
}

function addAnnex(workbook: Workbook, context: SheetContext): string {
  const { words } = context;
  const { title, introduction, filledIn, reading, signature } = annexParts(context);
  const about = [...introduction, ...reading, ...signature];
  addTextSheet(workbook, words.sheets.about, title, about, context);
  if (filledIn.length > 0) {
    addTextSheet(workbook, words.sheets.results, title, filledIn, context);
  }
  addRowSheet(workbook, words.sheets.requirements, bookColumns('annex', context), context);
  return title;
}

function addQuestionnaire(workbook: Workbook, context: SheetContext): string {
  const { words } = context;
  const { title, steps, request, tender } = questionnaireParts(context);
  addTextSheet(workbook, words.sheets.about, title, [...steps, ...request], context);
  addQuestionSheet(workbook, context);
  addRowSheet(workbook, words.sheets.requirements, bookColumns('questionnaire', context), context);
  addTextSheet(workbook, words.sheets.tender, title, tender, context);
  return title;
}
