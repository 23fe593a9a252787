import type {
  BlockContent,
  DefinitionContent,
  List,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
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
  const writer = writerOf(forms);
  let title: Content = null;
  const body: Content[] = [];
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 1) title = writer.phrasing(node.children);
    else body.push(writer.block(node));
  }
  return { title, body, headings: writer.headings };
}

interface Writer {
  readonly headings: readonly Heading[];
  readonly block: (node: RootContent) => Content;
  readonly phrasing: (nodes: readonly PhrasingContent[]) => Content;
}

function writerOf(forms: MarkdownForms): Writer {
  const headings: Heading[] = [];
  const here = () => headings.at(-1)?.text ?? '';

  function block(node: RootContent): Content {
    switch (node.type) {
      case 'heading':
        return heading(node.depth, node.children);
      case 'paragraph':
        return html`<p>${phrasing(node.children)}</p>\n`;
      case 'list':
        return list(node);
      case 'table':
        return tableOf(node);
      case 'code':
        return scrolling(forms.codeLabel(here()), html`<pre><code>${node.value}</code></pre>`);
      case 'blockquote':
        return html`<blockquote>${blocks(node.children)}</blockquote>\n`;
      case 'thematicBreak':
        return html`<hr>\n`;
      default:
        throw new Error(`Markdown of the kind ${node.type} has no form here`);
    }
  }

  function heading(depth: number, children: readonly PhrasingContent[]): Content {
    if (depth !== 2 && depth !== 3) throw new Error(`a heading of level ${depth} has no form here`);
    const one: Heading = { depth, id: nextId(headings, depth), text: plain(children) };
    headings.push(one);
    const words = phrasing(children);
    const element =
      depth === 2 ? html`<h2 id="${one.id}">${words}</h2>` : html`<h3 id="${one.id}">${words}</h3>`;
    return [forms.heading(one, element), '\n'];
  }

  function blocks(nodes: readonly (BlockContent | DefinitionContent)[]): Content {
    return nodes.map(block);
  }

  function list({ ordered, children }: List): Content {
    const items = children.map((item) => {
      const [first, ...others] = item.children;
      const tight = first?.type === 'paragraph' && others.length === 0;
      return html`<li>${tight ? phrasing(first.children) : blocks(item.children)}</li>\n`;
    });
    return ordered === true ? html`<ol>${items}</ol>\n` : html`<ul>${items}</ul>\n`;
  }

  function tableOf({ children }: Table): Content {
    const [head, ...rows] = children.map((row) =>
      row.children.map((cell) => phrasing(cell.children)),
    );
    return table({
      label: forms.tableLabel(here()),
      columns: head ?? [],
      rows: rows.map((cells) => ({ cells })),
    });
  }

  function phrasing(nodes: readonly PhrasingContent[]): Content {
    return nodes.map(phrase);
  }

  function phrase(node: PhrasingContent): Content {
    switch (node.type) {
      case 'text':
        return forms.text(node.value);
      case 'inlineCode':
        return html`<code>${node.value}</code>`;
      case 'strong':
        return html`<strong>${phrasing(node.children)}</strong>`;
      case 'emphasis':
        return html`<em>${phrasing(node.children)}</em>`;
      case 'break':
        return html`<br>`;
      case 'link':
        return link(forms.link(node.url), phrasing(node.children));
      default:
        throw new Error(`Markdown of the kind ${node.type} has no form here`);
    }
  }

  return { headings, block, phrasing };
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
