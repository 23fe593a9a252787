import { ARTEFACTS, CANONICAL_BASE } from '../../model/versions.js';
import { capitalised } from '../../report/layout.js';
import { referenceFolder, SCHEMAS, typesFolder } from '../addresses.js';
import type { JudgedContent } from '../content.js';
import { type Content, type Html, html } from '../html.js';
import { english, section, table } from '../parts.js';
import { propertyAnchor } from '../schema-anchors.js';
import type { PageMaker, View } from '../view.js';

/** All schemas, by version. */
export const schemasPage: PageMaker = {
  folder: SCHEMAS,
  make: (view) => {
    const { title, introduction } = view.words.schemas;
    return { title, description: introduction, trail: [], main: main(view) };
  },
};

function main(view: View): Html {
  const { schemas: words } = view.words;
  const { judged } = view.site;
  return html`<h1>${words.title}</h1>
<p>${words.introduction}</p>
${judged
  .toReversed()
  .map((version) =>
    section(view, `schemas-${version.version}`, `Open Meal ${version.version}`, [
      documentTable(view, version),
      furtherPages(view, version),
    ]),
  )}
${section(view, 'schemas-others', words.others, otherSchemas(view))}`;
}

/** The schemas of the kinds of document of a version, with the address of each. */
export function documentTable(view: View, version: JudgedContent): Html {
  const { schemas: words } = view.words;
  const reference = referenceFolder(version.version);
  const rows = version.documents.map(({ path, title, definition }) => ({
    cells: [
      documentName(view, path, title),
      schemaLink(view, path),
      definition !== null &&
        html`<a href="${view.to(reference, propertyAnchor(definition, null))}"><code>${definition}</code></a>`,
    ],
  }));
  const all = {
    cells: [words.definitions, schemaLink(view, version.definitionsPath), null],
  };
  return table({
    label: `Open Meal ${version.version}`,
    columns: [words.document, words.address, words.definition],
    rows: [...rows, all],
  });
}

/** The file is called by its kind of document. */
function documentName(view: View, path: string, title: string): Content {
  const artefact = ARTEFACTS.find((one) => path.endsWith(`/${one}.schema.json`));
  return artefact === undefined
    ? english(view, title)
    : capitalised(view.labels.artefacts[artefact]);
}

function furtherPages(view: View, { version }: JudgedContent): Html {
  const { version: words } = view.words;
  return html`<ul class="further">
<li><a href="${view.to(referenceFolder(version))}">${words.reference}</a></li>
<li><a href="${view.to(typesFolder(version))}">${words.types}</a></li>
</ul>`;
}

/** Those of no version: the report, the test cases. */
function otherSchemas(view: View): Content {
  const { site } = view;
  const ofVersions = site.judged.map(({ version }) => `schemas/${version}/`);
  const paths = [...site.schemas.keys()].filter(
    (path) => !ofVersions.some((folder) => path.startsWith(folder)),
  );
  return html`<ul>${paths.map((path) => html`<li>${schemaLink(view, path)}</li>\n`)}</ul>`;
}

function schemaLink(view: View, path: string): Html {
  return html`<a href="${view.toFile(path)}"><code>${CANONICAL_BASE}<wbr>${path}</code></a>`;
}
