import { ADVICE, DEFECTS, versionFolder } from './addresses.js';
import type { JudgedContent } from './content.js';
import { type Content, html } from './html.js';
import { type Heading, type RenderedMarkdown, renderMarkdown } from './markdown.js';
import { headingLine, idText, withDefects } from './parts.js';
import type { View } from './view.js';

export interface Prose extends RenderedMarkdown {
  /** For each requirement that the prose states: the section where it does first. */
  readonly stated: ReadonlyMap<string, Heading>;
}

/** The anchor of the place in the prose that states a requirement. */
export function placeInProse(id: string): string {
  return `text-${id}`;
}

/** The specification of a version, every `[requirement.id]` in it a link to the requirement. */
export function renderProse(view: View, version: JudgedContent): Prose {
  const { words } = view;
  const ids = new Set(version.requirements.map(({ id }) => id));
  const stated = new Map<string, Heading>();
  let here: Heading | null = null;

  const mark = (id: string): Content => {
    const first = !stated.has(id) && here !== null;
    if (first && here !== null) stated.set(id, here);
    const anchor = first && html` id="${placeInProse(id)}"`;
    return html`<span class="ref"${anchor}>[<a href="#${id}">${idText(id)}</a>]</span>`;
  };
  const rendered = renderMarkdown(version.prose[view.language], {
    text: (text) =>
      text.split(/\[([a-z0-9-]+(?:\.[a-z0-9-]+)+)\]/).map((part, index) => {
        if (index % 2 === 0) return withDefects(view, part);
        return ids.has(part) ? mark(part) : `[${part}]`;
      }),
    link: (url) => linkTarget(view, version, url),
    heading: (heading, element) => {
      here = heading;
      return headingLine(view, element, heading.id, heading.text);
    },
    tableLabel: words.parts.tableIn,
    codeLabel: words.parts.exampleIn,
  });
  return { ...rendered, stated };
}

/** Where a link between files of the repository leads on the site; else to the repository itself. */
function linkTarget(view: View, { version }: JudgedContent, url: string): string | null {
  if (/^https?:\/\//.test(url)) return url;
  const folder = `spec/${version}/${view.language === 'sv' ? 'sv/' : ''}`;
  const [relative = '', fragment] = url.split('#');
  const path = resolved(folder, relative);
  const own = versionFolder(version);
  switch (path) {
    case `${own}version.yaml`:
      return view.to(own, 'sources');
    case `${own}requirements.yaml`:
      return view.to(own, 'requirements');
    case `${own}specification.md`:
      return view.language === 'en' ? view.to(own, fragment) : view.toOther(own);
    case `${own}sv/specification.md`:
      return view.language === 'sv' ? view.to(own, fragment) : view.toOther(own);
    case 'spec/defects.yaml':
      return view.to(DEFECTS);
    case 'spec/advice.yaml':
      return view.to(ADVICE);
    default:
      if (view.site.schemas.has(path)) return view.toFile(path);
      return view.site.hasFile(path) ? `${view.site.repository}/blob/HEAD/${path}` : null;
  }
}

/** A relative path as seen from a folder. */
function resolved(folder: string, relative: string): string {
  return new URL(relative, `file:///${folder}`).pathname.slice(1);
}
