import type { Formatter } from 'picocolors/types.js';
import type { CatalogueTexts } from '../../catalogue-texts.js';
import type { Report } from '../../report.js';
import type { Language, Words } from '../../words.js';

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
  readonly report: Report;
  readonly catalogue: CatalogueTexts;
  readonly words: Words;
  readonly lang: Language;
  readonly colors: Colors;
  readonly all: boolean;
}

/** A heading with its lines; nothing at all when there are none. */
export function section(
  { colors }: TextContext,
  heading: string,
  lines: readonly string[],
): string[] {
  return lines.length === 0 ? [] : ['', colors.bold(heading), ...lines];
}
