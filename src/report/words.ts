import { en } from './words/en.js';
import { sv } from './words/sv.js';
import type { Language, Words } from './words/words.js';

export type { Language, Words } from './words/words.js';

/** The words of each language, complete by the compiler. */
export const WORDS: Readonly<Record<Language, Words>> = { en, sv };
