import type { Row as SheetRow, Workbook, Worksheet } from 'exceljs';
import { linkIn } from '../../../catalogue-texts.js';
import type { SheetContext } from '../../compose/context.js';
import { RESULTS } from '../../results.js';
import type { Part, Row } from '../../sheet.js';
import { ALARM, ALL_SIDES, FIELD_FILL, HEADING_FILL, LINK, write } from './cells.js';
import type { BookColumn } from './columns.js';
import { type Filled, rowHeight } from './heights.js';
import { setUpPage } from './page.js';

/** One row for every requirement, to be sorted, filtered and filled in. */
export function addRowSheet(
  workbook: Workbook,
  name: string,
  columns: readonly BookColumn[],
  context: SheetContext,
): void {
  const worksheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
  });
  addHead(worksheet, columns);
  for (const part of context.sheet.parts) {
    for (const row of part.rows) addRequirement(worksheet, columns, row, part, context);
  }
  const last = worksheet.rowCount;
  worksheet.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: last, column: columns.length },
  };
  setUpPage(worksheet, context);
  worksheet.pageSetup.printTitlesRow = '1:1';
  const printed = columns.filter(({ kind }) => kind !== 'aside').length;
  // The library puts a dollar sign before the whole, where Excel wants one before each half.
  worksheet.pageSetup.printArea = `A$1:${worksheet.getColumn(printed).letter}$${last}`;
}

/** The headings of a table, each over a column of its width. */
export function addHead(
  worksheet: Worksheet,
  columns: readonly Pick<BookColumn, 'heading' | 'width'>[],
): void {
  const head = worksheet.addRow([]);
  const filled: Filled[] = [];
  for (const [index, { heading, width }] of columns.entries()) {
    const cell = head.getCell(index + 1);
    const line = [{ text: heading, strong: true }];
    write(cell, line);
    cell.fill = HEADING_FILL;
    cell.border = ALL_SIDES;
    worksheet.getColumn(index + 1).width = width;
    // Room for the button of the filter.
    filled.push({ line, width: width - 3 });
  }
  head.height = rowHeight(filled);
}

function addRequirement(
  worksheet: Worksheet,
  columns: readonly BookColumn[],
  row: Row,
  part: Part,
  context: SheetContext,
): void {
  const line = worksheet.addRow([]);
  const filled: Filled[] = [];
  for (const [index, column] of columns.entries()) {
    const cell = line.getCell(index + 1);
    const text = column.line(row, part);
    write(cell, text);
    cell.border = ALL_SIDES;
    fillIn(line, index + 1, column, row, context);
    if (column.kind !== 'aside') filled.push({ line: text, width: column.width });
  }
  line.height = rowHeight(filled);
}

/** Where the link leads, and what may be chosen or written. */
function fillIn(
  line: SheetRow,
  index: number,
  { kind }: BookColumn,
  { requirement, permalink, result }: Row,
  { words, language }: SheetContext,
): void {
  const cell = line.getCell(index);
  switch (kind) {
    case 'link':
      cell.value = { text: requirement.id, hyperlink: linkIn(permalink, language) };
      cell.font = LINK;
      return;
    case 'yesNo':
      cell.fill = FIELD_FILL;
      if (requirement.level !== 'may') choose(line, index, [words.yes, words.no], words);
      return;
    case 'result':
      if (result?.kind === 'notMet') cell.font = { ...cell.font, bold: true, color: ALARM };
      if (result?.kind !== 'person') return;
      cell.fill = FIELD_FILL;
      choose(
        line,
        index,
        RESULTS.map((one) => words.results[one]),
        words,
      );
      return;
    case 'field':
      cell.fill = FIELD_FILL;
      return;
    case 'text':
    case 'aside':
      return;
  }
}

/** A list to choose from. Its commas part the choices in every language of Excel. */
export function choose(
  line: SheetRow,
  index: number,
  choices: readonly string[],
  { chooseFromList }: Pick<SheetContext['words'], 'chooseFromList'>,
): void {
  line.getCell(index).dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [`"${choices.join(',')}"`],
    showErrorMessage: true,
    error: chooseFromList,
  };
}
