import { type Content, html } from '../../html.js';
import { pageMarkup } from '../../page.js';
import {
  type Block,
  BOX,
  type Cell,
  type Composition,
  type Fact,
  type Line,
  type Run,
} from '../blocks.js';
import { sheetStyle } from './html/style.js';

/** A composition as one page that needs nothing but itself: no script, no network. It prints on A4. */
export function renderHtml(composition: Composition): string {
  const { title, locale, footer, blocks } = composition;
  const [lang = locale] = locale.split('-');
  return pageMarkup(
    lang,
    title,
    sheetStyle(composition),
    html`<main>
<h1>${title}</h1>
${blocks.map(blockContent)}</main>
<footer>${footer}</footer>`,
  );
}

function blockContent(block: Block): Content {
  switch (block.kind) {
    case 'heading': {
      const name = `h${block.level + 1}`;
      return html`<${name}${block.newPage === true && html` class="new-page"`}>${block.text}</${name}>\n`;
    }
    case 'paragraph':
      return html`<p${block.tone !== undefined && html` class="${block.tone}"`}>${lineContent(block.runs)}</p>\n`;
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul';
      return html`<${name}>\n${block.items.map((item) => html`<li>${lineContent(item)}</li>\n`)}</${name}>\n`;
    }
    case 'facts':
      return html`<dl>\n${block.rows.map(factContent)}</dl>\n`;
    case 'table':
      return html`<table>
<thead><tr>${block.columns.map(({ heading }) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>
${block.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cellContent(cell)}</td>`)}</tr>\n`)}</tbody>
</table>\n`;
  }
}

function factContent({ label, runs, more = [] }: Fact): Content {
  const lines = [runs, ...more].map((line) => html`<dd>${lineContent(line)}</dd>\n`);
  return html`<div><dt>${label}</dt>\n${lines}</div>\n`;
}

function cellContent(cell: Cell): Content {
  return cell.map(
    ({ runs, muted }) => html`<p${muted === true && html` class="quiet"`}>${lineContent(runs)}</p>`,
  );
}

function lineContent(line: Line): Content {
  return line.map(runContent);
}

function runContent({ text, box, code, strong, alarm, blank, link }: Run): Content {
  if (box) return `${BOX} ${text}`;
  if (blank) return blankContent(text);
  const face = code
    ? html`<code>${text}</code>`
    : strong
      ? html`<strong>${text}</strong>`
      : withMoments(text);
  const marked = alarm ? html`<span class="alarm">${face}</span>` : face;
  return link === undefined ? marked : html`<a href="${link}">${marked}</a>`;
}

/** No line is broken inside a date. */
function withMoments(text: string): Content {
  return text
    .split(/(\b\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2} UTC)?\b)/)
    .map((part, index) => (index % 2 === 0 ? part : html`<span class="moment">${part}</span>`));
}

/** Written over in the page itself, which needs no script for it. */
function blankContent(text: string): Content {
  const name = text.replace(/^\[|\]$/g, '');
  return html`<span class="blank" role="textbox" aria-label="${name}" contenteditable="true" spellcheck="true">${text}</span>`;
}
