import { type Line, runsOf } from '../../blocks.js';
import type { SheetContext } from '../../compose/context.js';
import type { Form } from '../../renderer.js';
import { type ColumnName, rowColumns } from '../../row-columns.js';
import type { Part, Row } from '../../sheet.js';
import { joined } from './cells.js';

/** What a column is for, beyond its text. */
export type ColumnKind =
  | 'text'
  /** Leads to the permalink. */
  | 'link'
  /** To be answered with yes or no. */
  | 'yesNo'
  /** One of the results, or to be filled in with one. */
  | 'result'
  /** To be filled in with a text. */
  | 'field'
  /** For looking things up in, to the right of what is printed. */
  | 'aside';

export interface BookColumn {
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  readonly kind: ColumnKind;
  readonly line: (row: Row, part: Part) => Line;
}

/**
 * The columns of the requirements of a workbook. What a sheet of paper has room for comes first:
 * condition, reading, evidence and instruction share a cell with what they belong to.
 */
export function bookColumns(form: Form, context: SheetContext): BookColumn[] {
  const columns = rowColumns(context);
  const { row: labels, columns: headings } = context.words;
  const one = (name: ColumnName, width: number, kind: ColumnKind = 'text'): BookColumn => ({
    heading: columns[name].heading,
    width,
    kind,
    line: (row, part) => runsOf(columns[name].text(row, part)),
  });
  /** Several facts in one cell, each with its label; those that are empty are left out. */
  const several = (
    heading: string,
    width: number,
    facts: readonly (readonly [label: string, name: ColumnName])[],
  ): BookColumn => ({
    heading,
    width,
    kind: 'text',
    line: (row, part) =>
      joined(
        facts.flatMap(([label, name]) => {
          const text = columns[name].text(row, part);
          if (text === '') return [];
          return [runsOf(label === '' ? text : `${label}: ${text}`)];
        }),
      ),
  });
  const isFilledIn = context.sheet.filledIn !== null;
  const level = several(headings.level, 11, [
    ['', 'level'],
    ['', 'levelBasis'],
  ]);
  const identity = [one('id', 26, 'link'), level, one('tier', 11)];
  const results = isFilledIn ? [one('result', 13, 'result'), one('note', 26)] : [];
  const aside = [
    ...(['part', 'version', 'root', 'permalink'] as const),
    ...(isFilledIn ? (['checked', 'checkedAt'] as const) : []),
  ].map((name) => one(name, 18, 'aside'));
  if (form === 'questionnaire') {
    const answers = [
      one('metToday', 12, 'yesNo'),
      one('ifNotWhen', 18, 'field'),
      one('comment', 32, 'field'),
    ];
    const asked = several(headings.requirement, 58, [
      ['', 'short'],
      [headings.disputed, 'disputed'],
    ]);
    return [...identity, asked, ...results, ...answers, ...aside];
  }
  return [
    ...identity,
    several(headings.requirement, 44, [
      ['', 'requirement'],
      [labels.condition, 'condition'],
    ]),
    one('rationale', 28),
    several(headings.disputed, 26, [
      ['', 'disputed'],
      [labels.interpretation, 'interpretation'],
    ]),
    several(headings.verificationAndEvidence, 26, [
      ['', 'verification'],
      [labels.evidence, 'evidence'],
      [labels.procedure, 'procedure'],
    ]),
    one('when', 12),
    ...(isFilledIn ? results : [one('met', 10, 'yesNo'), one('comment', 24, 'field')]),
    ...aside,
  ];
}
