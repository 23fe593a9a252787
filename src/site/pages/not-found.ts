import { CANONICAL_BASE } from '../../model/versions.js';
import type { Language } from '../../report/words.js';
import { pageFolder, REQUIREMENTS, START } from '../addresses.js';
import { type Html, html, styleElement } from '../html.js';
import { SITE_NAME } from '../layout.js';
import { STYLE } from '../style.js';
import { SITE_WORDS } from '../words.js';

/**
 * What is shown under an address that does not exist, however deep: it can use no relative address,
 * and brings its style along.
 */
export function notFoundPage(): string {
  const { notFound: words } = SITE_WORDS.en;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${words.title} – ${SITE_NAME}</title>
${styleElement(STYLE)}
</head>
<body>
<header class="site">
<p class="name"><a href="${CANONICAL_BASE}">${SITE_NAME}</a></p>
</header>
<main id="content">
<h1>${words.title}</h1>
${inLanguage('en')}
<div lang="sv">
<h2>${SITE_WORDS.sv.notFound.title}</h2>
${inLanguage('sv')}
</div>
</main>
</body>
</html>
`.markup;
}

function inLanguage(language: Language): Html {
  const { notFound, frame, requirement } = SITE_WORDS[language];
  const address = (folder: string) => `${CANONICAL_BASE}${pageFolder(folder, language)}`;
  return html`<p>${notFound.text}</p>
<ul>
<li><a href="${address(START)}">${frame.start}</a></li>
<li><a href="${address(REQUIREMENTS)}">${requirement.title}</a></li>
</ul>`;
}
