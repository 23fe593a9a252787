import type { Level } from '../model/requirement.js';
import { DEFECTS, requirementFolder } from './addresses.js';
import { type Content, type Html, html, joined } from './html.js';
import { otherLanguage, type View } from './view.js';
import { SITE_WORDS } from './words.js';

/** An id that may break after its dots. */
export function idText(id: string): Html {
  return html`<code>${joined(id.split('.'), html`.<wbr>`)}</code>`;
}

/** A link to everything about a requirement. */
export function requirementLink(view: View, id: string): Html {
  return html`<a href="${view.to(requirementFolder(id))}">${idText(id)}</a>`;
}

/** The word of the clause. */
export function levelMark(view: View, level: Level): Html {
  return html`<strong class="level ${level}">${levelWord(view, level)}</strong>`;
}

/** In capitals, as the words of a standard are, unless it is ours. */
export function levelWord({ labels }: View, level: Level): string {
  const word = labels.levels[level];
  return level === 'advice' ? word : word.toUpperCase();
}

/** A text of the catalogue: code in backticks, and entries of the register linked. */
export function inline(view: View, text: string): Content {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : withDefects(view, part)));
}

/** A text with the entries of the register linked. */
export function withDefects(view: View, text: string): Content {
  return text.split(/\b(SD-\d+)\b/).map((part, index) => {
    const known = index % 2 === 1 && view.site.defects.some(({ id }) => id === part);
    return known ? html`<a href="${view.to(DEFECTS, part)}">${part}</a>` : part;
  });
}

/** What is there in English only. */
export function english(view: View, content: Content): Content {
  return view.language === 'en' || content === ''
    ? content
    : html`<span lang="en">${content}</span>`;
}

/** A day, `YYYY-MM-DD`, on one line. */
export function dateText(day: string | null): Content {
  return day !== null && html`<time>${day}</time>`;
}

/** Labels and what belongs to them; what is null is left out. */
export function facts(rows: readonly (readonly [label: string, content: Content])[]): Html {
  const shown = rows.filter(([, content]) => content !== null && content !== '');
  return html`<dl class="facts">${shown.map(
    ([label, content]) => html`<div><dt>${label}</dt><dd>${content}</dd></div>`,
  )}</dl>`;
}

/** Something wide, which scrolls by itself where the window is narrow, also by keyboard. */
export function scrolling(label: string, content: Content): Html {
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${label}">${content}</div>`;
}

export interface TableContent {
  /** What it is a table of, for those who come to it without seeing what is around. */
  readonly label: string;
  /**
   * `levels`: a text, and narrow columns beside it, which may lie outside a narrow window; `many`:
   * so many columns that they need a wide one.
   */
  readonly kind?: 'levels' | 'many';
  /** An empty heading is no heading. */
  readonly columns: readonly Content[];
  readonly rows: readonly { readonly id?: string; readonly cells: readonly Content[] }[];
}

export function table({ label, kind, columns, rows }: TableContent): Html {
  const head = columns.map((column) =>
    isEmpty(column) ? html`<td></td>` : html`<th scope="col">${column}</th>`,
  );
  const body = rows.map(({ id, cells }) => {
    const row = cells.map((cell) => html`<td>${cell}</td>`);
    return id === undefined ? html`<tr>${row}</tr>` : html`<tr id="${id}">${row}</tr>`;
  });
  return scrolling(
    label,
    html`<table${kind !== undefined && html` class="${kind}"`}><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`,
  );
}

/** A link to the anchor itself, and one to the same anchor in the other language. */
export function anchorLinks(view: View, anchor: string, name: string): Html {
  const other = otherLanguage(view.language);
  return html`<a href="#${encodeURIComponent(anchor)}" aria-label="${view.words.parts.linkTo(name)}">#</a>
<a href="${view.toOther(view.folder, anchor)}" lang="${other}" hreflang="${other}">${SITE_WORDS[other].frame.inThisLanguage}</a>`;
}

/** A heading with its links beside it. */
export function headingLine(view: View, heading: Html, anchor: string, name: string): Html {
  return html`<div class="heading">
${heading}
<p class="tools">${anchorLinks(view, anchor, name)}</p>
</div>`;
}

/** A part of a page with a heading that can be linked to. */
export function section(view: View, anchor: string, heading: string, content: Content): Html {
  return html`<section>
${headingLine(view, html`<h2 id="${anchor}">${heading}</h2>`, anchor, heading)}
${content}
</section>
`;
}

function isEmpty(content: Content): boolean {
  return content === '' || content === null || (Array.isArray(content) && content.every(isEmpty));
}
