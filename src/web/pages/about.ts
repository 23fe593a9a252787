import { type Content, type Html, html } from '../../report/html.js';
import type { Language } from '../../report/words.js';
import { PACE } from '../../source/pace.js';
import { USER_AGENT } from '../../source/user-agent.js';
import { defaultOptions } from '../../validator/check-options.js';
import type { Means } from '../means.js';
import { isProblemKind, PROBLEMS } from '../problem-kinds.js';
import { PROBLEM_WORDS } from '../problem-words.js';
import { ADDRESSES } from './addresses.js';
import { coded } from './coded.js';
import type { Page } from './layout.js';
import { aboutEn } from './words/about-en.js';
import { aboutSv } from './words/about-sv.js';
import {
  ABOUT_PARTS,
  type AboutFacts,
  type AboutPart,
  type AboutPartName,
  type AboutWords,
} from './words/about-words.js';

const WORDS: Readonly<Record<Language, AboutWords>> = { sv: aboutSv, en: aboutEn };

const REPOSITORY = 'https://github.com/orebrokommun/Open-Meal-Information';

/** Where a part leads on to. */
const LINKS: Partial<Record<AboutPartName, readonly [keyof AboutWords['links'], string]>> = {
  what: ['source', REPOSITORY],
  object: ['issues', `${REPOSITORY}/issues`],
  api: ['openapi', '/api/openapi.json'],
  accessibility: ['issues', `${REPOSITORY}/issues`],
};

/** What the service asks of others, keeps and promises, and what its refusals mean. */
export function aboutPage(language: Language, means: Means): Page {
  const words = WORDS[language];
  const parts = words.parts(factsOf(means));
  return {
    language,
    name: 'about',
    title: words.title,
    description: words.lead,
    other: ADDRESSES.about[language === 'sv' ? 'en' : 'sv'],
    main: html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<nav class="contents" aria-label="${words.contents}"><ul>
${ABOUT_PARTS.map((name) => html`<li><a href="#${name}">${parts[name].heading}</a></li>\n`)}<li><a href="#problems">${words.problems.heading}</a></li>
</ul></nav>
${ABOUT_PARTS.map((name) => partHtml(name, parts[name], words))}${problemsHtml(words, language)}`,
  };
}

const MEBIBYTE = 1024 * 1024;

function factsOf({ limits, checkLimits }: Means): AboutFacts {
  const { concurrency, sample } = defaultOptions(new Date(0));
  return {
    userAgent: USER_AGENT,
    requests: checkLimits.requests,
    perHost: concurrency,
    perSecond: PACE.perSecond,
    retries: PACE.retries,
    sample: Number(sample),
    answerSeconds: checkLimits.answerSeconds,
    runMinutes: Math.ceil(checkLimits.runSeconds / 60),
    answerMebibytes: Math.floor(checkLimits.answerBytes / MEBIBYTE),
    checksPerMinute: limits.checksPerMinute,
    requestsPerMinute: limits.requestsPerMinute,
    waiting: limits.waiting,
    waitingForHost: limits.waitingForHost,
    documentMebibytes: Math.floor(limits.documentBytes / MEBIBYTE),
    keepDays: limits.keepDays,
    publicOnly: !checkLimits.allowPrivate,
  };
}

function partHtml(
  name: AboutPartName,
  { heading, text, list }: AboutPart,
  words: AboutWords,
): Html {
  const link = LINKS[name];
  return html`<section>
<h2 id="${name}">${heading}</h2>
${text.map((paragraph) => html`<p>${coded(paragraph)}</p>\n`)}${list !== undefined && html`<ul>${list.map((item) => html`<li>${coded(item)}</li>\n`)}</ul>\n`}${link !== undefined && html`<p><a href="${link[1]}">${words.links[link[0]]}</a></p>\n`}</section>
`;
}

/** Every refusal at the anchor that its `type` points to. */
function problemsHtml({ problems }: AboutWords, language: Language): Content {
  return html`<section>
<h2 id="problems">${problems.heading}</h2>
<p>${problems.text}</p>
${Object.keys(PROBLEMS)
  .filter(isProblemKind)
  .map((kind) => {
    const { title, detail } = PROBLEM_WORDS[language][kind];
    return html`<section>
<h3 id="problem-${kind}">${title}</h3>
<p>${detail}</p>
<p class="note">${problems.status(PROBLEMS[kind])} · <code>${kind}</code></p>
</section>
`;
  })}</section>`;
}
