import { JUDGED_VERSIONS } from '../../model/versions.js';
import { type Content, type Html, html } from '../../report/html.js';
import { neutralise } from '../../report/neutralise.js';
import type { Language } from '../../report/words.js';
import type { CheckState } from '../../store/check-state.js';
import type { ProblemFacts } from '../problem.js';
import { PROBLEM_WORDS } from '../problem-words.js';
import { ADDRESSES, checkAddress } from './addresses.js';
import { momentText } from './day-text.js';
import type { Page } from './layout.js';
import { START_WORDS, type StartWords } from './words/start.js';

export type StartField = 'address' | 'file' | 'text';

/** What the page is made from. */
export interface StartFacts {
  readonly language: Language;
  /** The base URL of a provider to try the service with. */
  readonly tryIt: string | null;
  /** What somebody has typed, so that it is not lost. */
  readonly typed: { readonly address: string; readonly text: string; readonly spec: string };
  /** Why something was not taken, and which field that is about. */
  readonly refusal: { readonly field: StartField; readonly message: string } | null;
  readonly recent: readonly DoneCheck[];
  /** The newest check of the address that is filled in. */
  readonly newest: DoneCheck | null;
}

export type DoneCheck = Extract<CheckState, { state: 'done' }>;

/** One field for an address, and ways to hand in a document. */
export function startPage(facts: StartFacts): Page {
  const { language, refusal } = facts;
  const words = START_WORDS[language];
  const other = language === 'sv' ? 'en' : 'sv';
  return {
    language,
    name: 'start',
    title: refusal === null ? words.title : `${words.refused}: ${words.title}`,
    description: words.description,
    other: ADDRESSES.start[other],
    main: html`<div class="start">
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${addressForm(facts, words)}${facts.tryIt !== null && tryItForm(facts.tryIt, language, words)}${documentForms(facts, words)}${recentSection(facts, words)}${aboutSection(language, words)}
</div>`,
  };
}

/** What is said beside a field of a problem. */
export function refusalText({ kind }: ProblemFacts, language: Language): string {
  const { title, detail } = PROBLEM_WORDS[language][kind];
  return START_WORDS[language].refusals[kind] ?? `${title}. ${detail}`;
}

function addressForm(facts: StartFacts, words: StartWords): Html {
  const { language, typed, newest } = facts;
  return html`<form class="ask" method="post" action="${ADDRESSES.check[language]}">
<label for="address">${words.address.label}</label>
<p class="hint" id="address-hint">${words.address.hint}</p>
${errorText(facts, 'address')}<div class="row">
<input id="address" name="address" type="text" inputmode="url" autocapitalize="none" autocorrect="off" spellcheck="false" autocomplete="url" required maxlength="2048" value="${typed.address}"${described(facts, 'address')}>
<button type="submit">${words.check}</button>
</div>
${newest !== null && html`<p class="hint"><a href="${checkAddress(newest.id, language)}">${words.newest(momentText(newest.finishedAt, language))}</a></p>\n`}<details class="more">
<summary>${words.version.choose}</summary>
${versionChoice('address-spec', facts, words)}</details>
</form>
`;
}

function tryItForm(tryIt: string, language: Language, words: StartWords): Html {
  return html`<form class="try" method="post" action="${ADDRESSES.check[language]}">
<input type="hidden" name="address" value="${tryIt}">
<p>${words.tryIt.text} <button type="submit" class="as-link">${words.tryIt.button}</button></p>
</form>
`;
}

function documentForms(facts: StartFacts, words: StartWords): Html {
  const { document } = words;
  const action = ADDRESSES.check[facts.language];
  return html`<section>
<h2>${document.heading}</h2>
<p>${document.introduction}</p>
<div class="documents">
<form method="post" action="${action}" enctype="multipart/form-data" data-drop="${document.drop}">
<label for="file">${document.file}</label>
<p class="hint" id="file-hint">${document.fileHint}</p>
${errorText(facts, 'file')}${versionChoice('file-spec', facts, words)}<p><input id="file" name="file" type="file" required accept=".json,.ics,application/json,text/calendar"${described(facts, 'file')}></p>
<button type="submit">${document.fileButton}</button>
</form>
<form method="post" action="${action}">
<label for="text">${document.text}</label>
<p class="hint" id="text-hint">${document.textHint}</p>
${errorText(facts, 'text')}<textarea id="text" name="text" rows="6" required spellcheck="false" autocomplete="off"${described(facts, 'text')}>
${facts.typed.text}</textarea>
${versionChoice('text-spec', facts, words)}<button type="submit">${document.textButton}</button>
</form>
</div>
</section>
`;
}

function versionChoice(id: string, { typed }: StartFacts, words: StartWords): Html {
  const option = (value: string, text: string) =>
    html`<option value="${value}"${typed.spec === value && html` selected`}>${text}</option>\n`;
  return html`<p class="choice"><label for="${id}">${words.version.label}</label>
<select id="${id}" name="spec">
${option('auto', words.version.auto)}${[...JUDGED_VERSIONS].reverse().map((version) => option(version, version))}</select></p>
`;
}

function errorText({ refusal }: StartFacts, field: StartField): Content {
  if (refusal?.field !== field) return null;
  return html`<p class="error" id="${field}-error">${refusal.message}</p>\n`;
}

/** What describes a field; one that was refused is where the reader is. */
function described({ refusal }: StartFacts, field: StartField): Html {
  return refusal?.field === field
    ? html` aria-describedby="${field}-error ${field}-hint" aria-invalid="true" autofocus`
    : html` aria-describedby="${field}-hint"`;
}

function recentSection({ recent, language }: StartFacts, words: StartWords): Content {
  if (recent.length === 0) return null;
  return html`<section>
<h2>${words.recent.heading}</h2>
<p>${words.recent.introduction}</p>
<ul class="recent">
${recent.map((check) => recentItem(check, language, words))}</ul>
</section>
`;
}

function recentItem(check: DoneCheck, language: Language, words: StartWords): Content {
  const { request, summary, finishedAt, id } = check;
  if (request.subject.kind !== 'url') return null;
  const version = summary.version === null ? '' : `Open Meal ${summary.version}, `;
  const shown = neutralise(request.subject.url.replace(/^https?:\/\/|\/$/g, ''), 80);
  return html`<li><a href="${checkAddress(id, language)}"><bdi>${shown}</bdi></a>
<span class="mark ${summary.verdict}">${words.verdicts[summary.verdict]}</span>
<span class="note">${version}<time datetime="${new Date(finishedAt).toISOString()}">${momentText(finishedAt, language)}</time></span></li>
`;
}

function aboutSection(language: Language, words: StartWords): Html {
  const { heading, points, link } = words.about;
  return html`<section>
<h2>${heading}</h2>
<dl class="points">
${points.map(([term, text]) => html`<div><dt>${term}</dt>\n<dd>${text}</dd></div>\n`)}</dl>
<p><a href="${ADDRESSES.about[language]}">${link}</a></p>
</section>`;
}
