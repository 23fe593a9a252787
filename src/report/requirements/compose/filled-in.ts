import { neutralise } from '../../neutralise.js';
import { verdictSentence } from '../../verdict-sentence.js';
import { type Block, type Cell, heading, line, paragraph, strong } from '../blocks.js';
import { coverageByLevel, type LevelCoverage } from '../coverage.js';
import { RESULTS } from '../results.js';
import { rowsOf, type Sheet } from '../sheet.js';
import { fact } from './about.js';
import type { SheetContext } from './context.js';

/** What was checked, what came of it, and how far the check reached; nothing without a report. */
export function filledInBlocks({ sheet, language, words }: SheetContext): Block[] {
  if (sheet.filledIn === null) return [];
  const { report, sameRules } = sheet.filledIn;
  const { filledIn: labels } = words;
  const tool = `open-meal ${neutralise(report.tool.version)}`;
  return [
    heading(1, labels.heading),
    { kind: 'paragraph', runs: [{ text: verdictSentence(report, language) }], tone: 'lead' },
    ...(sameRules ? [] : [paragraph(labels.otherRules, 'note')]),
    ...(report.verdict === 'undetermined' ? [paragraph(labels.undetermined, 'note')] : []),
    {
      kind: 'facts',
      rows: [
        { label: labels.target, runs: [{ text: neutralise(report.target.input) }] },
        fact(labels.moment, checkedAtText(report.checkedAt)),
        fact(labels.tool, report.profile === 'tolerant' ? `${tool}; ${labels.tolerant}` : tool),
      ],
    },
    coverageTable({ sheet, language, words }),
    paragraph(labels.explanation),
    ...(isOfOtherDocuments(sheet) ? [paragraph(labels.oneKind)] : []),
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
export function checkedAtText(moment: string): string {
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
