import type { Language } from '../../../report/words.js';
import { resultEn } from './result-en.js';
import { resultSv } from './result-sv.js';
import type { ResultWords } from './result-words.js';

/** What a result says in each language, complete by the compiler. */
export const RESULT_WORDS: Readonly<Record<Language, ResultWords>> = { sv: resultSv, en: resultEn };
