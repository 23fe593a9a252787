import { type Content, type Html, html } from '../../../report/html.js';
import { sheetContext } from '../../../report/requirements/compose/context.js';
import { readingLines } from '../../../report/requirements/compose/reading.js';
import { partHeading } from '../../../report/requirements/parts.js';
import { FORMS } from '../../../report/requirements/renderer.js';
import { type Part, rowsOf, type Sheet } from '../../../report/requirements/sheet.js';
import type { Language } from '../../../report/words.js';
import { ADDRESSES, sheetAddress } from '../addresses.js';
import { lineHtml } from '../coded.js';
import type { Page } from '../layout.js';
import { REQUIREMENTS_WORDS } from '../words/requirements.js';
import { filledInPart } from './filled-in.js';
import { type Filter, filterFields, filterQuery } from './filter.js';
import { filterForm } from './filter-form.js';
import { SHEET_FILES } from './order.js';
import { requirementItem } from './requirement-item.js';

/** What the page shows. */
export interface Shown {
  readonly filter: Filter;
  readonly sheet: Sheet;
  /** Whether a check was named that shows no version that there are requirements of. */
  readonly isUnfit: boolean;
}

/** The requirements of a version: to narrow, to tick, and to take away. */
export function requirementsPage(shown: Shown, language: Language): Page {
  const { filter, sheet, isUnfit } = shown;
  const words = REQUIREMENTS_WORDS[language];
  const other = language === 'sv' ? 'en' : 'sv';
  const texts = sheet.filledIn === null ? words.plain : words.filledIn;
  return {
    language,
    name: 'requirements',
    title: texts.title,
    description: texts.lead,
    other: `${ADDRESSES.requirements[other]}?${filterQuery(filter)}`,
    main: html`<h1>${texts.title}</h1>
<p class="lead">${texts.lead}</p>
${isUnfit && html`<p class="notice">${words.unfit}</p>\n`}${sheet.filledIn !== null && filledInPart(sheet, sheet.filledIn, language)}${filterForm(filter, language)}
<h2 id="krav">${words.list(sheet.version)}</h2>
${sheet.parts.length === 0 ? html`<p class="notice" role="status">${words.none}</p>` : sheetForm(shown, language)}`,
  };
}

function sheetForm({ filter, sheet }: Shown, language: Language): Html {
  const words = REQUIREMENTS_WORDS[language];
  const rows = rowsOf(sheet).length;
  const query = filterQuery(filter);
  const here = ADDRESSES.requirements[language];
  return html`<form class="sheet" method="post" action="${sheetAddress('docx', language)}">
${filterFields(filter).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`)}<p>${words.shown(rows, sheet.ids.size)} ${filter.ticked ? words.allTicked : words.noneTicked}</p>
<p class="tools"><a href="${here}?${query}#krav" data-tick="all">${words.tickAll}</a> <a href="${here}?${query}&amp;ticked=none#krav" data-tick="none">${words.tickNone}</a></p>
<details><summary>${words.reading}</summary>
<ul>${readingLines(sheetContext(sheet, language)).map((line) => html`<li>${lineHtml(line)}</li>\n`)}</ul>
</details>
${sheet.parts.map((part) => partSection(part, filter, sheet, language))}${basket(sheet, filter.ticked ? rows : 0, language)}
</form>`;
}

function partSection(part: Part, filter: Filter, sheet: Sheet, language: Language): Content {
  return html`<section>
<h3>${partHeading(part.id)[language]}</h3>
<ul class="picks">
${part.rows.map((row) => requirementItem({ row, version: sheet.version, ticked: filter.ticked }, language))}</ul>
</section>
`;
}

/** Stays in sight while the list is read. */
function basket({ filledIn }: Sheet, ticked: number, language: Language): Html {
  const words = REQUIREMENTS_WORDS[language];
  return html`<div class="basket" role="group" aria-labelledby="basket">
<p id="basket"><strong>${words.take}</strong> <output class="ticked" data-one="${words.tickedOne}" data-many="${words.tickedMany}">${ticked === 1 ? words.tickedOne : words.tickedMany.replace('#', String(ticked))}</output></p>
${
  filledIn === null &&
  html`<p><label for="form">${words.form}</label>
<select id="form" name="form">${FORMS.map((form) => html`<option value="${form}">${words.forms[form]}</option>`)}</select></p>
`
}<p class="files">${SHEET_FILES.map(
    ({ extension }) =>
      html`<button formaction="${sheetAddress(extension, language)}">${words.files[extension] ?? extension}</button> `,
  )}</p>
</div>`;
}
