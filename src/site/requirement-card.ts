import type { Requirement } from '../model/requirement.js';
import { DEFECTS, requirementFolder } from './addresses.js';
import { type Content, type Html, html, joined } from './html.js';
import type { Heading } from './markdown.js';
import { anchorLinks, facts, idText, inline, levelMark } from './parts.js';
import { placeInProse } from './prose.js';
import type { View } from './view.js';

/** A requirement on the page of its version, under its anchor. */
export function requirementCard(
  view: View,
  requirement: Requirement,
  stated: Heading | undefined,
): Html {
  const { id } = requirement;
  const { requirement: words } = view.words;
  const address = view.to(requirementFolder(id));
  const links = [
    html`<a href="${address}">${words.everything}</a>`,
    stated !== undefined && html`<a href="#${placeInProse(id)}">${words.inProse(stated.text)}</a>`,
    anchorLinks(view, id, id),
  ].filter((link) => link !== false);
  return html`<article class="card" id="${id}">
<h4><a href="${address}">${idText(id)}</a></h4>
${statement(view, requirement)}
${facts(reasons(view, requirement, 'in short'))}
<p class="tools">${joined(links, '\n')}</p>
</article>
`;
}

/** The level with what else a glance should show, and the text. */
export function statement(view: View, { level, tier, disputed, text }: Requirement): Html {
  const { tiers, requirement: words } = view.words;
  return html`<p class="marks">${levelMark(view, level)} <span class="tier">${words.aspects.tier}: ${tiers[tier]}</span>${
    disputed !== undefined && html` <span class="disputed">${words.disputedMark}</span>`
  }</p>
<p class="statement">${inline(view, view.text(text))}</p>`;
}

/** Why, when, by whom it is verified, and what is disputed; `at length`, what the way to verify it means. */
export function reasons(
  view: View,
  requirement: Requirement,
  length: 'in short' | 'at length',
): (readonly [label: string, content: Content])[] {
  const { rationale, condition, disputed } = requirement;
  const { aspects } = view.words.requirement;
  return [
    [aspects.rationale, inline(view, view.text(rationale))],
    [aspects.condition, condition === undefined ? null : inline(view, view.text(condition))],
    [aspects.verification, verification(view, requirement, length === 'at length')],
    [aspects.disputed, disputed === undefined ? null : dispute(view, disputed)],
  ];
}

/** Who or what verifies it; for a person, what to look at. */
function verification(
  view: View,
  { verification: by, reason }: Requirement,
  withMeaning: boolean,
): Content {
  const { verifications, verificationMeanings } = view.words;
  const lines = [
    verifications[by],
    reason !== undefined && inline(view, view.text(reason)),
    withMeaning && verificationMeanings[by],
  ].filter((line) => line !== false);
  return joined(lines, html`<br>`);
}

/** The contradiction that a requirement rests on, linked. */
export function dispute(view: View, id: string): Content {
  const defect = view.site.defects.find((one) => one.id === id);
  if (defect === undefined) return id;
  return html`<a href="${view.to(DEFECTS, id)}">${id}</a>: ${inline(view, view.text(defect.title))}`;
}
