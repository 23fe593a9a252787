import { TOOL } from '../../model/generated/tool.js';
import { type Content, type Html, html } from '../../report/html.js';
import type { Language } from '../../report/words.js';
import { ADDRESSES, type PageName } from './addresses.js';
import { ICON_ADDRESS, SCRIPT_ADDRESS, STYLE_ADDRESS } from './assets.js';
import { FRAME_WORDS } from './words/frame.js';

/** A page of the service in one language. */
export interface Page {
  readonly language: Language;
  /** Which entry of the menu it belongs to; null: none. */
  readonly name: PageName | null;
  readonly title: string;
  readonly description: string;
  /** The same page in the other language. */
  readonly other: string;
  /** Seconds after which a browser without scripts asks for it again; null: never. */
  readonly refresh?: number | null;
  readonly main: Content;
}

/** A whole page as it is sent. */
export function layout(page: Page): string {
  const { language, title, description, main, refresh = null } = page;
  const words = FRAME_WORDS[language];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.name === 'start' ? title : `${title} – ${words.name}`}</title>
<meta name="description" content="${description}">
${refresh !== null && html`<noscript><meta http-equiv="refresh" content="${refresh}"></noscript>\n`}<link rel="stylesheet" href="${STYLE_ADDRESS}">
<link rel="icon" type="image/svg+xml" href="${ICON_ADDRESS}">
<script src="${SCRIPT_ADDRESS}" defer></script>
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
${header(page)}
<main id="content" tabindex="-1">
${main}
</main>
<footer class="site">
<p>${words.footer} open-meal ${TOOL.version}.</p>
</footer>
</body>
</html>
`.markup;
}

function header({ language, name, other }: Page): Html {
  const words = FRAME_WORDS[language];
  const otherLanguage = language === 'sv' ? 'en' : 'sv';
  const entries = ['start', 'requirements', 'specification', 'about'] as const;
  return html`<header class="site">
<p class="name"><a href="${ADDRESSES.start[language]}">${words.name}</a></p>
<nav aria-label="${words.menu}"><ul>
${entries.map(
  (entry) =>
    html`<li><a href="${ADDRESSES[entry][language]}"${entry === name && html` aria-current="page"`}>${words.entries[entry]}</a></li>\n`,
)}</ul></nav>
<p class="language"><a href="${other}" lang="${otherLanguage}" hreflang="${otherLanguage}">${FRAME_WORDS[otherLanguage].inThisLanguage}</a></p>
</header>`;
}
