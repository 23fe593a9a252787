import { PAGE_STYLE } from '../../../page-style.js';
import type { Composition } from '../../blocks.js';

/** The style sheet of a composition: a page to read by day and night, a letter when it is printed. */
export function sheetStyle({ footer, page, upright = false }: Composition): string {
  const [before = '', between = '', after = ''] = page('\n', '\n').split('\n');
  return `${PAGE_STYLE}body { max-width: 48rem; padding: 1.5rem 1.25rem 3rem; }
h1 { font-size: clamp(1.35rem, 1.1rem + 1.2vw, 1.75rem); margin-bottom: 1.25rem; }
h2 { font-size: 1.3rem; margin: 2.25rem 0 .75rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.08rem; margin: 1.75rem 0 .5rem; }
ol { padding-left: 1.6rem; }
.note, .lead { border-left: .35rem solid var(--doubt); background: var(--doubt-paper); padding: .6rem .9rem; border-radius: 3px; }
.lead { border-color: var(--good); background: var(--good-paper); }
.moment { white-space: nowrap; }
.blank { border-bottom: 1px dashed currentcolor; padding: 0 .1rem; }
.blank:hover { background: var(--panel); }
.quiet { color: var(--quiet); font-size: .9rem; }
.alarm { color: var(--bad); }
dl > div { margin: .4rem 0; }
dt { color: var(--quiet); font-size: .9rem; }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
dd + dd { margin-top: .2rem; }
code { white-space: pre-wrap; background: var(--panel); padding: .05rem .25rem; border-radius: 3px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
td p { margin: 0; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .85rem; }
@media (min-width: 40rem) {
  dl > div { display: grid; grid-template-columns: 10rem minmax(0, 1fr); gap: 0 1rem; }
  dd { grid-column: 2; }
}
@page {
  size: A4 ${upright ? 'portrait' : 'landscape'}; margin: 20mm 20mm 18mm;
  @bottom-left { content: ${quoted(footer)}; font: 8pt sans-serif; color: #444; }
  @bottom-right { content: ${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}; font: 8pt sans-serif; color: #444; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --panel: #f1f3f2; --ink: #000; --quiet: #444; --line: #999; --link: #000; }
  html { font-size: 10pt; line-height: 1.4; }
  body { max-width: none; padding: 0; }
  .note, footer { display: none; }
  .blank { border: 0; }
  main > p:nth-last-child(-n + 4) { break-before: avoid; margin: .3rem 0; }
  h2 { margin-top: 1.4rem; padding-top: .8rem; }
  h1, h2, h3 { break-after: avoid; }
  h3 + dl { break-before: avoid; }
  dl > div, li, tr { break-inside: avoid; }
  .new-page { break-before: page; }
  a { text-decoration: none; }
  code { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
}

/** A string of CSS; it can end neither itself nor the style sheet. */
function quoted(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,:-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
