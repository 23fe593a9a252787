import { CURRENT_VERSION } from '../../model/versions.js';
import { capitalised } from '../layout.js';
import { neutralise } from '../neutralise.js';
import {
  type Block,
  type Composition,
  type Fact,
  heading,
  type Line,
  paragraph,
  runsOf,
  withBlanks,
} from '../requirements/blocks.js';
import { checkCommand } from '../requirements/compose/about.js';
import { SHEET_WORDS } from '../requirements/words.js';
import { verdictSentence } from '../verdict-sentence.js';
import { REASONS } from '../words/reasons.js';
import { type Language, WORDS } from '../words.js';
import { form, type LetterContext, listOf, plain } from './context.js';
import type { Letter } from './letter.js';
import { apartBlocks, pointBlocks } from './points.js';
import { isOwnFault, questionsOf } from './questions.js';
import type { LetterWords } from './words/letter-words.js';
import { LETTER_WORDS } from './words.js';

const SOURCES = 20;

/** A letter to whoever publishes the data, for every format that is read from top to bottom. */
export function composeLetter(
  letter: Letter,
  language: Language,
  medium: 'file' | 'page' = 'file',
): Composition {
  const words = LETTER_WORDS[language];
  const context: LetterContext = { letter, language, words };
  const { locale, page } = SHEET_WORDS[language];
  return {
    title: words.title(letter.report.checkedAt.slice(0, 10)),
    locale,
    page,
    footer: words.footer(letter.version, words.moment(letter.report.checkedAt)),
    upright: true,
    blocks: [
      ...openingBlocks(context, medium),
      ...verdictBlocks(context),
      ...pointBlocks(context),
      ...apartBlocks(context),
      ...untestedBlocks(context),
      ...closingBlocks(context),
    ],
  };
}

function openingBlocks({ letter, words }: LetterContext, medium: 'file' | 'page'): Block[] {
  const { kind } = letter;
  const notes = [
    words.before[medium],
    ...(letter.sameRules ? [] : [words.before.otherRules]),
    ...(isOwnFault(letter) ? [words.before.ownFault] : []),
  ];
  const field = ([label, text]: readonly [string, string]): Fact => ({
    label,
    runs: withBlanks(text),
  });
  const { to, from, answer } = words.fields;
  return [
    ...notes.map((text) => paragraph(text, 'note')),
    { kind: 'facts', rows: [to, from, ...(kind === 'thanks' ? [] : [answer])].map(field) },
    paragraph(words.greeting),
  ];
}

/** What was checked and what came of it, in a few sentences. */
function verdictBlocks(context: LetterContext): Block[] {
  const { letter, language, words } = context;
  const { report, version } = letter;
  const failed = (level: 'must' | 'should') =>
    report.requirements.filter((one) => one.level === level && one.outcome === 'failed').length;
  const [notMet, notFollowed] = [failed('must'), failed('should')];
  const tell = letter.kind === 'unchecked' ? words.tried : words.checked;
  const isAssumed =
    letter.kind !== 'unchecked' && report.documents.some(({ basis }) => basis === 'assumed');
  // The calls to a provider are ours: who publishes knows it by its base URL.
  const isProvider = report.target.kind === 'provider';
  const sources = isProvider ? [] : report.documents.map(({ source }) => neutralise(source));
  return [
    plain(tell(atText(context), version, words.moment(letter.report.checkedAt))),
    ...(sources.length > 1 ? [listOf(sources.slice(0, SOURCES).map((text) => [{ text }]))] : []),
    ...(isAssumed ? [plain(assumedText(letter, words))] : []),
    ...resultTexts(letter.kind, words, [notMet, notFollowed]).map(plain),
    ...(letter.kind === 'unchecked' ? [plain(verdictSentence(report, language))] : []),
    ...unreadBlocks(context),
  ];
}

/** A letter of thanks asks nothing, not even this. */
function assumedText({ kind, version }: Letter, words: LetterWords): string {
  const assumed = words.assumed(version);
  return kind === 'thanks' ? assumed : `${assumed} ${words.tellVersion}`;
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

function atText({ letter, words }: LetterContext): string {
  const { documents } = letter.report;
  const [target, ...others] = letter.targets;
  if (target === undefined || others.length > 0) return words.at.several(documents.length);
  if (target === '-') return words.at.input;
  return /^https?:/i.test(target)
    ? words.at.address(neutralise(target))
    : words.at.file(neutralise(target));
}

/** Documents of which something kept us from an answer, where neither the sentence before nor a finding says so. */
function unreadBlocks({ letter, language, words }: LetterContext): Block[] {
  if (letter.kind === 'unchecked' && letter.unread.length < 2) return [];
  const told = new Set(
    [...letter.faults, ...letter.recommendations, ...letter.accepted, ...letter.contested].flatMap(
      ({ finding }) => finding.places.map(({ document }) => document),
    ),
  );
  const untold = letter.unread.filter(({ id }) => !told.has(id));
  const items = untold.slice(0, SOURCES).flatMap(({ source, problem }): Line[] => {
    if (problem === null) return [];
    return [[{ text: words.unread(neutralise(source), REASONS[problem.reason].what[language]) }]];
  });
  return items.length === 0 ? [] : [plain(words.unreadIntroduction), listOf(items)];
}

function untestedBlocks({ letter, language, words }: LetterContext): Block[] {
  if (letter.kind === 'unchecked' || letter.untested.length === 0) return [];
  const items = letter.untested.map(({ reason, count }): Line => {
    const what = REASONS[reason].what[language];
    return [{ text: `${capitalised(WORDS[language].requirements(count))}: ${what}.` }];
  });
  return [heading(1, words.headings.untested), plain(words.untested), listOf(items)];
}

function closingBlocks(context: LetterContext): Block[] {
  const { letter, language, words } = context;
  const questions = questionsOf(letter, language);
  return [
    ...(questions.length === 0
      ? [plain(words.noAnswer)]
      : [
          heading(1, words.headings.questions),
          { kind: 'list' as const, ordered: true, items: questions.map(runsOf) },
          form(words.tender(CURRENT_VERSION)),
        ]),
    heading(1, words.headings.check),
    paragraph(words.check(`${checkCommand(letter.version)} --lang ${language}`)),
    ...(questions.length === 0 ? [] : [form(words.answerBy)]),
    plain(words.regards),
    ...words.signature.map(form),
  ];
}
