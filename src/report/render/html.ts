import type { CatalogueTexts } from '../catalogue-texts.js';
import { type Content, html } from '../html.js';
import { pageMarkup } from '../page.js';
import { PAGE_WORDS } from '../page-words.js';
import { phraseText } from '../phrase.js';
import type { Report } from '../report.js';
import { severalSentence, tellReport } from '../told/tell-report.js';
import { type Language, WORDS } from '../words.js';
import { type HtmlContext, phraseHtml } from './html/parts.js';
import { reportContent } from './html/report-html.js';
import { REPORT_STYLE } from './html/style.js';
import type { RenderOptions } from './renderer.js';

/** Reports as one page that needs nothing but itself: no script, no network. */
export function renderHtml(
  catalogue: CatalogueTexts,
  reports: readonly Report[],
  { lang }: RenderOptions,
): string {
  const several = reports.length > 1;
  const contexts = reports.map(
    (report): HtmlContext => ({
      told: tellReport(catalogue, report, lang),
      words: WORDS[lang],
      page: PAGE_WORDS[lang],
      lang,
      level: several ? 2 : 1,
    }),
  );
  const [only] = contexts;
  const title =
    several || only === undefined ? severalSentence(reports, lang) : phraseText(only.told.verdict);
  return pageMarkup(
    lang,
    title,
    REPORT_STYLE,
    html`<main>
<p class="title">${PAGE_WORDS[lang].title}</p>
${(several || only === undefined) && opening(contexts, title, lang)}${contexts.map(
  (context, index) => html`<article class="report" id="report-${index + 1}">
${reportContent(context, catalogue)}</article>
`,
)}</main>
${footer(reports, lang)}`,
  );
}

/** Over several reports: how they went in all, and a way to each. */
function opening(contexts: readonly HtmlContext[], title: string, lang: Language): Content {
  return html`<h1>${title}</h1>
${
  contexts.length > 0 &&
  html`<nav aria-label="${PAGE_WORDS[lang].reports}"><ol>
${contexts.map(({ told }, index) => html`<li><a href="#report-${index + 1}">${phraseHtml(told.verdict)}</a></li>\n`)}</ol></nav>
`
}`;
}

function footer(reports: readonly Report[], lang: Language): Content {
  const tools = new Set(reports.map(({ tool }) => PAGE_WORDS[lang].tool(tool.version, tool.rules)));
  return (
    tools.size > 0 && html`<footer>${[...tools].map((tool) => html`<p>${tool}</p>\n`)}</footer>`
  );
}
