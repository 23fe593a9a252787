import type { Cell, CellRichTextValue, Fill, Font } from 'exceljs';
import { BOX, type Line } from '../../blocks.js';

/** The faces of the Word documents, in points. */
const FONT = { name: 'Arial', size: 10 } as const satisfies Partial<Font>;
const CODE = { ...FONT, name: 'Courier New' } as const satisfies Partial<Font>;
export const HEADING = { ...FONT, bold: true, color: { argb: 'FF1F3864' } } as const;
export const LINK = { ...FONT, underline: true, color: { argb: 'FF0563C1' } } as const;

/** The red of the Word documents. */
export const ALARM = { argb: 'FF9C0006' } as const;

const BORDER = { style: 'thin', color: { argb: 'FFA6A6A6' } } as const;
export const ALL_SIDES = { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER } as const;

export const HEADING_FILL = fill('FFDCE6F1');
/** Where somebody is to write. */
export const FIELD_FILL = fill('FFFFFBE6');

/** Puts a line into a cell, with code in its own face. */
export function write(cell: Cell, line: Line): void {
  const [only, ...others] = line;
  cell.font = FONT;
  cell.alignment = { wrapText: true, vertical: 'top' };
  if (only === undefined) return;
  if (others.length === 0 && only.link !== undefined) {
    cell.value = { text: only.text, hyperlink: only.link };
    cell.font = LINK;
  } else if (others.length === 0 && !only.code && !only.strong) {
    cell.value = only.box ? `${BOX} ${only.text}` : only.text;
  } else {
    cell.value = richText(line);
  }
}

/** Several lines of one cell, one under the other. */
export function joined(lines: readonly Line[]): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]));
}

function richText(line: Line): CellRichTextValue {
  return {
    richText: line.map(({ text, code, strong, alarm }) => ({
      text,
      font: {
        ...(code ? CODE : FONT),
        ...(strong ? { bold: true } : {}),
        ...(alarm ? { color: ALARM } : {}),
      },
    })),
  };
}

function fill(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}
