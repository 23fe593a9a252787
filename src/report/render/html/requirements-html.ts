import type { RequirementOutcome } from '../../../check/finding.js';
import { OUTCOMES } from '../../../model/requirement.js';
import { type CatalogueTexts, findRequirement, linkIn, permalink } from '../../catalogue-texts.js';
import { type Content, html } from '../../html.js';
import { neutralise } from '../../neutralise.js';
import { formatNumber } from '../../numbers.js';
import { catalogueText } from '../../phrase.js';
import { outcomeReason } from '../../told/outcome-reason.js';
import { closedSection, type HtmlContext, phraseHtml } from './parts.js';

/** Every requirement of the version with its outcome, in the order of the catalogue. */
export function requirementsSection(context: HtmlContext, catalogue: CatalogueTexts): Content {
  const { told, page } = context;
  const { version } = told.report.spec;
  const requirements = told.report.requirements.filter(({ level }) => level !== 'advice');
  if (version === null || requirements.length === 0) return null;
  const { columns } = page;
  const title = page.allRequirements(version, requirements.length);
  return closedSection(
    context,
    title,
    false,
    html`<p>${countsText(context)}</p>
<table>
<thead><tr><th scope="col">${columns.requirement}</th><th scope="col">${columns.level}</th><th scope="col">${columns.outcome}</th></tr></thead>
<tbody>
${requirements.map((one) => row(context, catalogue, one))}</tbody>
</table>`,
  );
}

function countsText({ told, page, lang }: HtmlContext): string {
  const counts = told.report.summary.requirements;
  return OUTCOMES.map(
    (outcome) => `${page.outcomes[outcome]}: ${formatNumber(counts[outcome], lang)}`,
  ).join(' · ');
}

function row(context: HtmlContext, catalogue: CatalogueTexts, one: RequirementOutcome): Content {
  const { told, words, page, lang } = context;
  const { version } = told.report.spec;
  const requirement = findRequirement(catalogue, version, one.id);
  const id = html`<code>${neutralise(one.id)}</code>`;
  const link = version !== null && requirement !== undefined;
  const { why } = outcomeReason(one, lang);
  const text = requirement === undefined ? null : catalogueText(requirement.text[lang]);
  return html`<tr><th scope="row">${link ? html`<a href="${linkIn(permalink(version, one.id), lang)}">${id}</a>` : id}${text && html`<br>${phraseHtml(text)}`}</th><td class="level-cell">${words.levels[one.level]}</td><td class="outcome"><span class="${one.outcome}">${page.outcomes[one.outcome]}</span>${why !== '' && html`<br><span class="quiet">${why}</span>`}</td></tr>
`;
}
