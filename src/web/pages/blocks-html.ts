import { type Content, type Html, html } from '../../report/html.js';
import type { Block, Line, Run } from '../../report/requirements/blocks.js';

/** Blocks as markup; headings of the first level get the level given. Tables, which letters and comparisons have none of, are left out. */
export function blocksHtml(blocks: readonly Block[], level: 2 | 3 | 4): Content {
  return blocks.map((block) => blockHtml(block, level));
}

function blockHtml(block: Block, level: number): Content {
  switch (block.kind) {
    case 'heading': {
      const name = `h${level + block.level - 1}`;
      return html`<${name}>${block.text}</${name}>\n`;
    }
    case 'paragraph':
      return block.tone === 'note'
        ? html`<p class="note">${runsHtml(block.runs)}</p>\n`
        : html`<p>${runsHtml(block.runs)}</p>\n`;
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul';
      return html`<${name}>
${block.items.map((item) => html`<li>${runsHtml(item)}</li>\n`)}</${name}>
`;
    }
    case 'facts':
      return html`<dl class="facts">
${block.rows.map(({ label, runs }) => html`<div><dt>${label}</dt>\n<dd>${runsHtml(runs)}</dd></div>\n`)}</dl>
`;
    case 'table':
      return null;
  }
}

function runsHtml(runs: Line): Content {
  return runs.map(runHtml);
}

function runHtml({ text, code, strong, link }: Run): Html {
  const content = code === true ? html`<code>${text}</code>` : html`${text}`;
  const weighed = strong === true ? html`<strong>${content}</strong>` : content;
  return link === undefined ? weighed : html`<a href="${link}">${weighed}</a>`;
}
