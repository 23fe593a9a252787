import type { Formatter } from 'picocolors/types.js';
import type { ToldReport } from '../../told/told-report.js';
import type { Words } from '../../words.js';

/** The colours that text for people uses; identities when there is no terminal. */
export interface Colors {
  readonly bold: Formatter;
  readonly dim: Formatter;
  readonly red: Formatter;
  readonly green: Formatter;
  readonly yellow: Formatter;
}

/** What every section of one report's text is made from. */
export interface TextContext {
  readonly told: ToldReport;
  readonly words: Words;
  readonly colors: Colors;
}

/** A heading with its lines; nothing at all when there are none. */
export function section(
  { colors }: TextContext,
  heading: string,
  lines: readonly string[],
): string[] {
  return lines.length === 0 ? [] : ['', colors.bold(heading), ...lines];
}
