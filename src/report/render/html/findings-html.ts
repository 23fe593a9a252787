import { type Content, html, joined } from '../../html.js';
import type { ToldFinding, ToldFindings, ToldPlace } from '../../told/told-report.js';
import {
  closedSection,
  factRow,
  type HtmlContext,
  heading,
  listOrOne,
  openSection,
  phraseHtml,
} from './parts.js';

/** As many places as are read at a glance; the others can be opened. */
const PLACES_SHOWN = 3;

/** What the publisher has to put right, the weightiest first. */
export function fixSection(context: HtmlContext): Content {
  const { fix } = context.told;
  if (fix.findings.length + fix.more === 0) return null;
  return openSection(context, context.words.sections.fix, findingList(context, fix));
}

/** What somebody has decided to live with for a while. */
export function acceptedSection(context: HtmlContext): Content {
  const { accepted } = context.told;
  const { sections } = context.words;
  if (accepted.findings.length === 0) return null;
  return openSection(context, sections.accepted, [
    html`<p>${sections.acceptedIntroduction}</p>\n`,
    findingList(context, accepted),
  ]);
}

/** What the published texts leave open, and what no text demands. */
export function lighterSections(context: HtmlContext): Content {
  const { told, words } = context;
  const { sections } = words;
  return [
    introduced(context, sections.contested, sections.contestedIntroduction, told.contested),
    introduced(context, sections.advice, sections.adviceIntroduction, told.advice),
  ];
}

function introduced(
  context: HtmlContext,
  title: string,
  introduction: string,
  findings: ToldFindings,
): Content {
  const count = findings.findings.length + findings.more;
  if (count === 0) return null;
  const { fix, accepted } = context.told;
  // Where nothing weighs more, there is no reason to keep it folded.
  const isFirst = fix.findings.length + fix.more + accepted.findings.length === 0;
  return closedSection(context, `${title} (${count})`, isFirst, [
    html`<p>${introduction}</p>\n`,
    findingList(context, findings),
  ]);
}

/** Findings in their order, each with all that is told of it. */
export function findingList(context: HtmlContext, { findings, more }: ToldFindings): Content {
  return html`<ol class="findings">
${findings.map((finding) => findingItem(context, finding))}</ol>
${more > 0 && html`<p>${context.words.finding.moreFindings(more)}</p>`}`;
}

function findingItem(context: HtmlContext, told: ToldFinding): Content {
  const { words } = context;
  const { where, why, how, id, disputed, accepted } = words.finding;
  const level =
    told.level === 'advice'
      ? null
      : html`<span class="level ${told.level}">${words.levels[told.level]}</span> `;
  const citation = phraseHtml(told.citation);
  const look = told.finding.accepted?.extent === 'all' ? 'accepted' : told.level;
  return html`<li class="finding ${look}">
${heading(context, 2, [level, phraseHtml(told.what)])}
<dl class="facts">
${factRow(where, placesContent(context, told))}${factRow(why, phraseHtml(told.why))}${factRow(how, phraseHtml(told.fix))}${factRow(disputed, disputedContent(told))}${factRow(accepted, acceptedContent(told))}${factRow(id, told.link === null ? citation : html`<a href="${told.link}">${citation}</a>`)}</dl>
${context.beside?.(told) ?? null}</li>
`;
}

function placesContent(context: HtmlContext, { places, morePlaces }: ToldFinding): Content {
  const { words } = context;
  const texts = places.map((place, index) => {
    const isSame = index > 0 && places[index - 1]?.document === place.document;
    return placeContent(context, isSame ? { ...place, request: null } : place);
  });
  const more = morePlaces === 0 ? [] : [words.finding.morePlaces(morePlaces)];
  // To open a fold for a single line would be more work than to read it.
  if (texts.length + more.length <= PLACES_SHOWN + 1) return listOrOne([...texts, ...more]);
  const folded = texts.slice(PLACES_SHOWN);
  return [
    listOrOne(texts.slice(0, PLACES_SHOWN)),
    html`<details><summary>${words.finding.morePlaces(folded.length + morePlaces)}</summary>
<ul>${[...folded, ...more].map((text) => html`<li>${text}</li>\n`)}</ul></details>`,
  ];
}

function placeContent(
  { words }: HtmlContext,
  { parts: all, request, excerpt }: ToldPlace,
): Content {
  const parts = request === null ? all : [request, ...all.slice(1)];
  const where =
    parts.length === 0 ? words.finding.wholeDocument : joined(parts.map(phraseHtml), ' · ');
  if (excerpt.length === 0) return where;
  return [where, html`<br><code class="excerpt">${phraseHtml(excerpt)}</code>`];
}

function disputedContent({ disputed }: ToldFinding): Content {
  if (disputed === null) return null;
  return html`${phraseHtml(disputed.title)}<br>${phraseHtml(disputed.interpretation)}`;
}

function acceptedContent({ accepted }: ToldFinding): Content {
  return accepted && html`${phraseHtml(accepted.until)}<br>${phraseHtml(accepted.reason)}`;
}
