import type { Bilingual } from '../../model/requirement.js';
import { citation, linkIn, permalink } from '../catalogue-texts.js';
import { messageText } from '../message-text.js';
import { neutralise } from '../neutralise.js';
import { type Block, type Fact, heading, type Line, runsOf } from '../requirements/blocks.js';
import { type Language, WORDS } from '../words.js';
import { type LetterContext, listOf, plain } from './context.js';
import { evidenceLines } from './evidence.js';
import type { Point } from './letter.js';

/** What is to be put right, then what would be better otherwise. */
export function pointBlocks(context: LetterContext): Block[] {
  const { letter, words } = context;
  const { faults, recommendations } = letter;
  return [
    ...(faults.length === 0
      ? []
      : [
          heading(1, words.headings.faults),
          ...faults.flatMap((point, index) => pointBlock(point, index + 1, context)),
        ]),
    ...(recommendations.length === 0
      ? []
      : [
          heading(1, words.headings.recommendations),
          plain(words.recommendations),
          ...recommendations.flatMap((point, index) =>
            pointBlock(point, faults.length + index + 1, context),
          ),
        ]),
    ...(letter.more === 0 ? [] : [plain(words.more(letter.more))]),
  ];
}

/** One thing to put right: what, by which requirement, where, why it matters, and how. */
function pointBlock(point: Point, number: number, context: LetterContext): Block[] {
  const { language, words } = context;
  const { finding, requirement } = point;
  const { what, fix } = messageText(finding, language);
  const level = finding.level === 'advice' ? '' : ` (${WORDS[language].levels[finding.level]})`;
  const text = (of: Bilingual | undefined) => (of === undefined ? [] : runsOf(of[language]));
  const citationRuns = [...citationLine(point, context), { text: level }];
  const [firstLine = [], ...otherLines] = evidenceLines(point, context);
  const rows: Fact[] = [
    { label: words.point.id, runs: citationRuns },
    { label: words.point.text, runs: text(requirement?.text) },
    { label: words.point.where, runs: firstLine, more: otherLines },
    { label: words.point.why, runs: text(requirement?.rationale) },
    { label: words.point.fix, runs: [{ text: fix }] },
  ];
  const filled = rows.filter(({ runs }) => runs.some((run) => run.text !== ''));
  return [heading(2, `${number}. ${what}`), { kind: 'facts', rows: filled }];
}

/** The id leads somewhere only where this program knows it: the report may hold anything. */
function citationLine({ finding, requirement }: Point, { letter, language }: LetterContext): Line {
  const text = citation(letter.version, neutralise(finding.requirement));
  if (requirement === null) return [{ text }];
  return [{ text, link: linkIn(permalink(letter.version, requirement.id), language) }];
}

/** What is not held against the supplier. */
export function apartBlocks(context: LetterContext): Block[] {
  const { letter, language, words } = context;
  const contested = letter.contested.map((point): Line => {
    const { defect } = point;
    const text =
      defect === null
        ? ''
        : `. ${defect.id}: ${defect.title[language]}. ${defect.interpretation[language]}`;
    return [
      { text: `${whatText(point, language)} ` },
      ...citationLine(point, context),
      ...runsOf(text),
    ];
  });
  const accepted = letter.accepted.map(
    (point): Line => [
      {
        text: `${whatText(point, language)} ${words.until(neutralise(point.finding.accepted?.until ?? ''))} `,
      },
      ...citationLine(point, context),
    ],
  );
  const part = (name: 'accepted' | 'contested', items: readonly Line[]): Block[] =>
    items.length === 0 ? [] : [heading(1, words.headings[name]), plain(words[name]), listOf(items)];
  return [...part('accepted', accepted), ...part('contested', contested)];
}

function whatText({ finding }: Point, language: Language): string {
  return messageText(finding, language).what;
}
