import {
  type CatalogueTexts,
  citation,
  findRequirement,
  linkIn,
  permalink,
} from '../catalogue-texts.js';
import type { CheckedReport } from '../checked-report.js';
import { capitalised } from '../layout.js';
import { messageText } from '../message-text.js';
import { neutralise } from '../neutralise.js';
import { placeText } from '../place-text.js';
import {
  type Block,
  type Composition,
  heading,
  type Line,
  paragraph,
} from '../requirements/blocks.js';
import { SHEET_WORDS } from '../requirements/words.js';
import { verdictSentence } from '../verdict-sentence.js';
import { REASONS } from '../words/reasons.js';
import { type Language, WORDS } from '../words.js';
import {
  type Change,
  SECTIONS,
  type Section,
  STATUSES,
  type Status,
  type TargetComparison,
  type WhyUnknown,
} from './comparison.js';
import type { ComparisonWords } from './words/comparison-words.js';
import { COMPARISON_WORDS } from './words.js';

interface Context {
  readonly comparison: TargetComparison;
  readonly catalogue: CatalogueTexts;
  readonly language: Language;
  readonly words: ComparisonWords;
}

const SHOWN = 50;

/** Comparisons for people, for every format that is read from top to bottom. */
export function composeComparison(
  comparisons: readonly TargetComparison[],
  catalogue: CatalogueTexts,
  tool: string,
  language: Language,
): Composition {
  const words = COMPARISON_WORDS[language];
  return {
    title: words.title,
    locale: SHEET_WORDS[language].locale,
    footer: words.footer(tool),
    page: SHEET_WORDS[language].page,
    blocks: comparisons.flatMap((comparison) =>
      targetBlocks({ comparison, catalogue, language, words }),
    ),
  };
}

function targetBlocks(context: Context): Block[] {
  const { comparison, words } = context;
  const { old, new: now, target, changes } = comparison;
  const problems = changes.filter(({ section }) => section === 'problem');
  const summary =
    problems.length === 0 && isAnswered(old) && isAnswered(now)
      ? words.nothing
      : words.summary(countStatuses(problems), isComparable(comparison));
  return [
    heading(1, target === '-' ? WORDS[context.language].standardInput : neutralise(target)),
    { kind: 'paragraph', runs: [{ text: summary }], tone: 'lead' },
    ...noteTexts(context).map(
      (text): Block => ({ kind: 'paragraph', runs: [{ text }], tone: 'note' }),
    ),
    {
      kind: 'facts',
      rows: [
        { label: words.old, runs: [{ text: sideText(old, context) }] },
        { label: words.new, runs: [{ text: sideText(now, context) }] },
      ],
    },
    ...STATUSES.flatMap((status) => statusBlocks(status, problems, context)),
    ...SECTIONS.flatMap((section) =>
      section === 'problem' ? [] : sectionBlocks(section, context),
    ),
  ];
}

function isAnswered(report: CheckedReport | null): boolean {
  return report !== null && report.verdict !== 'undetermined';
}

/** Whether nothing but what is published can have made the difference. */
function isComparable({ differences }: TargetComparison): boolean {
  return !differences.some((one) => one === 'version' || one === 'rules' || one === 'profile');
}

function countStatuses(changes: readonly Change[]): Record<Status, number> {
  const of = (status: Status) => changes.filter((one) => one.status === status).length;
  return {
    new: of('new'),
    'unknown-before': of('unknown-before'),
    remaining: of('remaining'),
    'unknown-now': of('unknown-now'),
    fixed: of('fixed'),
  };
}

function noteTexts({ comparison, words }: Context): string[] {
  const { old, new: now, differences } = comparison;
  const notes = [
    ...(now?.verdict === 'undetermined' ? [words.noAnswerNow] : []),
    ...(old?.verdict === 'undetermined' ? [words.noAnswerBefore] : []),
  ];
  if (old === null || now === null) return notes;
  const of = (report: CheckedReport) => ({
    version: report.spec.version ?? words.noVersion,
    rules: '',
    profile: words.profiles[report.profile],
    target: neutralise(report.target.input),
    order: '',
  });
  const [before, after] = [of(old), of(now)];
  return [...notes, ...differences.map((one) => words.differences[one](before[one], after[one]))];
}

function sideText(report: CheckedReport | null, { language, words }: Context): string {
  if (report === null) return words.notChecked;
  const moment = report.checkedAt.replace('T', ' ').replace(/:\d\dZ$/, ' UTC');
  return `${moment}. ${verdictSentence(report, language)}`;
}

function statusBlocks(status: Status, problems: readonly Change[], context: Context): Block[] {
  const { comparison, words } = context;
  const changes = problems.filter((one) => one.status === status);
  if (changes.length === 0) return [];
  const isGone = status === 'fixed' && !isComparable(comparison);
  return [
    heading(2, isGone ? words.gone : words.statuses[status]),
    listOf(changes, (one) => changeLine(one, context), context),
  ];
}

/** What changed, one by one; what did not is only counted. */
function sectionBlocks(section: Exclude<Section, 'problem'>, context: Context): Block[] {
  const { comparison, words } = context;
  const all = comparison.changes.filter((one) => one.section === section);
  const changed = all.filter(({ status }) => status !== 'remaining');
  const remaining = all.length - changed.length;
  if (all.length === 0) return [];
  return [
    heading(2, words.sections[section]),
    paragraph(words.introductions[section]),
    ...(changed.length === 0
      ? []
      : [
          listOf(
            changed,
            (one) => [
              { text: `${statusText(one, context)}.`, strong: true },
              { text: ' ' },
              ...changeLine(one, context),
            ],
            context,
          ),
        ]),
    ...(remaining === 0 ? [] : [paragraph(`${capitalised(words.alsoRemaining(remaining))}.`)]),
  ];
}

function statusText({ status }: Change, { comparison, words }: Context): string {
  return status === 'fixed' && !isComparable(comparison) ? words.gone : words.statuses[status];
}

function listOf(
  changes: readonly Change[],
  lineOf: (change: Change) => Line,
  { words }: Context,
): Block {
  const shown = changes.slice(0, SHOWN).map(lineOf);
  const more = changes.length - shown.length;
  const rest: Line[] = more === 0 ? [] : [[{ text: words.more(more) }]];
  return { kind: 'list', ordered: false, items: [...shown, ...rest] };
}

/** What is wrong, how often, why nobody knows, and by which requirement. */
function changeLine(change: Change, context: Context): Line {
  const { language, words } = context;
  const { finding, count } = change;
  const level = finding.level === 'advice' ? '' : `${WORDS[language].levels[finding.level]}:`;
  const { what } = messageText(finding, language);
  const sentences = [
    what,
    words.places(count.old, count.new, whereText(change, context)),
    whyText(change, context),
  ];
  return [
    ...(level === '' ? [] : [{ text: level, strong: true }]),
    { text: `${level === '' ? '' : ' '}${sentences.filter((text) => text !== '').join(' ')} ` },
    ...citationLine(change, context),
  ];
}

/** The first of the places, where the new report has it. */
function whereText({ finding, count }: Change, { comparison, language }: Context): string {
  const [place] = finding.places;
  if (count.new === 0 || place === undefined) return '';
  const documents = comparison.new?.documents ?? [];
  const source = documents.find(({ id }) => id === place.document)?.source ?? null;
  return placeText(place, documents.length > 1 ? source : null, language);
}

/** The id leads somewhere only where this program knows it: the report may hold anything. */
function citationLine({ finding, version }: Change, { catalogue, language }: Context): Line {
  const { requirement: id } = finding;
  const text = citation(version, neutralise(id));
  const isKnown = version !== null && findRequirement(catalogue, version, id) !== undefined;
  return [isKnown ? { text, link: linkIn(permalink(version, id), language) } : { text }];
}

function whyText({ status, why }: Change, { language, words }: Context): string {
  if (why === null) return '';
  const text = reasonText(why, words, language);
  return status === 'unknown-before' ? words.unknownBefore(text) : words.unknownNow(text);
}

function reasonText(why: WhyUnknown, words: ComparisonWords, language: Language): string {
  switch (why) {
    case 'not-checked':
    case 'no-answer':
    case 'other-documents':
    case 'other-version':
    case 'nothing-there':
    case 'left-out':
      return words.why[why];
    default:
      return REASONS[why].what[language];
  }
}
