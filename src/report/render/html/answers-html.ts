import { type Content, html, joined } from '../../html.js';
import { capitalised } from '../../layout.js';
import { messagePhrases } from '../../message-text.js';
import { groupTroubles } from '../../told/group-troubles.js';
import type { ToldDocument, ToldFinding, ToldProblem, ToldReport } from '../../told/told-report.js';
import { closedSection, factRow, type HtmlContext, listOrOne, phraseHtml } from './parts.js';

/** Of a provider: where it is, how much was asked, and the answers that could not be judged. */
export function providerContent(context: HtmlContext): Content {
  return [providerFacts(context), freshnessTable(context), troublesContent(context)];
}

/** Where a provider is, and how much was asked. */
export function providerFacts({ told }: HtmlContext): Content {
  return html`<p class="quiet">${joined(told.provider.map(phraseHtml), ' · ')}</p>\n`;
}

/** The documents that could not be judged, by what kept them from it; nothing where there are none. */
export function troublesContent(context: HtmlContext): Content {
  const { told, page } = context;
  const troubles = groupTroubles(told.documents);
  return (
    troubles.length > 0 &&
    html`<dl class="facts quiet" aria-label="${page.checked}">
${troubles.map(({ documents, problem }) => [
  factRow(
    page.answers.columns.address,
    listOrOne(documents.map(({ source }) => phraseHtml(source))),
  ),
  problemRows(context, problem),
])}</dl>
`
  );
}

/** Distributors that lack a current menu or calendar. */
export function freshnessTable({ told, words }: HtmlContext): Content {
  const { rows = [], more = null } = told.freshness ?? {};
  if (rows.length === 0) return null;
  return html`<dl class="facts quiet" aria-label="${words.freshness.title}">
${rows.map(({ name, text }) => factRow(phraseHtml(name), text))}</dl>
${more && html`<p class="quiet">${more}</p>\n`}`;
}

/** What kept documents from being judged. */
export function problemRows({ words, page }: HtmlContext, problem: ToldProblem): Content {
  return [
    factRow(page.problem, `${capitalised(problem.what)}.`),
    factRow(words.finding.where, problem.where),
    factRow(words.facts.detail, problem.detail && phraseHtml(problem.detail)),
    factRow(words.facts.todo, problem.todo),
  ];
}

/** Every answer of a provider; most of them there is nothing to say of. */
export function answersSection(context: HtmlContext): Content {
  const { told, page } = context;
  if (told.provider.length === 0 || told.documents.length === 0) return null;
  const { title, columns, incomplete } = page.answers;
  return closedSection(context, title(told.documents.length), false, [
    isIncomplete(told) && html`<p>${incomplete}</p>\n`,
    html`<table class="answers">
<thead><tr><th scope="col">${columns.address}</th><th scope="col">${columns.status}</th><th scope="col">${columns.kind}</th><th scope="col">${columns.wrong}</th></tr></thead>
<tbody>
${told.documents.map((one) => answerRow(context, one))}</tbody>
</table>`,
  ]);
}

/** Whether some place of a finding is in none of the rows. */
function isIncomplete({ fix, accepted }: ToldReport): boolean {
  return (
    fix.more > 0 || [...fix.findings, ...accepted.findings].some(({ morePlaces }) => morePlaces > 0)
  );
}

function answerRow(context: HtmlContext, one: ToldDocument): Content {
  const { told, words } = context;
  const { id, source, artefact, http } = one.document;
  const asked = told.report.provider?.tried.find(({ url }) => url === source);
  const status = http?.status ?? asked?.status ?? null;
  return html`<tr><th scope="row">${phraseHtml(one.source)}</th><td class="status">${status}</td><td class="kind">${artefact && words.artefacts[artefact]}</td><td>${listOrOne(
    [
      ...(one.problem === null ? [] : [`${capitalised(one.problem.what)}.`]),
      ...told.fix.findings.flatMap((finding) => remark(context, finding, id)),
      ...told.accepted.findings.flatMap((finding) => remark(context, finding, id)),
    ],
  )}</td></tr>
`;
}

/** What a finding says of one answer, in the words of its first place there. */
function remark({ words, lang }: HtmlContext, { finding }: ToldFinding, id: string): Content[] {
  const place = finding.places.find(({ document }) => document === id);
  if (place === undefined) return [];
  const { what } = messagePhrases(finding, lang, place);
  const isAccepted = finding.accepted?.extent === 'all';
  return [[isAccepted && `${words.finding.accepted}: `, phraseHtml(what)]];
}
