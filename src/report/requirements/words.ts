import type { Language } from '../words.js';
import { en } from './words/en.js';
import type { SheetWords } from './words/sheet-words.js';
import { sv } from './words/sv.js';

export type { SheetWords } from './words/sheet-words.js';

/** The words of sheets in each language, complete by the compiler. */
export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = { en, sv };
