import { citation, linkIn } from '../../catalogue-texts.js';
import { alarm, boxes, type Cell, type CellLine, line, muted, runsOf, strong } from '../blocks.js';
import { PROCEDURES } from '../procedures.js';
import { RESULTS } from '../results.js';
import {
  conditionText,
  interpretationText,
  noteText,
  procedureText,
  requirementText,
  resultText,
} from '../row-texts.js';
import type { Row } from '../sheet.js';
import type { SheetContext } from './context.js';

/** The id as it is cited, leading to where it can be read. */
export function citationLine(
  { requirement, permalink }: Row,
  { sheet, language }: SheetContext,
): CellLine {
  const text = citation(sheet.version, requirement.id);
  return { runs: [{ text, link: linkIn(permalink, language) }], muted: true };
}

/** Id, text, condition, reason, and how it is read where it is contested. */
export function requirementCell(row: Row, context: SheetContext): Cell {
  const { language, words } = context;
  const { requirement, defect } = row;
  const condition = conditionText(row, words, language);
  const interpretation = `${words.row.interpretation}: ${interpretationText(row, language)}`;
  return [
    citationLine(row, context),
    line(requirementText(row, language)),
    ...(condition === '' ? [] : [muted(`${words.row.condition}: ${condition}`)]),
    muted(`${words.row.rationale}: ${requirement.rationale[language]}`),
    ...(defect === null
      ? []
      : [
          {
            runs: [
              { text: words.row.disputed(defect.id), strong: true },
              ...runsOf(` ${defect.title[language]}. ${interpretation}`),
            ],
            muted: true,
          },
        ]),
  ];
}

/** Who or what decides, and what shows it. */
export function verificationCell(row: Row, { language, words }: SheetContext): Cell {
  const { label, evidence } = PROCEDURES[row.requirement.verification];
  const procedure = procedureText(row, language);
  return [
    line(label[language]),
    muted(`${words.row.evidence}: ${evidence[language]}`),
    ...(procedure === '' ? [] : [muted(`${words.row.procedure}: ${procedure}`)]),
  ];
}

export function levelCell({ requirement }: Row, { words }: SheetContext): Cell {
  const { level, levelBasis, tier } = requirement;
  const word = level === 'advice' ? '' : words.levels[level].word;
  return [
    strong(word),
    ...(levelBasis === 'editorial' ? [muted(`(${words.editorial})`)] : []),
    muted(words.tiers[tier]),
  ];
}

/** The result of the check, or boxes where a person has to answer. */
export function resultCell({ result }: Row, { words }: SheetContext): Cell {
  if (result === null) return [];
  if (result.kind === 'none') return [];
  if (result.kind === 'notMet') return [alarm(resultText(result, words))];
  if (result.kind !== 'person') return [strong(resultText(result, words))];
  return boxes(RESULTS.filter((one) => one !== 'notTested').map((one) => words.results[one]));
}

export function noteCell({ result }: Row, { words, language }: SheetContext): Cell {
  const note = result === null ? '' : noteText(result, words, language);
  return note === '' ? [] : [line(note)];
}
