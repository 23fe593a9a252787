import type { Row, Workbook, Worksheet } from 'exceljs';
import { capitalised } from '../../../layout.js';
import { type Block, type Cell, type Column, type Line, runsOf } from '../../blocks.js';
import type { SheetContext } from '../../compose/context.js';
import { ALL_SIDES, FIELD_FILL, HEADING, HEADING_FILL, joined, write } from './cells.js';
import { rowHeight } from './heights.js';
import { setUpPage } from './page.js';

/** Characters. */
const LABEL_WIDTH = 34;
const TEXT_WIDTH = 108;

type Grid = Extract<Block, { kind: 'table' }> & { readonly layout: 'grid' };

/** A sheet, and how many of its columns a text lies across. */
interface TextSheet {
  readonly worksheet: Worksheet;
  readonly span: number;
}

/** Text from top to bottom: headings and labels on the left, everything else beside them. */
export function addTextSheet(
  workbook: Workbook,
  name: string,
  title: string,
  blocks: readonly Block[],
  context: SheetContext,
): void {
  const worksheet = workbook.addWorksheet(name, { views: [{ showGridLines: false }] });
  // A grid needs several narrow columns where everything else needs a wide one.
  const span = Math.max(1, ...blocks.filter(isGrid).map(({ columns }) => columns.length - 1));
  worksheet.getColumn(1).width = LABEL_WIDTH;
  for (let index = 2; index <= span + 1; index++) {
    worksheet.getColumn(index).width = TEXT_WIDTH / span;
  }
  addHeading({ worksheet, span }, title, 16);
  for (const block of blocks) addBlock({ worksheet, span }, block);
  setUpPage(worksheet, context);
}

function isGrid(block: Block): block is Grid {
  return block.kind === 'table' && block.layout === 'grid';
}

function addBlock(sheet: TextSheet, block: Block): void {
  switch (block.kind) {
    case 'heading':
      sheet.worksheet.addRow([]);
      addHeading(sheet, block.text, block.level === 1 ? 13 : 11);
      return;
    case 'paragraph':
      addRow(sheet, [], strongIf(block.runs, block.tone === 'lead'));
      return;
    case 'list':
      for (const [index, item] of block.items.entries()) {
        const mark = block.ordered ? `${index + 1}. ` : '• ';
        addRow(sheet, [], [{ text: mark }, ...item]);
      }
      return;
    case 'facts':
      for (const { label, runs } of block.rows) {
        frame(addRow(sheet, [{ text: label, strong: true }], runs), runs.length === 0);
      }
      sheet.worksheet.addRow([]);
      return;
    case 'table':
      if (isGrid(block)) addGrid(sheet, block);
      else addRecords(sheet, block.columns, block.rows);
      sheet.worksheet.addRow([]);
      return;
  }
}

function addHeading({ worksheet }: TextSheet, text: string, size: number): void {
  const cell = worksheet.addRow([]).getCell(1);
  cell.value = text;
  cell.font = { ...HEADING, size };
}

function addRow({ worksheet, span }: TextSheet, label: Line, text: Line): Row {
  const row = worksheet.addRow([]);
  write(row.getCell(1), label);
  write(row.getCell(2), text);
  if (span > 1) worksheet.mergeCells(row.number, 2, row.number, span + 1);
  row.height = rowHeight([
    { line: label, width: LABEL_WIDTH },
    { line: text, width: TEXT_WIDTH },
  ]);
  return row;
}

function frame(row: Row, isField: boolean): void {
  for (const index of [1, 2]) row.getCell(index).border = ALL_SIDES;
  row.getCell(1).fill = HEADING_FILL;
  if (isField) row.getCell(2).fill = FIELD_FILL;
}

/** What a record is about on the left, the other columns one under the other beside it. */
function addRecords(
  sheet: TextSheet,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): void {
  for (const [first = [], ...cells] of rows) {
    const texts = cells.map((cell, index) => [
      { text: `${columns[index + 1]?.heading ?? ''}: ` },
      ...linesOf(cell),
    ]);
    frame(addRow(sheet, linesOf(first), joined(texts)), false);
  }
}

function addGrid(sheet: TextSheet, { columns, rows }: Grid): void {
  const head = columns.map(({ heading }) => runsOf(capitalised(heading)));
  addGridRow(sheet, head, true);
  for (const row of rows) addGridRow(sheet, row.map(linesOf), false);
}

function addGridRow({ worksheet, span }: TextSheet, cells: readonly Line[], isHead: boolean): void {
  const row = worksheet.addRow([]);
  row.height = rowHeight(cells.map((line) => ({ line, width: TEXT_WIDTH / span })));
  for (const [index, line] of cells.entries()) {
    const cell = row.getCell(index + 1);
    write(cell, strongIf(line, isHead));
    const text = line[0]?.text ?? '';
    if (/^\d+$/.test(text)) {
      cell.value = Number(text);
      cell.alignment = { vertical: 'top', horizontal: 'center' };
    }
    cell.border = ALL_SIDES;
    if (isHead) cell.fill = HEADING_FILL;
  }
}

function linesOf(cell: Cell): Line {
  return joined(cell.map(({ runs }) => runs));
}

function strongIf(line: Line, isStrong: boolean): Line {
  return isStrong ? line.map((run) => ({ ...run, strong: true })) : line;
}
