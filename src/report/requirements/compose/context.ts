import type { Language } from '../../words.js';
import type { Sheet } from '../sheet.js';
import { SHEET_WORDS, type SheetWords } from '../words.js';

/** What every part of a composition is made from. */
export interface SheetContext {
  readonly sheet: Sheet;
  readonly language: Language;
  readonly words: SheetWords;
}

export function sheetContext(sheet: Sheet, language: Language): SheetContext {
  return { sheet, language, words: SHEET_WORDS[language] };
}
