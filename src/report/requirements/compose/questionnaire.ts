import { linkIn } from '../../catalogue-texts.js';
import type { Language } from '../../words.js';
import {
  type Block,
  boxes,
  type Cell,
  type Column,
  type Composition,
  heading,
  line,
  muted,
  paragraph,
  runsOf,
  strong,
  termLine,
} from '../blocks.js';
import { partHeading } from '../parts.js';
import { QUESTION_GROUPS, questionsFor } from '../questions.js';
import { resultText } from '../row-texts.js';
import { type Row, rowsOf, type Sheet } from '../sheet.js';
import { ANNEX_WORDS } from '../words/annex.js';
import { QUESTIONNAIRE_WORDS, type QuestionnaireWords } from '../words/questionnaire.js';
import { aboutBlocks, footerText } from './about.js';
import { type SheetContext, sheetContext } from './context.js';
import { citationLine } from './requirement-cells.js';

/** The parts of a questionnaire, for formats that put them in different places. */
export interface QuestionnaireParts {
  readonly title: string;
  /** To the one who asks. */
  readonly steps: readonly Block[];
  /** To the one who answers: who asks, who answers, and about which version. */
  readonly request: readonly Block[];
  readonly questions: readonly Block[];
  readonly requirements: readonly Block[];
  readonly tender: readonly Block[];
}

export function questionnaireParts(context: SheetContext): QuestionnaireParts {
  const { sheet, language } = context;
  const texts = QUESTIONNAIRE_WORDS[language];
  const { provider, terms, disputed } = ANNEX_WORDS[language];
  const isContested = rowsOf(sheet).some(({ defect }) => defect !== null);
  const explained = isContested ? [...terms, disputed] : terms;
  return {
    title: texts.title(sheet.version),
    steps: [paragraph(texts.steps, 'note'), paragraph(texts.stepsAdvice, 'note')],
    request: [
      heading(1, texts.headings.ask),
      paragraph(texts.request(sheet.version)),
      fields(texts.asker),
      fields(texts.answerer),
      heading(2, texts.headings.about),
      ...aboutBlocks(context),
    ],
    questions: questionBlocks(context, texts),
    requirements: [
      heading(1, texts.headings.requirements),
      paragraph(texts.requirementsIntroduction),
      paragraph(provider),
      { kind: 'list', ordered: false, items: explained.map(termLine) },
      ...(sheet.filledIn === null ? [] : [paragraph(texts.checked)]),
      ...requirementBlocks(context, texts),
    ],
    tender: [
      { kind: 'heading', level: 1, text: texts.headings.tender, newPage: true },
      paragraph(texts.tenderIntroduction(sheet.version)),
      { kind: 'list', ordered: true, items: tenderTexts(sheet, language).map(runsOf) },
      paragraph(texts.tenderEnd),
    ],
  };
}

/** Questions to the present supplier with the requirements in short, and wording for the next tender. */
export function composeQuestionnaire(sheet: Sheet, language: Language): Composition {
  const context = sheetContext(sheet, language);
  const parts = questionnaireParts(context);
  return {
    title: parts.title,
    locale: context.words.locale,
    footer: footerText(context),
    page: context.words.page,
    blocks: [
      ...parts.steps,
      ...parts.request,
      ...parts.questions,
      ...parts.requirements,
      ...parts.tender,
    ],
  };
}

/** The sentences for a tender that make sense for the version. */
export function tenderTexts(sheet: Sheet, language: Language): string[] {
  const { words } = sheetContext(sheet, language);
  const standard = words.standardOrEquivalent(sheet.version, sheet.facts.root);
  return QUESTIONNAIRE_WORDS[language]
    .tender(standard, linkIn(sheet.permalink, language))
    .filter(({ needs }) => needs === undefined || sheet.ids.has(needs))
    .map(({ text }) => text);
}

function fields(labels: readonly string[]): Block {
  return { kind: 'facts', rows: labels.map((label) => ({ label, runs: [] })) };
}

function questionBlocks({ sheet, words }: SheetContext, texts: QuestionnaireWords): Block[] {
  const { question, answer } = texts.columns;
  const questions = questionsFor(sheet.ids);
  const columns: Column[] = [
    { heading: question, width: 147 },
    { heading: answer, width: 120 },
  ];
  const room: Cell = [line(''), line('')];
  return QUESTION_GROUPS.flatMap((group): Block[] => [
    heading(2, texts.groups[group]),
    {
      kind: 'table',
      layout: 'records',
      columns,
      rows: questions
        .filter((one) => one.group === group)
        .map(({ id, number, answer: kind }) => [
          [line(`${number}. ${texts.questions[id](sheet.version, sheet.otherVersions)}`)],
          kind === 'yesNo' ? boxes([words.yes, words.no]) : room,
        ]),
    },
  ]);
}

function requirementBlocks(context: SheetContext, texts: QuestionnaireWords): Block[] {
  const { sheet, language, words } = context;
  const { columns } = texts;
  const isFilledIn = sheet.filledIn !== null;
  const headings: Column[] = [
    { heading: words.columns.requirement, width: isFilledIn ? 125 : 152 },
    ...(isFilledIn ? [{ heading: columns.checked, width: 27 }] : []),
    { heading: columns.metToday, width: 30, byHand: true },
    { heading: columns.ifNotWhen, width: 35, byHand: true },
    { heading: columns.comment, width: 50, byHand: true },
  ];
  const row = (one: Row): Cell[] => [
    [
      citationLine(one, context),
      line(one.requirement.text[language]),
      ...(one.defect === null
        ? []
        : [muted(`${words.row.disputed(one.defect.id)} ${one.defect.title[language]}.`)]),
    ],
    ...(one.result === null ? [] : [[strong(resultText(one.result, words))]]),
    boxes([words.yes, words.no]),
    [],
    [],
  ];
  return sheet.parts.flatMap(({ id, rows }): Block[] => [
    heading(2, partHeading(id)[language]),
    { kind: 'table', layout: 'records', columns: headings, rows: rows.map(row) },
  ]);
}
