/** The page of a result. */
export const RESULT_STYLE = `
.result { overflow-wrap: break-word; }
.result bdi, .result code, .letter bdi { overflow-wrap: anywhere; }
.quiet { color: var(--quiet); font-size: .9rem; }
.verdict { border: 1px solid var(--tone); border-left-width: .6rem; border-radius: 6px; background: var(--tone-paper); padding: .9rem 1.1rem; margin: 1.5rem 0 .5rem; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.verdict .word { margin: 0 0 .25rem; color: var(--tone); font-weight: 700; }
.verdict h1 { font-size: clamp(1.2rem, 1rem + 1.2vw, 1.6rem); margin: 0; }
.verdict.conformant { --tone: var(--good); --tone-paper: var(--good-paper); }
.verdict.nonconformant { --tone: var(--bad); --tone-paper: var(--bad-paper); }
.verdict.undetermined { --tone: var(--doubt); --tone-paper: var(--doubt-paper); }
.result details.section { border-top: 1px solid var(--line); padding-top: .9rem; margin-top: 2rem; }
.result summary { cursor: pointer; padding: .2rem 0; }
.result summary h2 { display: inline; }
.result section > h3 { margin-top: 1.5rem; }
.findings { list-style: none; padding: 0; margin: 1rem 0; counter-reset: finding; }
.finding { counter-increment: finding; border: 1px solid var(--line); border-radius: 6px; padding: .8rem 1rem; margin: .9rem 0; max-width: 56rem; }
.finding.must { border-left: .35rem solid var(--bad); }
.finding.should { border-left: .35rem solid var(--doubt); }
.finding > h3 { font-size: 1.05rem; }
.finding > h3::before { content: counter(finding) ". "; }
.finding .level.must { background: var(--bad); border-color: var(--bad); color: var(--paper); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.finding .level.should { color: var(--doubt); }
.result .facts { gap: .1rem 1rem; margin: .5rem 0; }
.result .facts > div { margin: .25rem 0; }
.result dd ul { margin: 0; padding-left: 1rem; }
.result .facts a, .result .further a, .result table a { display: inline-block; min-height: 1.5rem; }
.result .further { gap: .5rem 1.25rem; align-items: center; }
.excerpt { margin: .6rem 0 .2rem; }
.excerpt figcaption { color: var(--quiet); font-size: .9rem; }
.excerpt .scroll { margin: .25rem 0 0; padding: .5rem .75rem; }
.excerpt .number { color: var(--quiet); user-select: none; }
mark { background: var(--doubt-paper); color: inherit; font-weight: 700; text-decoration: underline; text-decoration-color: var(--doubt); text-underline-offset: .2em; }
.week { width: auto; min-width: min(100%, 40rem); }
.week th, .week td { border: 1px solid var(--line); padding: .4rem .6rem; font-size: .9rem; }
.week thead th { white-space: nowrap; vertical-align: bottom; }
.week tbody th { position: sticky; left: 0; background: var(--paper); white-space: normal; min-width: 8rem; max-width: 12rem; }
.week bdi { overflow-wrap: break-word; hyphens: auto; }
.week td { min-width: 9rem; max-width: 15rem; }
.week td p { margin: 0; }
.week .meal + .meal { margin-top: .4rem; }
.week .name { font-weight: 600; }
.week ul { margin: 0; padding-left: 1rem; }
.week li { margin: 0; }
.week .closed, .week .gap { color: var(--quiet); background: var(--panel); min-width: 6rem; }
.week .broken { background: var(--bad-paper); }
.week .broken strong::before { content: "\\26A0  " / ""; }
.phones { margin: .75rem 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 24rem)); align-items: start; }
.phone { border: 2px solid var(--field); border-radius: 1.4rem; padding: 1rem 1.1rem; background: var(--panel); min-width: 0; }
.phone h3 { font-size: 1.05rem; }
.phone .days { list-style: none; padding: 0; margin: .5rem 0; }
.phone .days > li { margin: .8rem 0; }
.phone h4 { font-size: .9rem; color: var(--quiet); }
.phone .event { border-left: 4px solid var(--must); background: var(--paper); border-radius: 4px; padding: .35rem .6rem; margin: .3rem 0; }
.phone .event p { margin: 0; }
.phone .hours { font-size: .85rem; color: var(--quiet); }
.phone .title { font-weight: 600; }
.phone .empty { margin: 1rem 0; font-weight: 600; }
.bars > div { margin: .35rem 0; }
.bars dd { margin: 0; display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .75rem; }
.bar { border: 1px solid var(--field); flex: none; }
.bar .whole { fill: var(--paper); }
.bar .part { fill: var(--must); }
.copy { margin: .75rem 0; max-width: 52rem; }
.copy label { font-weight: 600; }
.copied { align-self: center; color: var(--good); font-weight: 600; }
.copy input { font-family: var(--mono); font-size: .85rem; }
.letter { max-width: 46rem; }
.letter h2 { margin: 2rem 0 .5rem; font-size: 1.25rem; }
.letter h3 { margin: 1.4rem 0 .4rem; font-size: 1.05rem; }
.letter .facts dd:empty { border-bottom: 1px solid var(--line); min-height: 1.6rem; }
@media (min-width: 40rem) {
  .result .facts > div { grid-template-columns: 8rem minmax(0, 1fr); }
  .bars > div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 0 1rem; }
}
@media print {
  .result details::details-content { content-visibility: visible; block-size: auto; }
  .result summary { list-style: none; }
  .finding .excerpt, .phone, .verdict, .bars > div { break-inside: avoid; }
  .copy, .result .further, .result a.button { display: none; }
  .result .scroll { overflow: visible; }
  .week { width: 100%; min-width: 0; }
  .week th, .week td { min-width: 0; padding: .25rem; font-size: 7.5pt; }
  .week tbody th { min-width: 0; }
  .excerpt pre { white-space: pre-wrap; }
  .week tbody th { position: static; }
}
`;
