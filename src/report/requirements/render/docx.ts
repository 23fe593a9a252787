import {
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  TabStopType,
  TextRun,
} from 'docx';
import type { Block, Composition } from '../blocks.js';
import { createLinks, type Links } from './docx/links.js';
import { runsIn } from './docx/runs.js';
import { BULLETS, COLOR, NUMBERED, numbering, SIZE, stylesOf, TWIPS } from './docx/styles.js';
import { factsTable, tableOf } from './docx/tables.js';
import { seal } from './seal.js';

/** A4; millimetres. */
const PAGE = { width: 210, height: 297, margin: 15, footer: 8 };

/** A composition as a Word document, the same to the last byte every time. */
export async function renderDocx(
  composition: Composition,
  created: string | null,
): Promise<Uint8Array> {
  const { title, locale, blocks, upright = false } = composition;
  const links = createLinks();
  const document = new Document({
    title,
    styles: stylesOf(locale),
    numbering: numbering(),
    sections: [
      {
        properties: {
          page: {
            size: {
              width: twips(PAGE.width),
              height: twips(PAGE.height),
              orientation: upright ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
            },
            margin: {
              top: twips(PAGE.margin),
              right: twips(PAGE.margin),
              bottom: twips(PAGE.margin),
              left: twips(PAGE.margin),
              footer: twips(PAGE.footer),
            },
          },
        },
        footers: { default: footerOf(composition) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
          ...blocks.flatMap((block, index) =>
            childrenOf(block, blocks[index + 1]?.kind === 'table', { links, upright }),
          ),
        ],
      },
    ],
  });
  links.register(document);
  return seal(await Packer.toBuffer(document), { title, locale, created });
}

/** What introduces a table stays with it. */
function childrenOf(
  block: Block,
  isBeforeTable: boolean,
  { links, upright }: { readonly links: Links; readonly upright: boolean },
): FileChild[] {
  const body = { size: SIZE.body };
  switch (block.kind) {
    case 'heading': {
      const level = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      const pageBreakBefore = block.newPage === true;
      return [new Paragraph({ heading: level, text: block.text, pageBreakBefore })];
    }
    case 'paragraph':
      return [
        new Paragraph({
          ...toneOf(block.tone),
          keepNext: isBeforeTable,
          children: runsIn(block.runs, body, links),
        }),
      ];
    case 'list':
      return block.items.map(
        (item, index) =>
          new Paragraph({
            numbering: { reference: block.ordered ? NUMBERED : BULLETS, level: 0 },
            spacing: { after: index < block.items.length - 1 ? 60 : 160 },
            children: runsIn(item, body, links),
          }),
      );
    // A paragraph after a table keeps the next one from growing together with it.
    case 'facts':
      return [factsTable(block.rows, textWidth(upright), links), gap()];
    case 'table':
      return [tableOf(block, links), gap()];
  }
}

function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 60 }, children: [] });
}

function toneOf(tone: 'lead' | 'note' | undefined) {
  if (tone === undefined) return {};
  const side = { style: BorderStyle.SINGLE, size: 24, space: 8, color: COLOR.heading };
  return {
    border: { left: side },
    indent: { left: 200, right: 200 },
    keepLines: true,
    ...(tone === 'lead'
      ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOR.lead } }
      : {}),
  };
}

/** Which text it is on the left, the page on the right. */
function footerOf({ footer, page, upright = false }: Composition): Footer {
  const face = { size: SIZE.footer, color: COLOR.muted };
  const [before, between, after] = page('\n', '\n').split('\n');
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth(upright)) }],
        children: [
          new TextRun({ ...face, text: footer }),
          new TextRun({
            ...face,
            children: [
              '\t',
              before ?? '',
              PageNumber.CURRENT,
              between ?? '',
              PageNumber.TOTAL_PAGES,
              after ?? '',
            ],
          }),
        ],
      }),
    ],
  });
}

/** Millimetres between the margins. */
function textWidth(upright: boolean): number {
  return (upright ? PAGE.width : PAGE.height) - 2 * PAGE.margin;
}

function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS);
}
