import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';

/** Faces that every office program has, or has another of the same widths for. */
export const FONT = 'Arial';
export const CODE_FONT = 'Courier New';

/** Half points. */
export const SIZE = { body: 20, cell: 18, muted: 16, footer: 14 } as const;

/** Against white and the shading of a heading row all of them have a contrast of more than 7:1. */
export const COLOR = {
  heading: '1F3864',
  muted: '505050',
  shading: 'DCE6F1',
  lead: 'EEF3FA',
  border: 'A6A6A6',
  alarm: '9C0006',
} as const;

/** Twentieths of a point in a millimetre. */
export const TWIPS = 1440 / 25.4;

export const NUMBERED = 'numbered';
export const BULLETS = 'bullets';

export function stylesOf(locale: string): IStylesOptions {
  const headingOf = (size: number, before: number) => ({
    run: { font: FONT, bold: true, color: COLOR.heading, size },
    paragraph: { spacing: { before, after: 80 }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: SIZE.body, language: { value: locale } },
        paragraph: { spacing: { after: 120 } },
      },
      title: headingOf(34, 0),
      heading1: headingOf(30, 320),
      heading2: headingOf(24, 240),
    },
  };
}

/** Lists whose marks and numbers are real ones, so that a reader can be told of them. */
export function numbering(): INumberingOptions {
  const paragraph = { indent: { left: 400, hanging: 300 } };
  return {
    config: [
      {
        reference: BULLETS,
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: '•',
            alignment: AlignmentType.LEFT,
            style: { paragraph },
          },
        ],
      },
      {
        reference: NUMBERED,
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: '%1.',
            alignment: AlignmentType.LEFT,
            style: { paragraph },
          },
        ],
      },
    ],
  };
}
