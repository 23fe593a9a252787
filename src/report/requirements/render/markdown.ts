import { capitalised } from '../../layout.js';
import { codeSpan, escapedMarkdown } from '../../markdown-text.js';
import {
  type Block,
  BOX,
  type Cell,
  type Column,
  type Composition,
  type Line,
  type Run,
} from '../blocks.js';

/** A composition as GitHub-flavoured Markdown, to be pasted into a document that is written so. */
export function renderMarkdown({ title, footer, blocks }: Composition): string {
  const parts = [
    `# ${escapedMarkdown(title)}`,
    ...blocks.flatMap(blockText),
    `*${escapedMarkdown(footer)}*`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level + 1)} ${escapedMarkdown(block.text)}`];
    case 'paragraph':
      return [block.tone === undefined ? lineText(block.runs) : `> ${lineText(block.runs)}`];
    case 'list':
      return [
        block.items
          .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${lineText(item)}`)
          .join('\n'),
      ];
    case 'facts':
      return [
        table(
          ['', ''],
          block.rows.map(({ label, runs, more = [] }) => [
            `**${escapedMarkdown(label)}**`,
            [runs, ...more].map(lineText).join('<br>'),
          ]),
        ),
      ];
    case 'table':
      return [
        table(
          headings(block.columns),
          block.rows.map((row) => row.map(cellText)),
        ),
      ];
  }
}

function headings(columns: readonly Column[]): string[] {
  return columns.map(({ heading }) => escapedMarkdown(capitalised(heading)));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** A cell of a table is one line: its paragraphs are parted by the one tag that GFM has for it. */
function cellText(cell: Cell): string {
  return cell
    .map(({ runs }) => lineText(runs))
    .filter((text) => text !== '')
    .join('<br>');
}

function lineText(line: Line): string {
  return line.map(runText).join('');
}

function runText({ text, code, strong, link, box }: Run): string {
  if (box) return `${BOX} ${escapedMarkdown(text)}`;
  const face = code
    ? codeText(text)
    : strong
      ? `**${escapedMarkdown(text)}**`
      : escapedMarkdown(text);
  return link === undefined ? face : `[${face}](${link})`;
}

/** A bar would end the cell of a table even in code. */
function codeText(text: string): string {
  return codeSpan(text).replaceAll('|', '\\|');
}
