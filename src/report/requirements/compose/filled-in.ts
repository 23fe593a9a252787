import type { CheckedDocument, CheckedReport } from '../../checked-report.js';
import { neutralise } from '../../neutralise.js';
import { verdictSentence } from '../../verdict-sentence.js';
import {
  type Block,
  type Cell,
  type Fact,
  heading,
  type Line,
  line,
  paragraph,
  runsOf,
  strong,
} from '../blocks.js';
import { coverageByLevel, type LevelCoverage } from '../coverage.js';
import { RESULTS } from '../results.js';
import { noteText, requirementText } from '../row-texts.js';
import { type Row, rowsOf, type Sheet } from '../sheet.js';
import { checkCommand, fact } from './about.js';
import type { SheetContext } from './context.js';
import { citationLine } from './requirement-cells.js';

/** What was checked, what came of it, and how far the check reached; nothing without a report. */
export function filledInBlocks(context: SheetContext): Block[] {
  const { sheet, language, words } = context;
  if (sheet.filledIn === null) return [];
  const { report, since, sameRules } = sheet.filledIn;
  const { filledIn: labels } = words;
  const tool = `open-meal ${neutralise(report.tool.version)}`;
  const [first, last] = [momentText(since), momentText(report.checkedAt)];
  const isAssumed = report.documents.some(({ basis }) => basis === 'assumed');
  return [
    heading(1, labels.heading),
    { kind: 'paragraph', runs: [{ text: verdictSentence(report, language) }], tone: 'lead' },
    ...selectionBlocks(context),
    ...(sameRules ? [] : [paragraph(labels.otherRules, 'note')]),
    ...(report.verdict === 'undetermined' ? [paragraph(labels.undetermined, 'note')] : []),
    ...(isAssumed
      ? [paragraph(labels.assumed(sheet.version, checkCommand('VERSION')), 'note')]
      : []),
    {
      kind: 'facts',
      rows: [
        { label: labels.target, runs: [{ text: neutralise(report.target.input) }] },
        fact(labels.moment, first === last ? last : labels.period(first, last)),
        ...documentFacts(report, words),
        fact(labels.tool, report.profile === 'tolerant' ? `${tool}; ${labels.tolerant}` : tool),
        { label: labels.rules, runs: [{ text: neutralise(report.tool.rules) }] },
      ],
    },
    paragraph(labels.grounds),
    ...failureBlocks(context),
    heading(2, labels.coverage),
    coverageTable(context),
    paragraph(labels.explanation),
    ...(isOfOtherDocuments(sheet) ? [paragraph(labels.oneKind)] : []),
  ];
}

/** What the verdict, which is on the whole version, says of a part of it. */
function selectionBlocks({ sheet, words }: SheetContext): Block[] {
  const rows = rowsOf(sheet);
  if (rows.length === sheet.ids.size) return [];
  const notMet = rows.filter(({ result }) => result?.kind === 'notMet').length;
  return [paragraph(words.filledIn.inSelection(notMet, rows.length), 'lead')];
}

/** The answers of a provider are too many to be named one by one; their sha256 stand in the report. */
function documentFacts(report: CheckedReport, words: SheetContext['words']): Fact[] {
  const { documents, spec, target } = report;
  if (target.kind !== 'provider') return documents.map((one) => documentFact(one, words));
  const { judgedBy, answers } = words.filledIn;
  const version =
    spec.version === null || spec.basis === null
      ? []
      : [judgedBy(spec.version, words.bases[spec.basis])];
  const text = [answers(documents.length), ...version].join('; ');
  return [{ label: words.filledIn.document, runs: [{ text }] }];
}

function documentFact(document: CheckedDocument, words: SheetContext['words']): Fact {
  const { source, artefact, spec, basis, sha256 } = document;
  const texts = [
    neutralise(source),
    ...(artefact === null ? [] : [words.subjects[artefact]]),
    ...(spec === null || basis === null ? [] : [words.filledIn.judgedBy(spec, words.bases[basis])]),
    ...(sha256 === null ? [] : [`sha256 ${sha256}`]),
  ];
  return { label: words.filledIn.document, runs: [{ text: texts.join('; ') }] };
}

/** What is not met, before everything else: its text, and the first place where it shows. */
function failureBlocks(context: SheetContext): Block[] {
  const failed = rowsOf(context.sheet).filter(({ result }) => result?.kind === 'notMet');
  if (failed.length === 0) return [];
  const { words } = context;
  return [
    heading(2, words.filledIn.notMet),
    { kind: 'list', ordered: false, items: failed.map((row) => failureItem(row, context)) },
  ];
}

function failureItem(row: Row, context: SheetContext): Line {
  const { language, words } = context;
  const { level } = row.requirement;
  const note = row.result === null ? '' : noteText(row.result, words, language);
  return [
    ...citationLine(row, context).runs,
    { text: level === 'advice' ? ': ' : ` (${words.levels[level].word}): ` },
    ...runsOf([requirementText(row, language), note].filter((text) => text !== '').join(' ')),
  ];
}

/** Whether something was not tested because it concerns documents that were not checked. */
function isOfOtherDocuments(sheet: Sheet): boolean {
  return rowsOf(sheet).some(
    ({ result }) =>
      result?.kind === 'notTested' &&
      result.why.kind === 'reason' &&
      result.why.reason === 'other-document',
  );
}

/** A moment of a report as people read it. */
function momentText(moment: string): string {
  return moment.replace('T', ' ').replace(/:\d\dZ$/, ' UTC');
}

function coverageTable({ sheet, words }: SheetContext): Block {
  const { filledIn: labels, results } = words;
  const narrow = (text: string) => ({ heading: text, width: 30 });
  const row = (level: LevelCoverage): Cell[] => [
    [strong(words.levels[level.level].word)],
    ...RESULTS.map((result) => [line(String(level[result]))]),
    [line(String(level.person))],
    [line(labels.share(level.tested, level.applicable))],
  ];
  return {
    kind: 'table',
    layout: 'grid',
    columns: [
      narrow(words.columns.level),
      ...RESULTS.map((result) => narrow(results[result])),
      narrow(labels.person),
      { heading: labels.coverage, width: 50 },
    ],
    rows: coverageByLevel(sheet).map(row),
  };
}
