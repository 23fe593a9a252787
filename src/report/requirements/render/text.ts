import { capitalised, labelled, wrap } from '../../layout.js';
import {
  type Block,
  BOX,
  type Cell,
  type Column,
  type Composition,
  type Fact,
  type Line,
  type Run,
} from '../blocks.js';

const BLANK = '________';
const INDENT = 2;

/** A composition for a terminal: what has to be filled in by hand is left out of the records. */
export function renderText({ title, footer, blocks }: Composition): string {
  const lines = [...underlined(title, '='), ...blocks.flatMap(blockLines), '', footer];
  return `${lines.join('\n')}\n`;
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return ['', ...underlined(block.text, block.level === 1 ? '=' : '-')];
    case 'paragraph':
      return ['', ...wrap(textOf(block.runs), block.tone === undefined ? 0 : INDENT)];
    case 'list':
      return ['', ...block.items.flatMap((item, index) => listItem(item, index, block.ordered))];
    case 'facts':
      return ['', ...factLines(block.rows)];
    case 'table':
      return block.layout === 'grid'
        ? ['', ...gridLines(block.columns, block.rows)]
        : block.rows.flatMap((row) => ['', ...recordLines(block.columns, row)]);
  }
}

function underlined(text: string, stroke: string): string[] {
  return [text, stroke.repeat(text.length)];
}

function listItem(item: Line, index: number, ordered: boolean): string[] {
  const mark = ordered ? `${index + 1}.`.padEnd(4) : '  - ';
  return wrap(textOf(item), mark.length, mark);
}

function factLines(facts: readonly Fact[]): string[] {
  const width = Math.max(...facts.map(({ label }) => label.length)) + 2;
  return facts.flatMap(({ label, runs, more = [] }) => {
    const text = runs.length === 0 ? BLANK : textOf(runs);
    const lines = [text, ...linksIn(runs), ...more.map(textOf)];
    return labelled(label, lines, { indent: 0, width });
  });
}

function gridLines(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string[] {
  const table = [
    columns.map((column) => capitalised(column.heading)),
    ...rows.map((row) => row.map(cellText)),
  ];
  const widths = columns.map((_, index) =>
    Math.max(...table.map((row) => row[index]?.length ?? 0)),
  );
  return table.map((row) =>
    row
      .map((text, index) => text.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** The first cell as it stands, then the others beside the headings of their columns. */
function recordLines(
  columns: readonly Column[],
  [first = [], ...cells]: readonly Cell[],
): string[] {
  const [, ...others] = columns;
  const width = Math.max(...others.map(({ heading }) => heading.length)) + 2;
  return [
    ...first.flatMap(({ runs }, index) => [
      ...wrap(textOf(runs), index === 0 ? 0 : INDENT),
      ...linksIn(runs),
    ]),
    ...others.flatMap((column, index) => {
      const cell = cells[index] ?? [];
      const text = cell.length === 0 || column.byHand ? [] : [cellText(cell) || BLANK];
      return labelled(column.heading, text, { indent: INDENT, width });
    }),
  ];
}

function cellText(cell: Cell): string {
  return cell
    .map(({ runs }) => textOf(runs))
    .filter((text) => text !== '')
    .reduce((before, after) => {
      if (before === '') return after;
      return `${before}${before.endsWith('.') ? '' : ' ·'} ${after}`;
    }, '');
}

/** Where the links lead that do not say so themselves. */
function linksIn(line: Line): string[] {
  return line.flatMap(({ text, link }) => (link === undefined || link === text ? [] : [link]));
}

function textOf(line: Line): string {
  return line.map(runText).join('');
}

/** Code keeps its backquotes: a terminal has no other face for it. */
function runText({ text, code, box }: Run): string {
  if (box) return `${BOX} ${text}`;
  return code ? `\`${text}\`` : text;
}
