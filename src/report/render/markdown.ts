import type { CatalogueTexts } from '../catalogue-texts.js';
import { capitalised } from '../layout.js';
import { escapedMarkdown as escaped, markdownPhrase } from '../markdown-text.js';
import { PAGE_WORDS } from '../page-words.js';
import { own, type Phrase } from '../phrase.js';
import type { Report } from '../report.js';
import { groupTroubles } from '../told/group-troubles.js';
import { severalSentence, tellReport } from '../told/tell-report.js';
import type {
  ToldCoverage,
  ToldDocument,
  ToldFinding,
  ToldFindings,
  ToldProblem,
  ToldReport,
} from '../told/told-report.js';
import { type Language, WORDS } from '../words.js';
import type { RenderOptions } from './renderer.js';

/** As many as fit a comment or a summary that somebody is to read. */
const SHOWN = { places: 3, findings: 50 };

interface MarkdownContext {
  readonly lang: Language;
  /** Of the verdict: below it come the sections. */
  readonly heading: string;
}

/** Reports as GitHub-flavoured Markdown: the verdict as heading, then what the text for a terminal says. */
export function renderMarkdown(
  catalogue: CatalogueTexts,
  reports: readonly Report[],
  { lang, all }: RenderOptions,
): string {
  const several = reports.length > 1;
  const context = { lang, heading: several ? '##' : '#' };
  const blocks = reports.flatMap((report) =>
    reportBlocks(tellReport(catalogue, report, lang, all ? undefined : SHOWN), context),
  );
  const opening = several ? [`# ${escaped(severalSentence(reports, lang))}`] : [];
  return `${[...opening, ...blocks].join('\n\n')}\n`;
}

function reportBlocks(told: ToldReport, context: MarkdownContext): string[] {
  const { sections } = WORDS[context.lang];
  const { tool } = told.report;
  return [
    `${context.heading} ${markdownPhrase(told.verdict)}`,
    ...checkedBlocks(told, context),
    ...findingsSection(context, sections.fix, null, told.fix),
    ...findingsSection(context, sections.accepted, sections.acceptedIntroduction, told.accepted),
    ...findingsSection(context, sections.contested, sections.contestedIntroduction, told.contested),
    ...findingsSection(context, sections.advice, sections.adviceIntroduction, told.advice),
    ...listSection(context, sections.defects, sections.defectsIntroduction, told.defects),
    ...listSection(context, sections.notChecked, null, told.notChecked.map(own)),
    ...coverageSection(context, told.coverage),
    `*${escaped(PAGE_WORDS[context.lang].tool(tool.version, tool.rules))}*`,
  ].filter((block) => block !== '');
}

function section({ heading }: MarkdownContext, title: string, introduction: string | null) {
  const opening = `${heading}# ${escaped(title)}`;
  return introduction === null ? [opening] : [opening, escaped(introduction)];
}

/** What was checked. Of a provider there are many answers, most of which there is nothing to say of. */
function checkedBlocks(told: ToldReport, context: MarkdownContext): string[] {
  if (told.provider.length === 0) {
    return [told.documents.map((document) => documentItem(document, context)).join('\n')];
  }
  const { lang } = context;
  const troubles = groupTroubles(told.documents);
  const examined = told.documents.filter(({ document }) => document.problem === null).length;
  const { rows = [], more = null } = told.freshness ?? {};
  const wanting = [
    ...rows.map(({ name, text }) => `- ${markdownPhrase(name)}: ${escaped(text)}`),
    ...(more === null ? [] : [`- ${escaped(more)}`]),
  ];
  const items = [
    ...troubles.map(({ documents, problem }) =>
      [
        `- ${documents.map(({ source }) => markdownPhrase(source)).join(', ')}`,
        ...problemItems(problem, lang),
      ].join('\n'),
    ),
    ...(troubles.length === 0 || examined === 0
      ? []
      : [`- ${escaped(PAGE_WORDS[lang].answers.examined(examined))}`]),
  ];
  return [
    told.provider.map(markdownPhrase).join(' · '),
    wanting.length === 0 ? '' : `**${escaped(WORDS[lang].freshness.title)}**`,
    wanting.join('\n'),
    items.length === 0 || wanting.length === 0 ? '' : `**${escaped(PAGE_WORDS[lang].checked)}**`,
    items.join('\n'),
  ];
}

function documentItem(told: ToldDocument, { lang }: MarkdownContext): string {
  const facts = [markdownPhrase(told.source), ...told.facts.map(escaped)].join(' · ');
  return [
    `- ${facts}`,
    ...(told.older === null ? [] : [`  - ${escaped(told.older)}`]),
    ...(told.problem === null ? [] : problemItems(told.problem, lang)),
  ].join('\n');
}

function problemItems({ what, where, detail, todo }: ToldProblem, lang: Language): string[] {
  const { finding, facts } = WORDS[lang];
  const item = (label: string, text: string) => `  - **${label}:** ${text}`;
  return [
    item(PAGE_WORDS[lang].problem, escaped(`${capitalised(what)}.`)),
    ...(where === null ? [] : [item(finding.where, escaped(where))]),
    ...(detail === null ? [] : [item(facts.detail, markdownPhrase(detail))]),
    ...(todo === null ? [] : [item(facts.todo, escaped(todo))]),
  ];
}

function findingsSection(
  context: MarkdownContext,
  title: string,
  introduction: string | null,
  { findings, more }: ToldFindings,
): string[] {
  if (findings.length + more === 0) return [];
  const items = findings.map((finding, index) => findingItem(finding, index + 1, context.lang));
  return [
    ...section(context, title, introduction),
    items.join('\n'),
    more === 0 ? '' : escaped(WORDS[context.lang].finding.moreFindings(more)),
  ].filter((block) => block !== '');
}

/** An item of a numbered list; what belongs to it stands in line with its text. */
function findingItem(told: ToldFinding, number: number, lang: Language): string {
  const { finding: words, levels } = WORDS[lang];
  const level = told.level === 'advice' ? '' : `${levels[told.level]}: `;
  const start = `${number}. `;
  const indent = ' '.repeat(start.length);
  const item = (label: string, text: string) =>
    text === '' ? [] : [`${indent}- **${label}:** ${text}`];
  return [
    `${start}**${escaped(level)}${markdownPhrase(told.what)}**`,
    ...placeItems(told, lang).map((line) => indent + line),
    ...item(words.why, markdownPhrase(told.why)),
    ...item(words.how, markdownPhrase(told.fix)),
    ...item(words.disputed, disputedText(told)),
    ...item(words.accepted, acceptedItem(told)),
    ...item(words.id, linked(told.citation, told.link)),
  ].join('\n');
}

/** One place stands beside the label, several below it. */
function placeItems({ places, morePlaces }: ToldFinding, lang: Language): string[] {
  const words = WORDS[lang].finding;
  const texts = [
    ...places.map(({ parts, excerpt, isShown }, index) => {
      const where =
        parts.length === 0 ? escaped(words.wholeDocument) : parts.map(markdownPhrase).join(' · ');
      return index > 0 || isShown || excerpt.length === 0
        ? where
        : `${where} · ${markdownPhrase(excerpt)}`;
    }),
    ...(morePlaces === 0 ? [] : [escaped(words.morePlaces(morePlaces))]),
  ];
  const [first, ...others] = texts;
  if (first === undefined) return [];
  if (others.length === 0) return [`- **${words.where}:** ${first}`];
  return [`- **${words.where}:**`, ...texts.map((text) => `  - ${text}`)];
}

function listSection(
  context: MarkdownContext,
  title: string,
  introduction: string | null,
  phrases: readonly Phrase[],
): string[] {
  if (phrases.length === 0) return [];
  const items = phrases.map((phrase) => `- ${markdownPhrase(phrase)}`);
  return [...section(context, title, introduction), items.join('\n')];
}

function coverageSection(context: MarkdownContext, coverage: ToldCoverage | null): string[] {
  if (coverage === null) return [];
  return [
    ...section(context, WORDS[context.lang].sections.coverage, null),
    escaped(coverage.sentence),
    coverage.rows.map(({ label, text }) => `- ${escaped(label)}: ${escaped(text)}`).join('\n'),
  ];
}

function linked(citation: Phrase, link: string | null): string {
  const text = markdownPhrase(citation);
  return link === null ? text : `[${text}](${link})`;
}

function acceptedItem({ accepted }: ToldFinding): string {
  if (accepted === null) return '';
  return `${markdownPhrase(accepted.reason)} (${markdownPhrase(accepted.until)})`;
}

function disputedText({ disputed }: ToldFinding): string {
  if (disputed === null) return '';
  const parts = [disputed.title, disputed.interpretation].map(markdownPhrase);
  return parts.filter((text) => text !== '').join('. ');
}
