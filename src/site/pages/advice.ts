import type { Advice } from '../../model/requirement.js';
import { ADVICE } from '../addresses.js';
import { judgedContent } from '../content.js';
import { type Content, type Html, html, joined } from '../html.js';
import { facts, headingLine, idText } from '../parts.js';
import { reasons, statement } from '../requirement-card.js';
import { sourceOf } from '../sources.js';
import { versionLink } from '../version-fact-list.js';
import type { PageMaker, View } from '../view.js';
import { caseTable } from './requirement-evidence.js';

/** All advice, each under its anchor. */
export const advicePage: PageMaker = {
  folder: ADVICE,
  make: (view) => {
    const { title, introduction } = view.words.advice;
    return { title, description: introduction, trail: [], main: main(view) };
  },
};

function main(view: View): Html {
  const { advice: words } = view.words;
  return html`<h1>${words.title}</h1>
<p>${words.introduction}</p>
${view.site.advice.map((advice) => card(view, advice))}`;
}

function card(view: View, advice: Advice): Html {
  const { advice: words, requirement } = view.words;
  const { id } = advice;
  const versions = advice.versions.map((version) => versionLink(view, version));
  return html`<article class="card" id="${id}">
${headingLine(view, html`<h2>${idText(id)}</h2>`, id, id)}
${statement(view, advice)}
${facts([
  ...reasons(view, advice, 'in short'),
  [words.givenFor, joined(versions, ', ')],
  [requirement.sources, sources(view, advice)],
])}
${cases(view, id)}
</article>
`;
}

/** The sources of advice are those of the newest version that it is given for. */
function sources(view: View, { versions, source }: Advice): Content {
  const newest = versions.toReversed().map((version) => judgedContent(view.site, version))[0];
  if (newest === undefined || newest === null || source.length === 0) return null;
  const lines = source.map((reference) => {
    const { file, place } = sourceOf(view, newest.facts, reference);
    return [file, ' ', place];
  });
  return joined(lines, html`<br>`);
}

function cases(view: View, id: string): Content {
  const tested = view.site.judged.filter(({ cases: all }) => all.has(id));
  return tested.length === 0 ? null : caseTable(view, id, tested);
}
