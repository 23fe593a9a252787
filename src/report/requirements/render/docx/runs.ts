import { CheckBox, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import type { Line, Run } from '../../blocks.js';
import type { Links } from './links.js';
import { CODE_FONT, COLOR } from './styles.js';

type Face = Pick<IRunOptions, 'size' | 'color'>;

/** The runs of a line. Without links, what leads somewhere is plain text. */
export function runsIn(line: Line, face: Face, links: Links | null): ParagraphChild[] {
  return line.flatMap((run) => {
    if (run.box) return box(run.text, face);
    if (run.link === undefined || links === null) return textRun(run, face);
    return links.link(run.link, [textRun(run, { ...face, style: 'Hyperlink' })]);
  });
}

function textRun({ text, code, strong, alarm }: Run, face: IRunOptions): TextRun {
  const font = code ? { font: CODE_FONT, noProof: true } : {};
  const color = alarm ? { color: COLOR.alarm } : {};
  return new TextRun({ text, ...face, ...font, ...(strong ? { bold: true } : {}), ...color });
}

/** A box that can be ticked with a click, named by what it stands for. */
function box(text: string, face: Face): ParagraphChild[] {
  const symbol = { font: 'Segoe UI Symbol' };
  return [
    new CheckBox({
      alias: text,
      checkedState: { ...symbol, value: '2612' },
      uncheckedState: { ...symbol, value: '2610' },
    }),
    new TextRun({ text: ` ${text}`, ...face }),
  ];
}
