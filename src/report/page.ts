import { createHash } from 'node:crypto';
import { type Content, html, styleElement } from './html.js';

/** One page that needs nothing but itself: nothing is fetched, nothing runs, and no style but its own counts. */
export function pageMarkup(lang: string, title: string, style: string, body: Content): string {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${styleElement(style)}
</head>
<body>
${body}
</body>
</html>
`.markup;
}

/** Line breaks included: what the browser hashes stands between the tags. */
function policyOf(style: string): string {
  const hash = createHash('sha256').update(`\n${style}`).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
