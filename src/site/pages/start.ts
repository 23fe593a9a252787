import { LEVELS } from '../../model/requirement.js';
import {
  ADVICE,
  DEFECTS,
  REQUIREMENTS,
  referenceFolder,
  requirementFolder,
  requirementsFile,
  SCHEMAS,
  START,
  typesFolder,
  versionFolder,
} from '../addresses.js';
import { judgedContent } from '../content.js';
import { type Content, type Html, html } from '../html.js';
import { SITE_NAME } from '../layout.js';
import { VERSIONS_FILE } from '../machine-files.js';
import { dateText, facts, levelWord, section, table } from '../parts.js';
import { levelCounts, rootText } from '../version-fact-list.js';
import type { PageMaker, View } from '../view.js';
import type { StartLinks } from '../words/start-words.js';

/** The first page: what this is, where each reader begins, and which versions there are. */
export const startPage: PageMaker = {
  folder: START,
  make: (view) => ({
    title: SITE_NAME,
    description: view.words.start.lead,
    trail: [],
    main: main(view),
  }),
};

function main(view: View): Html {
  const { start: words, levelMeanings } = view.words;
  const links = startLinks(view);
  const { version } = view.site.current;
  return html`<h1>${SITE_NAME}</h1>
<p class="lead">${words.lead}</p>
<p>${words.current(version, links)}</p>
<div class="readers">
${words.readers.map(
  ({ anchor, heading, text, points }) => html`<section>
<h2 id="${anchor}">${heading}</h2>
<p>${text}</p>
<ul>${points(version, links).map((point) => html`<li>${point}</li>\n`)}</ul>
</section>
`,
)}</div>
${section(view, 'versions', words.versions, [
  html`<p>${words.versionsIntroduction}</p>\n`,
  versionTable(view),
])}
${section(view, 'levels', words.levels, [
  html`<p>${words.levelsIntroduction}</p>\n`,
  facts(LEVELS.map((level) => [levelWord(view, level), levelMeanings[level]])),
])}`;
}

function startLinks(view: View): StartLinks {
  const { site } = view;
  const { version, requirements } = site.current;
  const link = (address: string) => (words: string) => html`<a href="${address}">${words}</a>`;
  const example = requirements.find(
    ({ id, disputed }) => disputed === undefined && id.split('.').length > 2,
  );
  return {
    specification: link(view.to(versionFolder(version))),
    requirements: link(view.to(REQUIREMENTS)),
    advice: link(view.to(ADVICE)),
    defects: link(view.to(DEFECTS)),
    schemas: link(view.to(SCHEMAS)),
    reference: link(view.to(referenceFolder(version))),
    types: link(view.to(typesFolder(version))),
    conformance: link(`${site.repository}/tree/HEAD/conformance`),
    repository: link(site.repository),
    versionsFile: link(view.toFile(VERSIONS_FILE)),
    requirementsFile: link(view.toFile(requirementsFile(version))),
    example: link(view.to(example === undefined ? REQUIREMENTS : requirementFolder(example.id))),
  };
}

function versionTable(view: View): Html {
  const { versions: words, statuses, version: pages } = view.words;
  const rows = view.site.versions.toReversed().map((facts) => {
    const { version } = facts;
    const judged = judgedContent(view.site, version);
    const further: Content =
      judged !== null &&
      html`<a href="${view.to(referenceFolder(version))}">${pages.reference}</a>, <a href="${view.to(typesFolder(version))}">${pages.types}</a>`;
    return {
      cells: [
        html`<a href="${view.to(versionFolder(version))}">Open Meal\u00a0${version}</a>`,
        statuses[facts.status],
        dateText(facts.published) || words.unknownDate,
        judged === null ? '–' : levelCounts(view, judged.requirements),
        rootText(view, facts) ?? '–',
        further,
      ],
    };
  });
  return table({
    label: words.version,
    columns: [
      words.version,
      words.status,
      words.published,
      words.requirements,
      words.root,
      words.more,
    ],
    rows,
  });
}
