import type { Line } from '../../blocks.js';

/** Points. */
const LINE_HEIGHT = 13;
const PADDING = 4;
/** Letters of a text in the room of one digit, which column widths count by; a little less than measured. */
const LETTERS_PER_DIGIT = 1.2;

/** A text and the width of the column that it stands in, in characters. */
export interface Filled {
  readonly line: Line;
  readonly width: number;
}

/**
 * The height of a row that shows all of its texts. Not every program fits it by itself, and none does
 * for texts that lie across columns.
 */
export function rowHeight(cells: readonly Filled[]): number {
  const lines = cells.map(({ line, width }) =>
    lineCount(line, Math.floor(width * LETTERS_PER_DIGIT)),
  );
  return Math.max(1, ...lines) * LINE_HEIGHT + PADDING;
}

function lineCount(line: Line, width: number): number {
  const text = line.map((run) => run.text).join('');
  return text.split('\n').reduce((sum, part) => sum + wrappedLines(part, width), 0);
}

/** Lines that a paragraph takes when it breaks at its spaces, and within words that are too long. */
function wrappedLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= width) {
      used = needed;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.max(0, Math.ceil(word.length / width) - 1);
    used = word.length % width;
  }
  return lines;
}
