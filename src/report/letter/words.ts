import type { Language } from '../words.js';
import { en } from './words/en.js';
import type { LetterWords } from './words/letter-words.js';
import { sv } from './words/sv.js';

/** The words of letters in each language, complete by the compiler. */
export const LETTER_WORDS: Readonly<Record<Language, LetterWords>> = { en, sv };
