/** The one style sheet: no font, picture or script is fetched from anywhere. */
export const STYLE = `:root {
  color-scheme: light dark;
  --paper: #fff;
  --panel: #f4f6f5;
  --ink: #1b2321;
  --quiet: #52605c;
  --line: #cdd6d3;
  --link: #0b5c4d;
  --focus: #b3500a;
  --must: #0b5c4d;
  --on-must: #fff;
  --notice: #fff4dc;
  --notice-line: #a86b00;
  --removed: #fbe3e0;
  --added: #dcf1e4;
  --target: #fffae3;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", sans-serif;
  --mono: ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #121716;
    --panel: #1b2321;
    --ink: #e5ebe9;
    --quiet: #a5b3af;
    --line: #394541;
    --link: #7fd3bd;
    --focus: #ffb067;
    --must: #7fd3bd;
    --on-must: #0c1513;
    --notice: #2e2613;
    --notice-line: #d9a441;
    --removed: #47211d;
    --added: #17392a;
    --target: #2b2a17;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.6 var(--sans); color: var(--ink); background: var(--paper); scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 0 1rem; max-width: 76rem; overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .14em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.25rem); margin: 1rem 0 .75rem; letter-spacing: -.01em; }
h2 { font-size: 1.4rem; }
h3 { font-size: 1.12rem; }
section > h2, section > .heading { margin-top: 2.75rem; }
.heading { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; margin: 2.75rem 0 .75rem; }
.heading:has(> h3) { margin-top: 2rem; }
.heading .tools { margin: 0; }
h4 { font-size: 1rem; }
p, ul, ol, dl { margin: .75rem 0; }
p, li, dd { max-width: 44rem; }
ul, ol { padding-left: 1.3rem; }
li { margin: .3rem 0; }
code, pre { font-family: var(--mono); font-size: .875em; }
pre { margin: 0; line-height: 1.5; tab-size: 2; }
dd code { overflow-wrap: anywhere; }
td { overflow-wrap: normal; }

.skip { position: absolute; left: -99rem; padding: .5rem 1rem; background: var(--paper); z-index: 2; }
.skip:focus { left: 1rem; top: .5rem; }
header.site { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.5rem; padding: .75rem 0; border-bottom: 1px solid var(--line); }
header.site p, header.site ul { margin: 0; }
header.site a { display: inline-block; padding: .25rem 0; color: var(--ink); text-decoration: none; }
header.site a:hover, header.site a[aria-current] { color: var(--link); text-decoration: underline; text-decoration-thickness: .14em; }
header.site .name { font-weight: 700; letter-spacing: -.01em; }
header.site nav { flex: 1 1 20rem; }
header.site ul { display: flex; flex-wrap: wrap; gap: 0 1.1rem; padding: 0; list-style: none; }
header.site li { margin: 0; }
header.site .language a { color: var(--link); text-decoration: underline; }
nav.trail { font-size: .9rem; color: var(--quiet); }
nav.trail ol { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .5rem; padding: 0; margin: .75rem 0 0; list-style: none; }
nav.trail li { margin: 0; max-width: 100%; overflow-wrap: anywhere; }
nav.trail a { display: inline-block; padding: .15rem 0; }
nav.trail li + li::before { content: "\\203A"; margin-right: .5rem; }
footer.site { margin: 4rem 0 0; padding: 1rem 0 2rem; border-top: 1px solid var(--line); font-size: .9rem; color: var(--quiet); }

.lead { font-size: 1.15rem; }
.notice { border-left: 4px solid var(--notice-line); background: var(--notice); padding: .6rem 1rem; }
.note { color: var(--quiet); font-size: .9rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.facts { display: grid; gap: .4rem 1rem; }
.facts > div { display: grid; gap: 0 1rem; }
.facts dt { color: var(--quiet); font-size: .9rem; }
.facts dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.citation { overflow-wrap: anywhere; user-select: all; }
time { white-space: nowrap; }
.further { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; }
.tools { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: .25rem 0 0; font-size: .85rem; color: var(--quiet); }
.tools a { display: inline-block; min-width: 1.5rem; padding: .2rem 0; color: var(--quiet); }
.tools a:hover { color: var(--link); }

.scroll { overflow-x: auto; margin: 1rem 0; max-width: 100%; }
.scroll:has(> pre) { background: var(--panel); border: 1px solid var(--line); padding: .75rem 1rem; }
table { border-collapse: collapse; width: 100%; min-width: 30rem; font-size: .93rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); }
thead th, thead td { border-bottom: 2px solid var(--line); font-size: .85rem; color: var(--quiet); }
tr:target, .card:target { background: var(--target); }
.comment { color: var(--quiet); }
table.many { min-width: 46rem; }
table.levels { min-width: 0; }
.levels td:first-child { min-width: 17.5rem; width: 100%; }
th, .level { white-space: nowrap; }
a.plain { text-decoration: none; display: inline-block; padding: .1rem 0; }
a.plain:hover .level { text-decoration: underline; }

.ref { font-size: .85em; color: var(--quiet); }
.ref a { color: inherit; text-decoration-color: var(--line); }
.ref a:hover { color: var(--link); }
.ref:target { background: var(--target); }

.level { display: inline-block; padding: 0 .45rem; border: 1px solid currentcolor; border-radius: 3px; font-size: .8rem; line-height: 1.5; letter-spacing: .03em; }
.level.must { background: var(--must); color: var(--on-must); border-color: var(--must); }
.level.should { color: var(--must); }
.level.may, .level.advice { color: var(--quiet); font-weight: 600; border-style: dashed; }
.card { border: 1px solid var(--line); border-radius: 6px; padding: .9rem 1rem .7rem; margin: 1rem 0; scroll-margin-top: 1rem; }
.card h2, .card h4 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
.card .heading { margin: 0; }
.card h4 a { text-decoration: none; }
.card h4 a:hover { text-decoration: underline; }
.card h4 code, .card h2 code { font-weight: 600; }
.marks { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; margin: .4rem 0; font-size: .9rem; color: var(--quiet); }
.disputed { border-bottom: 2px solid var(--notice-line); color: var(--ink); }
.statement { font-size: 1.06rem; margin: .5rem 0; }
del { background: var(--removed); text-decoration-thickness: .08em; padding: 0 .15em; }
ins { background: var(--added); text-decoration-thickness: .08em; padding: 0 .15em; }

nav.contents { font-size: .93rem; }
nav.contents p { margin: 1rem 0 0; font-weight: 700; }
nav.contents ul { list-style: none; padding-left: 0; margin: .35rem 0; }
nav.contents ul ul { display: none; padding-left: 1rem; }
nav.contents li { margin: 0; }
nav.contents a { display: inline-block; padding: .15rem 0; text-decoration: none; overflow-wrap: anywhere; }
nav.contents a:hover { text-decoration: underline; }

@media (min-width: 40rem) {
  .facts > div { grid-template-columns: 10rem 1fr; }
  .readers { display: grid; gap: 0 2.5rem; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); }
}
@media (min-width: 64rem) {
  .with-contents { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 0 3rem; align-items: start; }
  .with-contents > header { grid-column: 1 / -1; }
  nav.contents ul ul { display: block; }
  nav.contents { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: .5rem 0; }
}
@media print {
  :root { --paper: #fff; --panel: #fff; --ink: #000; --quiet: #444; --line: #999; --link: #000; --must: #000; --on-must: #fff; --notice: #fff; --target: #fff; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .skip, header.site nav, header.site .language, nav.trail, nav.contents, .tools { display: none; }
  .with-contents { display: block; }
  .card, tr, pre { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .scroll { overflow: visible; }
  table { min-width: 0; }
  .level.must { background: none; color: #000; border-width: 2px; }
}
`;
