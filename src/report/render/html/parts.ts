import { type Content, html } from '../../html.js';
import type { PageWords } from '../../page-words.js';
import type { Phrase, Piece } from '../../phrase.js';
import type { ToldFinding, ToldReport } from '../../told/told-report.js';
import type { Language, Words } from '../../words.js';

/** What every part of one report's page is made from. */
export interface HtmlContext {
  readonly told: ToldReport;
  readonly words: Words;
  readonly page: PageWords;
  readonly lang: Language;
  /** The level of the heading that is the verdict; sections stand one below it. */
  readonly level: 1 | 2;
  /** What else there is to show of a finding. */
  readonly beside?: (told: ToldFinding) => Content;
}

/** A phrase as markup. What somebody else wrote keeps its own direction, and turns no words of ours. */
export function phraseHtml(phrase: Phrase): Content {
  return phrase.map(pieceHtml);
}

function pieceHtml({ kind, text }: Piece): Content {
  switch (kind) {
    case 'own':
      return text;
    case 'code':
      return html`<code>${text}</code>`;
    case 'given':
      return html`<bdi>${text}</bdi>`;
  }
}

/** A heading that many levels below the verdict. */
export function heading({ level }: HtmlContext, below: 0 | 1 | 2, content: Content): Content {
  const name = `h${level + below}`;
  return html`<${name}>${content}</${name}>`;
}

/** A row of a description list; nothing where there is nothing to describe. */
export function factRow(label: Content, content: Content): Content {
  const isEmpty =
    content === null || content === '' || (Array.isArray(content) && content.length === 0);
  return isEmpty
    ? null
    : html`<div><dt>${label}</dt>
<dd>${content}</dd></div>\n`;
}

/** Several as a list, one as it is. */
export function listOrOne(contents: readonly Content[]): Content {
  const [first, ...others] = contents;
  if (first === undefined) return null;
  return others.length === 0
    ? first
    : html`<ul>${contents.map((content) => html`<li>${content}</li>\n`)}</ul>`;
}

/** A part that is read by everybody. */
export function openSection(context: HtmlContext, title: string, content: Content): Content {
  return html`<section class="section">
${heading(context, 1, title)}
${content}
</section>
`;
}

/** A part that can be opened; it is printed in any case. */
export function closedSection(
  context: HtmlContext,
  title: string,
  isOpen: boolean,
  content: Content,
): Content {
  return html`<details class="section"${isOpen && html` open`}>
<summary>${heading(context, 1, title)}</summary>
${content}
</details>
`;
}
