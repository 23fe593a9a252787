import type { SourceReference } from '../model/requirement.js';
import type { Source, VersionFacts } from '../model/version-facts.js';
import { type Content, type Html, html } from './html.js';
import { dateText, english, inline, section, table } from './parts.js';
import type { View } from './view.js';

/** A published file in the state that was read, as a link; an RFC by its number. */
export function sourceLink(key: string, source: Source, at = ''): Html {
  return html`<a href="${sourceAddress(source, at)}">${sourceName(key, source)}</a>`;
}

/** Where a requirement was read: the file, and the place in it. */
export function sourceOf(
  view: View,
  { sources }: VersionFacts,
  { from, at }: SourceReference,
): { readonly file: Content; readonly place: Content } {
  const source = sources[from];
  const isCode = at.startsWith('/') || at.startsWith('§');
  return {
    file: source === undefined ? from : sourceLink(from, source, at),
    place: isCode ? html`<code>${at}</code>` : english(view, at),
  };
}

function sourceName(key: string, { repository, path }: Source): string {
  return /^rfc\d+$/.test(key) ? key.replace('rfc', 'RFC ') : `${repository}/${path}`;
}

/** A file of a repository on GitHub at its commit, or a page on the web, down to the section of an RFC. */
function sourceAddress({ repository, path, commit }: Source, at: string): string {
  if (!/^https?:/.test(repository)) {
    return `https://github.com/${repository}/blob/${commit ?? 'HEAD'}/${encoded(path)}`;
  }
  const chapter = /^§([\d.]+)$/.exec(at)?.[1];
  return chapter !== undefined && path.endsWith('.txt')
    ? `${repository}/${encoded(path.replace(/\.txt$/, ''))}#section-${chapter}`
    : `${repository}/${encoded(path)}`;
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** What a version was read from, and what else had its name. */
export function sourceSections(
  view: View,
  { sources, variants }: VersionFacts,
  introduction: string | null,
): Content {
  const { version: words } = view.words;
  const columns = [words.source, words.commit, words.date, words.note];
  const commitText = (commit: string | null) => commit !== null && html`<code>${commit}</code>`;
  const sourceRows = Object.entries(sources).map(([key, source]) => ({
    cells: [
      sourceLink(key, source),
      commitText(source.commit),
      dateText(source.date),
      english(view, inline(view, source.note)),
    ],
  }));
  const variantRows = variants.map(({ repository, commit, date, note }) => ({
    cells: [
      html`<a href="https://github.com/${repository}/commit/${commit}">${repository}</a>`,
      commitText(commit),
      dateText(date),
      english(view, inline(view, note)),
    ],
  }));
  return [
    section(view, 'sources', words.sources, [
      introduction !== null && html`<p>${introduction}</p>\n`,
      table({ label: words.sources, columns, rows: sourceRows }),
    ]),
    variants.length > 0 &&
      section(view, 'variants', words.variants, [
        html`<p>${words.variantsIntroduction}</p>\n`,
        table({ label: words.variants, columns, rows: variantRows }),
      ]),
  ];
}
