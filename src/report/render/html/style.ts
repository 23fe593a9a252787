import { PAGE_STYLE } from '../../page-style.js';

/** The style sheet of a report, inside its one file: no font, picture or script is fetched from anywhere. */
export const REPORT_STYLE = `${PAGE_STYLE}.title { margin: 0 0 .75rem; color: var(--quiet); font-size: .9rem; }
.quiet { color: var(--quiet); font-size: .9rem; }
.report + .report { margin-top: 4rem; padding-top: 2rem; border-top: 3px solid var(--line); }
.verdict { border: 1px solid var(--tone); border-left-width: .6rem; border-radius: 6px; background: var(--tone-paper); padding: .9rem 1.1rem; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.verdict .word { margin: 0 0 .25rem; color: var(--tone); font-weight: 700; letter-spacing: .01em; }
.verdict h1, .verdict h2 { font-size: clamp(1.15rem, 1rem + 1vw, 1.5rem); }
.conformant { --tone: var(--good); --tone-paper: var(--good-paper); }
.nonconformant { --tone: var(--bad); --tone-paper: var(--bad-paper); }
.undetermined { --tone: var(--doubt); --tone-paper: var(--doubt-paper); }
.section { margin-top: 2.25rem; }
.section > h2, .section > h3, summary h2, summary h3 { font-size: 1.3rem; }
details.section { border-top: 1px solid var(--line); padding-top: .9rem; margin-top: 1.5rem; }
details.section[open] { margin-bottom: 2rem; }
summary { cursor: pointer; padding: .2rem 0; }
summary h2, summary h3 { display: inline; }
.findings { list-style: none; padding: 0; margin: 1rem 0; counter-reset: finding; }
.finding { counter-increment: finding; border: 1px solid var(--line); border-radius: 6px; padding: .8rem 1rem; margin: .9rem 0; }
.finding.must { border-left: .35rem solid var(--bad); }
.finding.should { border-left: .35rem solid var(--doubt); }
.finding.accepted { border-left: .35rem double var(--quiet); }
.finding > h3, .finding > h4 { font-size: 1.05rem; }
.finding > h3::before, .finding > h4::before { content: counter(finding) ". "; }
.level { display: inline-block; padding: 0 .4rem; border: 1px solid currentcolor; border-radius: 3px; font-size: .8rem; line-height: 1.5; letter-spacing: .03em; white-space: nowrap; }
.level.must { background: var(--bad); border-color: var(--bad); color: var(--paper); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.level.should { color: var(--doubt); }
.level.may, .level.advice { color: var(--quiet); border-style: dashed; }
.facts > div { margin: .35rem 0; }
dt { color: var(--quiet); font-size: .9rem; }
dd { margin: 0; min-width: 0; }
code.excerpt { display: inline-block; white-space: pre-wrap; margin: .1rem 0; padding: .1rem .35rem; background: var(--panel); border-radius: 3px; }
dd ul { margin: 0; padding-left: 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; margin: .75rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); font-weight: 400; overflow-wrap: anywhere; }
thead th { overflow-wrap: normal; border-bottom: 2px solid var(--line); color: var(--quiet); font-size: .85rem; font-weight: 600; }
td.outcome { width: 28%; hyphens: auto; }
td .quiet { font-size: .92em; }
td.level-cell { width: 5.5rem; }
td.status { width: 4.5rem; }
td.kind { width: 8rem; }
.answers ul { margin: 0; padding-left: 1rem; }
.failed { color: var(--bad); font-weight: 600; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .85rem; }
@media (min-width: 40rem) {
  .facts > div { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 0 1rem; }
}
@media (max-width: 30rem) {
  table { font-size: .85rem; }
  th, td { padding-right: .4rem; }
  td.level-cell { width: 4.2rem; }
  td.outcome { width: 36%; }
  .answers thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .answers tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--line); }
  .answers th, .answers td { display: block; width: auto; padding: .1rem 0; border: 0; }
  .answers td.status, .answers td.kind { display: inline-block; margin-right: .75rem; color: var(--quiet); }
  .answers td.status::before { content: "HTTP "; }
  .answers td:empty { display: none; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --panel: #fff; --ink: #000; --quiet: #444; --line: #999; --link: #000; --good: #0b5c4d; --good-paper: #f2faf7; --bad: #a1251b; --bad-paper: #fdf4f2; --doubt: #7a4d00; --doubt-paper: #fffaf0; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .finding > dl > div, tr, .verdict { break-inside: avoid; }
  h1, h2, h3, h4, summary { break-after: avoid; }
  thead { display: table-header-group; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; }
  .report + .report { break-before: page; border-top: 0; margin-top: 0; }
}
`;
