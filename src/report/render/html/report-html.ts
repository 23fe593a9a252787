import type { CatalogueTexts } from '../../catalogue-texts.js';
import { type Content, html } from '../../html.js';
import type { ToldDocument } from '../../told/told-report.js';
import { answersSection, problemRows, providerContent } from './answers-html.js';
import { acceptedSection, fixSection, lighterSections } from './findings-html.js';
import { factRow, type HtmlContext, heading, openSection, phraseHtml } from './parts.js';
import { requirementsSection } from './requirements-html.js';

/** One report: the verdict, what was checked, what to put right, and all the rest. */
export function reportContent(context: HtmlContext, catalogue: CatalogueTexts): Content {
  return [
    verdictContent(context),
    checkedContent(context),
    fixSection(context),
    acceptedSection(context),
    defectsSection(context),
    lighterSections(context),
    notCheckedSection(context),
    coverageSection(context),
    answersSection(context),
    requirementsSection(context, catalogue),
  ];
}

/** The answer: a word, and the sentence that is the heading. */
export function verdictContent(context: HtmlContext): Content {
  const { told, page } = context;
  const { verdict } = told.report;
  return html`<div class="verdict ${verdict}">
<p class="word">${page.verdicts[verdict]}</p>
${heading(context, 0, phraseHtml(told.verdict))}
</div>
`;
}

/** Every document in a few words, and why it was not judged. */
export function checkedContent(context: HtmlContext): Content {
  const { told, page } = context;
  if (told.provider.length > 0) return providerContent(context);
  return html`<dl class="facts quiet" aria-label="${page.checked}">
${told.documents.map((document) => documentRows(context, document))}</dl>
`;
}

function documentRows(context: HtmlContext, told: ToldDocument): Content {
  const { page } = context;
  return [
    factRow(page.csv.document, [
      phraseHtml(told.request ?? told.source),
      html`<br>${told.facts.join(' · ')}`,
      told.older !== null && html`<br>${told.older}`,
    ]),
    told.problem && problemRows(context, told.problem),
  ];
}

/** Where this program itself failed. */
export function defectsSection(context: HtmlContext): Content {
  const { told, words } = context;
  if (told.defects.length === 0) return null;
  return openSection(context, words.sections.defects, [
    html`<p>${words.sections.defectsIntroduction}</p>\n`,
    html`<ul>${told.defects.map((defect) => html`<li>${phraseHtml(defect)}</li>\n`)}</ul>`,
  ]);
}

/** What was not judged, and why. */
export function notCheckedSection(context: HtmlContext): Content {
  const { told, words } = context;
  if (told.notChecked.length === 0) return null;
  return openSection(
    context,
    words.sections.notChecked,
    html`<ul>${told.notChecked.map((sentence) => html`<li>${sentence}</li>\n`)}</ul>`,
  );
}

function coverageSection(context: HtmlContext): Content {
  const { told, words } = context;
  if (told.coverage === null) return null;
  const { sentence, rows } = told.coverage;
  return openSection(
    context,
    words.sections.coverage,
    html`<p>${sentence}</p>
<table>
<tbody>
${rows.map(({ label, text }) => html`<tr><th scope="row">${label}</th><td>${text}</td></tr>\n`)}</tbody>
</table>`,
  );
}
