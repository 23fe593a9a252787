import type { Language } from '../words.js';
import type { ComparisonWords } from './words/comparison-words.js';
import { en } from './words/en.js';
import { sv } from './words/sv.js';

/** The words of comparisons in each language, complete by the compiler. */
export const COMPARISON_WORDS: Readonly<Record<Language, ComparisonWords>> = { en, sv };
