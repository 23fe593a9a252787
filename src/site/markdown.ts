import type { List, Heading as MarkdownHeading, PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { type Content, type Html, html } from './html.js';
import { scrolling, table } from './parts.js';

/** How a text's own forms are written out. */
export interface MarkdownForms {
  /** A piece of plain text. */
  readonly text: (text: string) => Content;
  /** The address of a link; null where it leads nowhere, and only its text is written. */
  readonly link: (url: string) => string | null;
  /** A heading, with what stands beside it. */
  readonly heading: (heading: Heading, element: Html) => Content;
  readonly tableLabel: (section: string) => string;
  readonly codeLabel: (section: string) => string;
}

export interface Heading {
  readonly depth: 2 | 3;
  /** By its number among its like, so that it is the same in every language. */
  readonly id: string;
  readonly text: string;
}

export interface RenderedMarkdown {
  /** The one heading of the first level. */
  readonly title: Content;
  readonly body: Content;
  readonly headings: readonly Heading[];
}

/** Writes out a document of this repository. Throws on a form that the specification does not use. */
export function renderMarkdown(source: string, forms: MarkdownForms): RenderedMarkdown {
  const root = fromMarkdown(source, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const writing: Writing = { forms, headings: [] };
  let title: Content = null;
  const body: Content[] = [];
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 1) title = phrasing(writing, node.children);
    else body.push(block(writing, node));
  }
  return { title, body, headings: writing.headings };
}

interface Writing {
  readonly forms: MarkdownForms;
  /** Those written so far: the last one names the section. */
  readonly headings: Heading[];
}

/** A text uses something of Markdown that the pages have no form for. */
export class MarkdownFormError extends Error {
  constructor(readonly form: string) {
    super(`Markdown of the kind "${form}" has no form here`);
  }
}

function block(writing: Writing, node: RootContent): Content {
  const { forms, headings } = writing;
  const section = headings.at(-1)?.text ?? '';
  switch (node.type) {
    case 'heading':
      return heading(writing, node);
    case 'paragraph':
      return html`<p>${phrasing(writing, node.children)}</p>\n`;
    case 'list':
      return list(writing, node);
    case 'table':
      return tableOf(writing, node, forms.tableLabel(section));
    case 'code':
      return scrolling(forms.codeLabel(section), html`<pre><code>${node.value}</code></pre>`);
    case 'blockquote':
      return html`<blockquote>${blocks(writing, node.children)}</blockquote>\n`;
    case 'thematicBreak':
      return html`<hr>\n`;
    default:
      throw new MarkdownFormError(node.type);
  }
}

function blocks(writing: Writing, nodes: readonly RootContent[]): Content {
  return nodes.map((node) => block(writing, node));
}

function heading(writing: Writing, { depth, children }: MarkdownHeading): Content {
  const { forms, headings } = writing;
  if (depth !== 2 && depth !== 3) throw new MarkdownFormError(`heading ${depth}`);
  const one: Heading = { depth, id: nextId(headings, depth), text: plain(children) };
  headings.push(one);
  const words = phrasing(writing, children);
  const element =
    depth === 2 ? html`<h2 id="${one.id}">${words}</h2>` : html`<h3 id="${one.id}">${words}</h3>`;
  return [forms.heading(one, element), '\n'];
}

function list(writing: Writing, { ordered, children }: List): Content {
  const items = children.map((item) => {
    const [first, ...others] = item.children;
    const isTight = first?.type === 'paragraph' && others.length === 0;
    const content = isTight ? phrasing(writing, first.children) : blocks(writing, item.children);
    return html`<li>${content}</li>\n`;
  });
  return ordered === true ? html`<ol>${items}</ol>\n` : html`<ul>${items}</ul>\n`;
}

function tableOf(writing: Writing, { children }: Table, label: string): Content {
  const [head, ...rows] = children.map((row) =>
    row.children.map((cell) => phrasing(writing, cell.children)),
  );
  return table({ label, columns: head ?? [], rows: rows.map((cells) => ({ cells })) });
}

function phrasing(writing: Writing, nodes: readonly PhrasingContent[]): Content {
  return nodes.map((node) => phrase(writing, node));
}

function phrase(writing: Writing, node: PhrasingContent): Content {
  const { forms } = writing;
  switch (node.type) {
    case 'text':
      return forms.text(node.value);
    case 'inlineCode':
      return html`<code>${node.value}</code>`;
    case 'strong':
      return html`<strong>${phrasing(writing, node.children)}</strong>`;
    case 'emphasis':
      return html`<em>${phrasing(writing, node.children)}</em>`;
    case 'break':
      return html`<br>`;
    case 'link':
      return link(forms.link(node.url), phrasing(writing, node.children));
    default:
      throw new MarkdownFormError(node.type);
  }
}

function link(address: string | null, content: Content): Content {
  return address === null ? content : html`<a href="${address}">${content}</a>`;
}

/** `section-6`, and below it `section-6.1`. */
function nextId(before: readonly Heading[], depth: 2 | 3): string {
  const chapters = before.filter((one) => one.depth === 2).length;
  if (depth === 2) return `section-${chapters + 1}`;
  const last = before.findLastIndex((one) => one.depth === 2);
  return `section-${chapters}.${before.length - last}`;
}

function plain(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value;
      return 'children' in node ? plain(node.children) : '';
    })
    .join('');
}
