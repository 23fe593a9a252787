import { type Content, html } from '../../report/html.js';
import { neutralise } from '../../report/neutralise.js';
import type { Language } from '../../report/words.js';
import type { CheckState } from '../../store/check-state.js';
import { ADDRESSES, checkAddress } from './addresses.js';
import { againForm } from './again-form.js';
import type { Page } from './layout.js';
import { WAITING_WORDS, type WaitingWords } from './words/waiting.js';

/** Seconds after which a browser without scripts looks again. */
const REFRESH = 3;

export type WaitingCheck = Extract<CheckState, { state: 'queued' | 'running' }>;
export type FailedCheck = Extract<CheckState, { state: 'failed' }>;

/** A check that has no result yet: what it does at the moment. */
export function waitingPage(check: WaitingCheck, language: Language): Page {
  const words = WAITING_WORDS[language];
  const progress = check.state === 'running' ? check.progress : null;
  const counts = words.count
    .replace('{sent}', String(progress?.sent ?? 0))
    .replace('{budget}', String(progress?.budget ?? 0));
  return {
    ...frame(check, words.title, language),
    refresh: REFRESH,
    main: html`<h1>${words.title}</h1>
<p class="lead"><bdi>${targetName(check, words)}</bdi></p>
<div class="waiting" data-events="/api/checks/${check.id}/events" data-running="${words.running}" data-count="${words.count}">
<p role="status" data-part="state">${check.state === 'queued' ? words.queued : words.running}</p>
<progress aria-label="${words.label}" data-part="bar"${progress !== null && html` max="${progress.budget}" value="${progress.sent}"`}></progress>
<p class="note" data-part="asked"${progress === null && html` hidden`}>${words.asking} <bdi data-part="url">${neutralise(progress?.url ?? '')}</bdi><br>
<span data-part="count">${counts}</span></p>
</div>
<p>${words.stay}</p>`,
  };
}

/** A check that this service did not manage. */
export function failedPage(check: FailedCheck, language: Language): Page {
  const { failed, ...words } = WAITING_WORDS[language];
  return {
    ...frame(check, failed.title, language),
    main: html`<h1>${failed.title}</h1>
<p class="lead">${failed.lead}</p>
<p>${failed.why[check.failure]} ${failed.todo}</p>
<p><bdi>${targetName(check, words)}</bdi></p>
${againForm(check.request, language, failed.again)}<p><a href="${ADDRESSES.start[language]}">${failed.toStart}</a></p>`,
  };
}

function frame({ id }: CheckState, title: string, language: Language): Omit<Page, 'main'> {
  const other = language === 'sv' ? 'en' : 'sv';
  return { language, name: null, title, description: title, other: checkAddress(id, other) };
}

function targetName({ request }: CheckState, { pasted }: Pick<WaitingWords, 'pasted'>): Content {
  const { subject } = request;
  if (subject.kind === 'url') return neutralise(subject.url);
  return subject.name === null ? pasted : neutralise(subject.name);
}
