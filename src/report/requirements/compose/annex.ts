import { formatNumber } from '../../numbers.js';
import type { Language } from '../../words.js';
import {
  type Block,
  boxes,
  type Cell,
  type Column,
  type Composition,
  heading,
  type Line,
  line,
  paragraph,
  runsOf,
} from '../blocks.js';
import { partHeading } from '../parts.js';
import { PROCEDURES } from '../procedures.js';
import { VERIFICATIONS } from '../selection.js';
import { type Row, rowsOf, type Sheet } from '../sheet.js';
import { ANNEX_WORDS } from '../words/annex.js';
import type { AnnexWords } from '../words/annex-words.js';
import { aboutBlocks, footerText } from './about.js';
import { type SheetContext, sheetContext } from './context.js';
import { filledInBlocks } from './filled-in.js';
import { readingLines } from './reading.js';
import {
  levelCell,
  noteCell,
  requirementCell,
  resultCell,
  verificationCell,
} from './requirement-cells.js';

/** The parts of a tender annex, for formats that put them in different places. */
export interface AnnexParts {
  readonly title: string;
  /** What the annex is, which version it cites, and the requirement that the others spell out. */
  readonly introduction: readonly Block[];
  readonly filledIn: readonly Block[];
  readonly reading: readonly Block[];
  readonly requirements: readonly Block[];
  readonly signature: readonly Block[];
}

export function annexParts(context: SheetContext): AnnexParts {
  const { sheet, language, words } = context;
  const original = sheet.facts.language;
  const isTranslated = original !== null && original !== language;
  const annex = ANNEX_WORDS[language];
  return {
    title: annex.title(sheet.version),
    introduction: [
      heading(1, annex.headings.about),
      paragraph(annex.purpose),
      ...aboutBlocks(context),
      ...(isTranslated ? [paragraph(words.facts.originalLanguage)] : []),
      heading(1, annex.headings.lead),
      paragraph(leadText(context), 'lead'),
      paragraph(annex.equivalent),
      paragraph(annex.provider),
    ],
    filledIn: filledInBlocks(context),
    reading: [...readingBlocks(context, annex), ...verificationBlocks(context, annex)],
    requirements: requirementBlocks(context, annex),
    signature: signatureBlocks(sheet, annex),
  };
}

/** The one requirement that all others spell out. */
export function leadText({ sheet, language, words }: SheetContext): string {
  const standard = words.standardOrEquivalent(sheet.version, sheet.facts.root);
  const { lead, leadSelected } = ANNEX_WORDS[language];
  const count = rowsOf(sheet).length;
  if (count === sheet.ids.size) return lead(standard);
  return `${lead(standard)} ${leadSelected(formatNumber(count, language))}`;
}

/** The tender annex: what is required, how to read it, how it is verified, and every requirement. */
export function composeAnnex(sheet: Sheet, language: Language): Composition {
  const context = sheetContext(sheet, language);
  const parts = annexParts(context);
  return {
    title: parts.title,
    locale: context.words.locale,
    footer: footerText(context),
    page: context.words.page,
    blocks: [
      ...parts.introduction,
      ...parts.filledIn,
      ...parts.reading,
      ...parts.requirements,
      ...parts.signature,
    ],
  };
}

function readingBlocks(context: SheetContext, annex: AnnexWords): Block[] {
  const { sheet } = context;
  return [
    heading(1, annex.headings.reading),
    { kind: 'list', ordered: false, items: readingLines(context) },
    paragraph(sheet.filledIn === null ? annex.answer : annex.results),
    paragraph(annex.ownWork),
  ];
}

function verificationBlocks({ sheet, language }: SheetContext, annex: AnnexWords): Block[] {
  const rows = rowsOf(sheet);
  const used = VERIFICATIONS.filter((one) =>
    rows.some(({ requirement }) => requirement.verification === one),
  );
  const { kind, how, evidence, tender, contract } = annex.verificationColumns;
  return [
    heading(1, annex.headings.verification),
    paragraph(annex.verification),
    {
      kind: 'table',
      layout: 'records',
      columns: [
        { heading: kind, width: 45 },
        { heading: how, width: 72 },
        { heading: evidence, width: 50 },
        { heading: tender, width: 50 },
        { heading: contract, width: 50 },
      ],
      rows: used.map((one) => {
        const procedure = PROCEDURES[one];
        const texts = [procedure.how, procedure.evidence, procedure.tender, procedure.contract];
        const label: Cell = [{ runs: [{ text: procedure.label[language], strong: true }] }];
        return [label, ...texts.map((text): Cell => [line(text[language])])];
      }),
    },
  ];
}

function requirementBlocks(context: SheetContext, annex: AnnexWords): Block[] {
  const { sheet, language, words } = context;
  return [
    heading(1, annex.headings.requirements),
    ...sheet.parts.flatMap(({ id, rows }): Block[] => [
      heading(2, annex.partHeading(partHeading(id)[language], String(rows.length))),
      {
        kind: 'table',
        layout: 'records',
        columns: columns(context),
        rows: rows.map((row) => [
          requirementCell(row, context),
          levelCell(row, context),
          verificationCell(row, context),
          [line(whenText(row, language))],
          ...(sheet.filledIn === null
            ? [row.requirement.level === 'may' ? [] : boxes([words.yes, words.no]), []]
            : [resultCell(row, context), noteCell(row, context)]),
        ]),
      },
    ]),
  ];
}

function columns({ sheet, words }: SheetContext): Column[] {
  const { columns: headings } = words;
  const shared = [
    { heading: headings.requirement, width: 112 },
    { heading: `${headings.level}, ${headings.tier.toLowerCase()}`, width: 21 },
    { heading: headings.verificationAndEvidence, width: 52 },
    { heading: headings.when, width: 21 },
  ];
  return sheet.filledIn === null
    ? [
        ...shared,
        { heading: headings.met, width: 19, byHand: true },
        { heading: headings.comment, width: 42, byHand: true },
      ]
    : [...shared, { heading: headings.result, width: 27 }, { heading: headings.note, width: 34 }];
}

function whenText({ requirement }: Row, language: Language): string {
  return PROCEDURES[requirement.verification].when[language];
}

function signatureBlocks(sheet: Sheet, annex: AnnexWords): Block[] {
  const labels = sheet.filledIn === null ? annex.signature : annex.judged;
  const empty: Line = runsOf('');
  return [
    heading(1, annex.headings.signature),
    { kind: 'facts', rows: labels.map((label) => ({ label, runs: empty })) },
  ];
}
