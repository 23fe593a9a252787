import type { Level } from '../../../model/requirement.js';
import type { Context } from '../../../published/published.js';
import { type Content, type Html, html } from '../../../report/html.js';
import { neutralise } from '../../../report/neutralise.js';
import { findingList } from '../../../report/render/html/findings-html.js';
import type { ToldFinding } from '../../../report/told/told-report.js';
import type { ResultFacts } from './facts.js';

/** What is to be put right, in groups, the weightiest first, each with the place where it stands. */
export function fixSections(facts: ResultFacts, reportAddress: string): Content {
  const { context, words, report } = facts;
  const { findings, more } = context.told.fix;
  if (findings.length + more === 0) {
    return report.verdict === 'conformant' && html`<p>${words.fix.nothing}</p>\n`;
  }
  return [
    group(facts, 'must', words.fix.must, words.fix.mustIntroduction),
    group(facts, 'should', words.fix.should, words.fix.shouldIntroduction),
    more > 0 &&
      html`<p>${context.words.finding.moreFindings(more)}: <a href="${reportAddress}">${words.page.fullReport}</a></p>\n`,
  ];
}

function group(facts: ResultFacts, level: Level, title: string, introduction: string): Content {
  const { context } = facts;
  const findings = context.told.fix.findings.filter((one) => one.level === level);
  if (findings.length === 0) return null;
  const beside = (told: ToldFinding) => excerpt(facts, told);
  return html`<section>
<h2>${title}</h2>
<p>${introduction}</p>
${findingList({ ...context, beside }, { findings, more: 0 })}
</section>
`;
}

/** The lines around the first place of a finding. */
function excerpt({ shown, words }: ResultFacts, { finding }: ToldFinding): Content {
  const context = shown?.contexts.find(
    (one) => one.fingerprint === finding.fingerprint && one.requirement === finding.requirement,
  );
  if (context === undefined || context.lines.length === 0) return null;
  // What is lacking in a document as a whole is not to be seen in its first line.
  if (finding.level !== 'must' && finding.places[0]?.pointer === '') return null;
  const marked = context.lines.findIndex((line) => line.marked);
  const number = context.firstLine + Math.max(0, marked);
  return html`<figure class="excerpt">
<figcaption>${words.fix.excerpt(number)}</figcaption>
<div class="scroll" role="group" tabindex="0" aria-label="${words.fix.lines(number)}"><pre>${context.lines.map((line, index) => excerptLine(line, numberText(context, index)))}</pre></div>
</figure>
`;
}

/** The number of a line, as wide as that of the last. */
function numberText({ firstLine, lines }: Context, index: number): string {
  return String(firstLine + index).padStart(String(firstLine + lines.length - 1).length);
}

function excerptLine({ text, marked, mark }: Context['lines'][number], number: string): Html {
  const sign = marked ? '→' : ' ';
  const content =
    marked && mark !== null
      ? html`${plain(text.slice(0, mark.from))}<mark>${plain(text.slice(mark.from, mark.to))}</mark>${plain(text.slice(mark.to))}`
      : html`${marked ? html`<mark>${plain(text)}</mark>` : plain(text)}`;
  return html`<span class="number">${sign} ${number}  </span>${content}\n`;
}

/** Tabs as the spaces they stand for; whatever else could act is shown, not obeyed. */
function plain(text: string): string {
  return neutralise(text.replaceAll('\t', '  '), 400);
}
