import { type Content, type Html, html } from '../../../report/html.js';
import { ADDRESSES, checkAddress } from '../addresses.js';
import { againForm } from '../again-form.js';
import type { ResultFacts } from './facts.js';
import { FILES, fileAddress } from './files.js';

/** The letter to the supplier. */
export function letterSection({ report, check, language, words }: ResultFacts): Content {
  const { heading, introduction, show, docx, text } = words.letter;
  const address = (extension: string) => fileAddress(check.id, 'letter', extension, language);
  return html`<section class="screen">
<h2>${heading}</h2>
<p>${introduction[report.verdict]}</p>
<ul class="further">
<li><a class="button" href="${address('html')}">${show}</a></li>
<li><a href="${address('docx')}">${docx}</a></li>
<li><a href="${address('txt')}">${text}</a></li>
</ul>
</section>
`;
}

/** The report in every form, and what it rests on. */
export function downloadsSection({ check, language, words }: ResultFacts): Content {
  const { heading, forms, evidence, document, requirements } = words.downloads;
  const isDocument = check.request.subject.kind === 'document';
  const hasEvidence = isDocument || check.evidence !== null;
  return html`<section class="screen">
<h2>${heading}</h2>
<p><a href="${ADDRESSES.requirements[language]}?kontroll=${check.id}">${requirements}</a></p>
<ul class="further">
${FILES.map(({ format, extension }) => html`<li><a href="${fileAddress(check.id, 'report', extension, language)}">${forms[format]}</a></li>\n`)}${hasEvidence && html`<li><a href="/api/checks/${check.id}/evidence">${isDocument ? document : evidence}</a></li>\n`}</ul>
</section>
`;
}

/** A link to the result, and a badge of the address. */
export function shareSection(facts: ResultFacts): Content {
  const { check, origin, language, words } = facts;
  const { subject } = check.request;
  const { heading, link } = words.share;
  return html`<section class="screen">
<h2>${heading}</h2>
${copyField('link', link, `${origin}${checkAddress(check.id, language)}`, facts)}${subject.kind === 'url' && badge(subject.url, facts)}</section>
`;
}

function badge(url: string, facts: ResultFacts): Html {
  const { origin, language, words } = facts;
  const { badge: title, badgeIntroduction, badgeAlt, html: asHtml, markdown } = words.share;
  const query = encodeURIComponent(url);
  const picture = `/badge.svg?url=${query}&lang=${language}`;
  const page = `${origin}${ADDRESSES.start[language]}?address=${query}`;
  // The very markup that somebody pastes into a page: escaped once here, and once more to be shown.
  const snippet = html`<a href="${page}"><img src="${origin}${picture}" alt="${badgeAlt}" height="20"></a>`;
  return html`<h3>${title}</h3>
<p>${badgeIntroduction}</p>
<p><img src="${picture}" alt="${badgeAlt}" height="20"></p>
${copyField('badge-html', asHtml, snippet.markup, facts)}${copyField('badge-markdown', markdown, `[![${badgeAlt}](${origin}${picture})](${page})`, facts)}`;
}

/** A text to copy: a field that can be copied by hand, with a button where scripts run. */
function copyField(id: string, label: string, text: string, { words }: ResultFacts): Html {
  const { copy, copied } = words.share;
  return html`<div class="copy"><label for="${id}">${label}</label>
<div class="row"><input id="${id}" type="text" readonly value="${text}">
<button type="button" hidden data-copy="${id}" data-copied="${copied}" aria-label="${copy}: ${label}">${copy}</button>
<span class="copied" role="status"></span></div></div>
`;
}

/** The way to the next check. */
export function againSection({ check, language, words }: ResultFacts): Content {
  const { address, document } = words.again;
  return check.request.subject.kind === 'url'
    ? againForm(check.request, language, address)
    : html`<p><a class="button" href="${ADDRESSES.start[language]}">${document}</a></p>\n`;
}
