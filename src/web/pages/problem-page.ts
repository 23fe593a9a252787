import type { FastifyRequest } from 'fastify';
import { html } from '../../report/html.js';
import type { Language } from '../../report/words.js';
import type { ProblemFacts } from '../problem.js';
import { PROBLEM_WORDS } from '../problem-words.js';
import { ADDRESSES } from './addresses.js';
import type { Page } from './layout.js';
import { PROBLEM_PAGE_WORDS } from './words/problem-page.js';

/** Says to people why there is not what they asked for. */
export function problemPage({ kind, retryAfter }: ProblemFacts, language: Language): Page {
  const { title, detail } = PROBLEM_WORDS[language][kind];
  const words = PROBLEM_PAGE_WORDS[language];
  return {
    language,
    name: null,
    title,
    description: title,
    other: ADDRESSES.start[language === 'sv' ? 'en' : 'sv'],
    main: html`<h1>${title}</h1>
<p class="lead">${words.details[kind] ?? detail}</p>
${retryAfter !== undefined && html`<p>${words.wait(retryAfter)}</p>\n`}<p><a class="button" href="${ADDRESSES.start[language]}">${words.toStart}</a></p>`,
  };
}

/** The language of the page that somebody wanted; null where a program asks. */
export function pageLanguageOf({
  url,
  headers,
}: Pick<FastifyRequest, 'url' | 'headers'>): Language | null {
  const isForPrograms =
    /^\/(?:api|schemas|assets)\/|^\/(?:badge\.svg|metrics|healthz|readyz)\b/.test(url);
  if (isForPrograms || !(headers.accept ?? '').includes('text/html')) return null;
  return /^\/en(?:\/|$|\?)/.test(url) ? 'en' : 'sv';
}
