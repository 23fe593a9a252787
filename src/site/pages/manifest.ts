import type { VersionFacts } from '../../model/version-facts.js';
import { versionFolder } from '../addresses.js';
import { type Content, type Html, html } from '../html.js';
import { section, table } from '../parts.js';
import { sourceSections } from '../sources.js';
import { versionFactList, versionLink } from '../version-fact-list.js';
import type { PageMaker, View } from '../view.js';

/** The page of a version that has no catalogue here: what is known of it instead. */
export function manifestPage(version: VersionFacts): PageMaker {
  return {
    folder: versionFolder(version.version),
    make: (view) => ({
      title: `Open Meal ${version.version}`,
      description:
        version.observed === null ? view.words.version.noCatalogue : view.words.version.observed,
      trail: [],
      main: main(view, version),
    }),
  };
}

function main(view: View, version: VersionFacts): Html {
  const { version: words } = view.words;
  const { observed } = version;
  return html`<h1>Open Meal ${version.version}</h1>
<p class="notice">${observed === null ? words.noCatalogue : words.observed}</p>
${versionFactList(view, version)}
${observed !== null && seen(view, observed)}
${sourceSections(view, version, null)}`;
}

function seen(view: View, observed: NonNullable<VersionFacts['observed']>): Content {
  const { version: words } = view.words;
  const { text, nearest, renamed, seen: properties } = observed;
  const rows = properties.map(({ property, type, note }) => {
    const name = property.split('.').at(-1) ?? property;
    const now = renamed[name];
    return {
      cells: [
        html`<code>${property}</code>`,
        view.text(type),
        view.text(note),
        now !== undefined && html`<code>${now}</code>`,
      ],
    };
  });
  return [
    html`<p>${view.text(text)}</p>
<p>${words.nearest(versionLink(view, nearest))}</p>
`,
    section(
      view,
      'seen',
      words.seen,
      table({
        label: words.seen,
        columns: [words.property, words.type, words.note, words.renamed(nearest)],
        rows,
      }),
    ),
  ];
}
