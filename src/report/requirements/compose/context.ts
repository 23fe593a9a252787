import type { Language } from '../../words.js';
import type { Sheet } from '../sheet.js';
import { SHEET_WORDS, type SheetWords } from '../words.js';

/** What every part of a composition is made from. */
export interface SheetContext {
  readonly sheet: Sheet;
  readonly language: Language;
  readonly words: SheetWords;
}

/** Where a reader of the language finds what a permalink leads to: the site has its Swedish pages beside it. */
export function linkIn(permalink: string, language: Language): string {
  if (language === 'en') return permalink;
  const [page, fragment] = permalink.split('#');
  return `${page}sv/${fragment === undefined ? '' : `#${fragment}`}`;
}

export function sheetContext(sheet: Sheet, language: Language): SheetContext {
  return { sheet, language, words: SHEET_WORDS[language] };
}
