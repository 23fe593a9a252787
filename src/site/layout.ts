import { TOOL } from '../model/generated/tool.js';
import { CANONICAL_BASE } from '../model/versions.js';
import {
  ADVICE,
  DEFECTS,
  ICON_FILE,
  pageFolder,
  REQUIREMENTS,
  SCHEMAS,
  START,
  STYLE_FILE,
  versionFolder,
} from './addresses.js';
import { type Content, type Html, html } from './html.js';
import { otherLanguage, type Page, type View } from './view.js';
import { SITE_WORDS } from './words.js';

/** The name of the site, the same in every language. */
export const SITE_NAME = 'Open Meal Information';

/** A whole page as it is written to its file. */
export function layout(view: View, page: Page): string {
  const { words, language } = view;
  return html`<!doctype html>
<html lang="${language}">
${head(view, page)}
<body>
<a class="skip" href="#content">${words.frame.skip}</a>
${header(view)}
${trail(view, page)}
<main id="content" tabindex="-1"${page.wide === true && html` class="with-contents"`}>
${page.main}
</main>
${footer(view)}
</body>
</html>
`.markup;
}

function head({ folder, language, ...view }: View, { title, description }: Page): Html {
  const whole = folder === START ? title : `${title} – ${SITE_NAME}`;
  const address = (one: 'en' | 'sv') => `${CANONICAL_BASE}${pageFolder(folder, one)}`;
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${whole}</title>
<meta name="description" content="${description}">
<link rel="stylesheet" href="${view.toFile(STYLE_FILE)}">
<link rel="icon" type="image/svg+xml" href="${view.toFile(ICON_FILE)}">
<link rel="canonical" href="${address(language)}">
<link rel="alternate" hreflang="en" href="${address('en')}">
<link rel="alternate" hreflang="sv" href="${address('sv')}">
</head>`;
}

function header(view: View): Html {
  const { frame } = view.words;
  const { service } = view.site;
  const other = otherLanguage(view.language);
  const parts = [
    [frame.specification, versionFolder(view.site.current.version)],
    [frame.requirements, REQUIREMENTS],
    [frame.advice, ADVICE],
    [frame.defects, DEFECTS],
    [frame.schemas, SCHEMAS],
  ] as const;
  return html`<header class="site">
<p class="name"><a href="${view.to(START)}">${SITE_NAME}</a></p>
<nav aria-label="${frame.navigation}"><ul>
${parts.map(
  ([label, folder]) =>
    html`<li><a href="${view.to(folder)}"${folder === view.folder && html` aria-current="page"`}>${label}</a></li>\n`,
)}${service !== undefined && html`<li><a href="${service[view.language]}">${frame.check}</a></li>\n`}</ul></nav>
<p class="language"><a href="${view.toOther(view.folder)}" lang="${other}" hreflang="${other}">${SITE_WORDS[other].frame.inThisLanguage}</a></p>
</header>`;
}

function trail(view: View, { trail: above, title }: Page): Content {
  if (view.folder === START) return null;
  const { frame } = view.words;
  const steps = [{ label: frame.start, folder: START }, ...above];
  return html`<nav class="trail" aria-label="${frame.trail}"><ol>
${steps.map(({ label, folder }) => html`<li><a href="${view.to(folder)}">${label}</a></li>\n`)}<li><span aria-current="page">${title}</span></li>
</ol></nav>`;
}

function footer(view: View): Html {
  const { frame } = view.words;
  return html`<footer class="site">
<p><a href="${view.site.repository}">${frame.repository}</a>. ${frame.licence} ${frame.made(`open-meal ${TOOL.version}`)}</p>
</footer>`;
}
