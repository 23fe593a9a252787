import type { Workbook } from 'exceljs';
import { runsOf } from '../../blocks.js';
import type { SheetContext } from '../../compose/context.js';
import { questionsFor } from '../../questions.js';
import { QUESTIONNAIRE_WORDS } from '../../words/questionnaire.js';
import { ALL_SIDES, FIELD_FILL, write } from './cells.js';
import { rowHeight } from './heights.js';
import { setUpPage } from './page.js';
import { addHead, choose } from './row-sheet.js';

/** Characters. */
const QUESTION_WIDTH = 80;

/** The questions to the supplier with room for the answers. */
export function addQuestionSheet(workbook: Workbook, context: SheetContext): void {
  const { sheet, language, words } = context;
  const texts = QUESTIONNAIRE_WORDS[language];
  const worksheet = workbook.addWorksheet(words.sheets.questions, {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  const { question, answer, comment } = texts.columns;
  addHead(worksheet, [
    { heading: words.columns.part, width: 16 },
    { heading: question, width: QUESTION_WIDTH },
    { heading: answer, width: 14 },
    { heading: comment, width: 60 },
  ]);
  for (const { id, number, group, answer: kind } of questionsFor(sheet.ids)) {
    const line = worksheet.addRow([]);
    const text = texts.questions[id](sheet.version, sheet.otherVersions);
    const asked = runsOf(`${number}. ${text}`);
    write(line.getCell(1), runsOf(texts.groups[group]));
    write(line.getCell(2), asked);
    line.height = rowHeight([{ line: asked, width: QUESTION_WIDTH }]);
    for (const index of [3, 4]) {
      write(line.getCell(index), []);
      line.getCell(index).fill = FIELD_FILL;
    }
    for (const index of [1, 2, 3, 4]) line.getCell(index).border = ALL_SIDES;
    if (kind === 'yesNo') choose(line, 3, [words.yes, words.no], words);
  }
  setUpPage(worksheet, context);
  worksheet.pageSetup.printTitlesRow = '1:1';
}
