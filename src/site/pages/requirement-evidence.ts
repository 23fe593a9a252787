import type { ConformanceCase } from '../../model/conformance-case.js';
import { referenceFolder } from '../addresses.js';
import type { JudgedContent } from '../content.js';
import { type Content, type Html, html, joined } from '../html.js';
import { english, section, table } from '../parts.js';
import type { HistoryEntry } from '../requirement-history.js';
import { placeAnchor } from '../schema-anchors.js';
import { sourceOf } from '../sources.js';
import type { View } from '../view.js';

/** Where a requirement comes from, what of the schemas asserts it, and which cases test it; newest version first. */
export function evidenceSections(
  view: View,
  id: string,
  present: readonly HistoryEntry[],
): Content {
  const { requirement: words } = view.words;
  const versions = present.map(({ version }) => version);
  return [
    section(view, 'sources', words.sources, sources(view, present)),
    section(view, 'schemas', words.schema, schemas(view, id, versions)),
    section(view, 'cases', words.cases, cases(view, id, versions)),
  ];
}

function sources(view: View, present: readonly HistoryEntry[]): Html {
  const { requirement: words, versions, version: versionWords } = view.words;
  const rows = present.flatMap(({ version, requirement }) =>
    (requirement?.source ?? []).map((reference) => {
      const { file, place } = sourceOf(view, version.facts, reference);
      const commit = version.facts.sources[reference.from]?.commit ?? null;
      return {
        cells: [version.version, file, commit !== null && html`<code>${commit}</code>`, place],
      };
    }),
  );
  return table({
    label: words.sources,
    columns: [versions.version, words.source, versionWords.commit, words.place],
    rows,
  });
}

function schemas(view: View, id: string, versions: readonly JudgedContent[]): Content {
  const { requirement: words, versions: versionWords } = view.words;
  const rows = versions.flatMap((version) =>
    (version.places.get(id) ?? []).map((place) => ({
      cells: [
        version.version,
        html`<a href="${view.to(referenceFolder(version.version), placeAnchor(place))}"><code>${breakable(place.pointer)}</code></a>`,
        html`<code>${place.assertion}</code>${place.required && ` (${words.required})`}`,
      ],
    })),
  );
  if (rows.length === 0) return html`<p>${words.noSchema}</p>\n`;
  const columns = [versionWords.version, words.place, words.assertion];
  return [
    html`<p>${words.schemaIntroduction}</p>\n`,
    table({ label: words.schema, columns, rows }),
  ];
}

function cases(view: View, id: string, versions: readonly JudgedContent[]): Content {
  const { requirement: words } = view.words;
  const tested = versions.filter(({ cases: all }) => all.has(id));
  if (tested.length === 0) return html`<p>${words.noCases}</p>\n`;
  const files = tested.map(
    ({ version }) => html`<a href="${caseFile(view, version, id)}">${version}</a>`,
  );
  return [
    html`<p>${words.casesIntroduction} ${words.file}: ${joined(files, ', ')}.</p>\n`,
    caseTable(view, id, tested),
  ];
}

/** What each case expects in each version that has it. */
export function caseTable(view: View, id: string, tested: readonly JudgedContent[]): Content {
  const { requirement: words } = view.words;
  const expected = tested.map(({ cases: all }) => numbered(all.get(id) ?? []));
  const names = [...new Set(expected.flatMap((one) => [...one.keys()]))];
  return table({
    label: `${words.cases}: ${id}`,
    columns: [words.caseName, ...tested.map(({ version }) => version)],
    rows: names.map((name) => ({
      cells: [
        english(view, name),
        ...expected.map((one): Content => {
          const found = one.get(name);
          return found === undefined ? '–' : view.words.expectations[found.expect];
        }),
      ],
    })),
  });
}

/** Cases by name, with a number where a file has a name more than once. */
function numbered(cases: readonly ConformanceCase[]): ReadonlyMap<string, ConformanceCase> {
  const found = new Map<string, ConformanceCase>();
  for (const one of cases) {
    let key = one.name;
    for (let number = 2; found.has(key); number++) key = `${one.name} ${number}`;
    found.set(key, one);
  }
  return found;
}

/** The address of the file with the cases of a requirement or a piece of advice. */
function caseFile({ site }: View, version: string, id: string): string {
  const folder = id.startsWith('advice.') ? `advice/${version}` : version;
  return `${site.repository}/blob/HEAD/conformance/${folder}/${id}.json`;
}

function breakable(pointer: string): Content {
  return joined(pointer.split('/'), html`/<wbr>`);
}
