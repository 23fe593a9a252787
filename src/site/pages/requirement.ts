import { CANONICAL_BASE } from '../../model/versions.js';
import { REQUIREMENTS, requirementFolder, versionFolder } from '../addresses.js';
import type { SiteContent } from '../content.js';
import { type Content, type Html, html, joined } from '../html.js';
import { facts, idText, inline, levelMark, section, table } from '../parts.js';
import { reasons, statement } from '../requirement-card.js';
import { type HistoryEntry, historyOf, type Wording, wordingsOf } from '../requirement-history.js';
import { versionLink } from '../version-fact-list.js';
import type { PageMaker, View } from '../view.js';
import { wordingChanges } from '../wording-changes.js';
import { evidenceSections } from './requirement-evidence.js';

/** The page of one requirement across all versions. */
export function requirementPage(site: SiteContent, id: string): PageMaker {
  const history = historyOf(site.judged, id);
  return {
    folder: requirementFolder(id),
    make: (view) => ({
      title: id,
      description: view.words.requirement.description(id),
      trail: [{ label: view.words.frame.requirements, folder: REQUIREMENTS }],
      main: main(view, id, history),
    }),
  };
}

function main(view: View, id: string, history: readonly HistoryEntry[]): Html {
  const wordings = wordingsOf(history);
  const [newest, ...older] = wordings.toReversed().map((wording) => wordingSection(view, wording));
  const present = history.filter(({ requirement }) => requirement !== null).toReversed();
  return html`<h1>${idText(id)}</h1>
${newest ?? null}
${section(view, 'cite', view.words.requirement.cite, citations(view, id, present))}
${section(view, 'history', view.words.requirement.history, historyTable(view, id, history.toReversed()))}
${older}
${evidenceSections(view, id, present)}`;
}

function wordingSection(view: View, wording: Wording): Html {
  const { requirement: words, levelBases } = view.words;
  const { requirement, before } = wording;
  const names = versionNames(wording);
  const kinds = requirement.artefacts.map((one) => view.labels.artefacts[one]).join(', ');
  const body = [
    statement(view, requirement),
    facts([
      ...reasons(view, requirement, 'at length'),
      [words.aspects.levelBasis, levelBases[requirement.levelBasis]],
      [words.aspects.artefacts, kinds],
    ]),
    before !== null &&
      before.aspects.length > 0 && [
        html`<h3>${words.comparedWith(versionNames(before.wording))}</h3>\n`,
        wordingChanges(view, before.wording.requirement, requirement, before.aspects),
      ],
  ];
  return section(view, `in-${wording.versions.at(-1)?.version}`, words.wording(names), body);
}

function versionNames({ versions }: Wording): string {
  return versions.map(({ version }) => version).join(', ');
}

function historyTable(view: View, id: string, history: readonly HistoryEntry[]): Html {
  const { requirement: words, versions, statuses } = view.words;
  const rows = history.map(({ version, requirement, change, aspects }) => {
    const names = aspects.map((aspect) => words.aspects[aspect].toLowerCase()).join(', ');
    const said = change === 'changed' ? words.changed(names) : words[change];
    const link = html`<a href="${view.to(versionFolder(version.version), id)}">${version.version}</a>`;
    return {
      cells: [
        requirement === null ? versionLink(view, version.version) : link,
        requirement !== null && levelMark(view, requirement.level),
        said,
        statuses[version.facts.status],
      ],
    };
  });
  return table({
    label: words.historyTable,
    columns: [versions.version, words.aspects.level, words.change, versions.status],
    rows,
  });
}

function citations(view: View, id: string, present: readonly HistoryEntry[]): Content {
  const { requirement: words } = view.words;
  const lang = view.language === 'sv' ? ' --lang sv' : '';
  const entries = present.map(({ version: { version, facts: known } }) => {
    const permalink = `${CANONICAL_BASE}${versionFolder(version)}#${id}`;
    const note = known.root === null && html` <span class="note">(${words.notFrozen})</span>`;
    return html`<li><span class="citation">${words.cited(version, id, known.root, permalink)}</span>${note}</li>\n`;
  });
  const commands = present.map(
    ({ version: { version } }) =>
      html`<code>open-meal explain ${id} --spec ${version}${lang}</code>`,
  );
  return [
    html`<p>${inline(view, words.citeIntroduction)}</p>
<ul class="citations">
${entries}</ul>
`,
    facts([[words.command, joined(commands, html`<br>`)]]),
  ];
}
