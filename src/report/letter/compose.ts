import type { Bilingual } from '../../model/requirement.js';
import { citation, permalink } from '../catalogue-texts.js';
import type { CheckedPlace } from '../checked-report.js';
import { capitalised } from '../layout.js';
import { messageText } from '../message-text.js';
import { neutralise } from '../neutralise.js';
import { placeText } from '../place-text.js';
import {
  type Block,
  type Composition,
  type Fact,
  heading,
  type Line,
  paragraph,
  runsOf,
} from '../requirements/blocks.js';
import { checkCommand } from '../requirements/compose/about.js';
import { linkIn } from '../requirements/compose/context.js';
import { SHEET_WORDS } from '../requirements/words.js';
import { verdictSentence } from '../verdict-sentence.js';
import { REASONS } from '../words/reasons.js';
import { type Language, WORDS } from '../words.js';
import type { Letter, Point } from './letter.js';
import { isOwnFault, questionsOf } from './questions.js';
import type { LetterWords } from './words/letter-words.js';
import { LETTER_WORDS } from './words.js';

interface Context {
  readonly letter: Letter;
  readonly language: Language;
  readonly words: LetterWords;
}

const PLACES = 3;
const SOURCES = 20;

/** A letter to whoever publishes the data, for every format that is read from top to bottom. */
export function composeLetter(letter: Letter, language: Language): Composition {
  const words = LETTER_WORDS[language];
  const context: Context = { letter, language, words };
  const { locale, page } = SHEET_WORDS[language];
  return {
    title: words.title(letter.report.checkedAt.slice(0, 10)),
    locale,
    page,
    footer: words.footer(letter.version, momentOf(letter)),
    upright: true,
    blocks: [
      ...openingBlocks(context),
      ...verdictBlocks(context),
      ...pointBlocks(context),
      ...apartBlocks(context),
      ...untestedBlocks(context),
      ...closingBlocks(context),
    ],
  };
}

function openingBlocks({ letter, words }: Context): Block[] {
  const { kind } = letter;
  const notes = [
    words.before.always,
    ...(letter.sameRules ? [] : [words.before.otherRules]),
    ...(isOwnFault(letter) ? [words.before.ownFault] : []),
  ];
  const field = ([label, text]: readonly [string, string]): Fact => ({ label, runs: [{ text }] });
  const { to, from, answer } = words.fields;
  return [
    ...notes.map((text) => paragraph(text, 'note')),
    { kind: 'facts', rows: [to, from, ...(kind === 'thanks' ? [] : [answer])].map(field) },
    paragraph(words.greeting),
  ];
}

/** What was checked and what came of it, in a few sentences. */
function verdictBlocks(context: Context): Block[] {
  const { letter, language, words } = context;
  const { report, version } = letter;
  const failed = (level: 'must' | 'should') =>
    report.requirements.filter((one) => one.level === level && one.outcome === 'failed').length;
  const [notMet, notFollowed] = [failed('must'), failed('should')];
  const tell = letter.kind === 'unchecked' ? words.tried : words.checked;
  const isAssumed =
    letter.kind !== 'unchecked' && report.documents.some(({ basis }) => basis === 'assumed');
  const sources = report.documents.map(({ source }) => neutralise(source));
  return [
    plain(tell(atText(context), version, momentOf(letter))),
    ...(sources.length > 1 ? [listOf(sources.slice(0, SOURCES).map((text) => [{ text }]))] : []),
    ...(isAssumed ? [plain(words.assumed(version))] : []),
    ...resultTexts(letter.kind, words, [notMet, notFollowed]).map(plain),
    ...(letter.kind === 'unchecked' ? [plain(verdictSentence(report, language))] : []),
    ...unreadBlocks(context),
  ];
}

function resultTexts(
  kind: Letter['kind'],
  words: LetterWords,
  [notMet, notFollowed]: readonly [number, number],
): string[] {
  switch (kind) {
    case 'faults': {
      const count = notMet + notFollowed === 0 ? '' : `${words.counted(notMet, notFollowed)} `;
      return [`${count}${words.introduction}`];
    }
    case 'thanks':
      return [words.thanks, ...(notFollowed === 0 ? [] : [words.thanksBut])];
    case 'unchecked':
      return [words.unchecked];
  }
}

function atText({ letter, words }: Context): string {
  const { documents } = letter.report;
  const [target, ...others] = letter.targets;
  if (target === undefined || others.length > 0) return words.at.several(documents.length);
  if (target === '-') return words.at.input;
  return /^https?:/i.test(target)
    ? words.at.address(neutralise(target))
    : words.at.file(neutralise(target));
}

/** Documents of which something kept us from an answer, where the sentence before does not say so. */
function unreadBlocks({ letter, language, words }: Context): Block[] {
  if (letter.kind === 'unchecked' && letter.unread.length < 2) return [];
  const items = letter.unread.slice(0, SOURCES).flatMap(({ source, problem }): Line[] => {
    if (problem === null) return [];
    return [[{ text: words.unread(neutralise(source), REASONS[problem.reason].what[language]) }]];
  });
  return items.length === 0 ? [] : [listOf(items)];
}

function pointBlocks(context: Context): Block[] {
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
function pointBlock(point: Point, number: number, context: Context): Block[] {
  const { language, words } = context;
  const { finding, requirement } = point;
  const { what, fix } = messageText(finding, language);
  const level = finding.level === 'advice' ? '' : ` (${WORDS[language].levels[finding.level]})`;
  const text = (of: Bilingual | undefined) => (of === undefined ? [] : runsOf(of[language]));
  const citationRuns = [...citationLine(point, context), { text: level }];
  const rows: Fact[] = [
    { label: words.point.id, runs: citationRuns },
    { label: words.point.text, runs: text(requirement?.text) },
    { label: words.point.where, runs: [{ text: whereText(point, context) }] },
    { label: words.point.why, runs: text(requirement?.rationale) },
    { label: words.point.fix, runs: [{ text: fix }] },
  ];
  const filled = rows.filter(({ runs }) => runs.some((run) => run.text !== ''));
  return [heading(2, `${number}. ${what}`), { kind: 'facts', rows: filled }];
}

/** The id leads somewhere only where this program knows it: the report may hold anything. */
function citationLine({ finding, requirement }: Point, { letter, language }: Context): Line {
  const text = citation(letter.version, neutralise(finding.requirement));
  if (requirement === null) return [{ text }];
  return [{ text, link: linkIn(permalink(letter.version, requirement.id), language) }];
}

function whereText({ finding }: Point, { letter, language, words }: Context): string {
  const { documents } = letter.report;
  const sourceOf = ({ document }: CheckedPlace) =>
    documents.find(({ id }) => id === document)?.source ?? null;
  const shown = finding.places.slice(0, PLACES);
  const more = finding.count - shown.length;
  return [
    ...shown.map((place) => placeText(place, sourceOf(place), language)),
    ...(more > 0 && shown.length > 0 ? [words.morePlaces(more)] : []),
  ].join('; ');
}

/** What is not held against the supplier. */
function apartBlocks(context: Context): Block[] {
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

function untestedBlocks({ letter, language, words }: Context): Block[] {
  if (letter.kind === 'unchecked' || letter.untested.length === 0) return [];
  const items = letter.untested.map(({ reason, count }): Line => {
    const what = REASONS[reason].what[language];
    return [{ text: `${capitalised(WORDS[language].requirements(count))}: ${what}.` }];
  });
  return [heading(1, words.headings.untested), plain(words.untested), listOf(items)];
}

function closingBlocks(context: Context): Block[] {
  const { letter, language, words } = context;
  const questions = questionsOf(letter, language);
  return [
    ...(questions.length === 0
      ? [plain(words.noAnswer)]
      : [
          heading(1, words.headings.questions),
          { kind: 'list' as const, ordered: true, items: questions.map(runsOf) },
          plain(words.tender(letter.version)),
        ]),
    heading(1, words.headings.check),
    paragraph(words.check(`${checkCommand(letter.version)} --lang ${language}`)),
    ...(questions.length === 0 ? [] : [plain(words.answerBy)]),
    plain(words.regards),
    ...words.signature.map(plain),
  ];
}

/** A paragraph whose text may hold a publisher's words, backquotes included. */
function plain(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }] };
}

function listOf(items: readonly Line[]): Block {
  return { kind: 'list', ordered: false, items };
}

function momentOf({ report }: Letter): string {
  return report.checkedAt.replace('T', ' ').replace(/:\d\dZ$/, ' UTC');
}
