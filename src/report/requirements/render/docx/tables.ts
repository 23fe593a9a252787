import {
  BorderStyle,
  type FileChild,
  type ITableOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { capitalised } from '../../../layout.js';
import type { Block, Cell, CellLine, Column, Fact } from '../../blocks.js';
import type { Links } from './links.js';
import { runsIn } from './runs.js';
import { COLOR, SIZE, TWIPS } from './styles.js';

type TableBlock = Extract<Block, { kind: 'table' }>;

const LABEL_WIDTH = 50;
/** Tables of so few rows are not parted by the end of a page. */
const KEPT_TOGETHER = 6;
/** So that there is room to write by hand. */
const FIELD_HEIGHT = 420;

/** A table whose heading row comes again on every page, and whose rows stay whole. */
export function tableOf({ columns, rows }: TableBlock, links: Links): FileChild {
  const widths = columns.map(({ width }) => twips(width));
  const isShort = rows.length <= KEPT_TOGETHER;
  return new Table({
    ...frame(widths),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, index) => headingCell(column, widths[index] ?? 0)),
      }),
      ...rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: true,
            keepNext: isShort && index < rows.length - 1,
            children: row.map((cell, index) => bodyCell(cell, widths[index] ?? 0, links)),
          }),
      ),
    ],
  });
}

/** Labels with what they stand for, as wide as the page has room, in millimetres. What is empty is a field to write in. */
export function factsTable(facts: readonly Fact[], room: number, links: Links): FileChild {
  const isForm = facts.some(({ runs }) => runs.length === 0);
  const factWidth = room - LABEL_WIDTH;
  const widths = [twips(LABEL_WIDTH), twips(isForm ? factWidth / 2 : factWidth)];
  return new Table({
    ...frame(widths),
    rows: facts.map(
      ({ label, runs, more = [] }, index) =>
        new TableRow({
          cantSplit: true,
          keepNext: index < facts.length - 1,
          ...(isForm ? { height: { value: FIELD_HEIGHT, rule: 'atLeast' } } : {}),
          children: [
            new TableCell({
              ...cellOf(widths[0] ?? 0),
              shading: shading(),
              children: [paragraphOf({ runs: [{ text: label, strong: true }] }, links)],
            }),
            bodyCell(
              [runs, ...more].map((line) => ({ runs: line })),
              widths[1] ?? 0,
              links,
            ),
          ],
        }),
    ),
  });
}

function headingCell({ heading }: Column, width: number): TableCell {
  const runs = [{ text: capitalised(heading), strong: true }];
  return new TableCell({
    ...cellOf(width),
    shading: shading(),
    children: [
      new Paragraph({
        keepNext: true,
        spacing: { after: 20 },
        children: runsIn(runs, { size: SIZE.cell }, null),
      }),
    ],
  });
}

/** A cell without text has a paragraph nevertheless: a document with an empty one does not open. */
function bodyCell(cell: Cell, width: number, links: Links): TableCell {
  const lines = cell.length === 0 ? [{ runs: [] }] : cell;
  return new TableCell({
    ...cellOf(width),
    children: lines.map((one) => paragraphOf(one, links)),
  });
}

function paragraphOf({ runs, muted }: CellLine, links: Links): Paragraph {
  const face = muted ? { size: SIZE.muted, color: COLOR.muted } : { size: SIZE.cell };
  return new Paragraph({ spacing: { after: 20 }, children: runsIn(runs, face, links) });
}

function frame(widths: readonly number[]): Omit<ITableOptions, 'rows'> {
  const line = { style: BorderStyle.SINGLE, size: 4, color: COLOR.border };
  return {
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
  };
}

function cellOf(width: number) {
  return { width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlign.TOP } as const;
}

function shading() {
  return { type: ShadingType.CLEAR, color: 'auto', fill: COLOR.shading } as const;
}

function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS);
}
