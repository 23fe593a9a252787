import { pageEn } from './words/page-en.js';
import { pageSv } from './words/page-sv.js';
import type { PageWords } from './words/page-words.js';
import type { Language } from './words.js';

export type { PageWords } from './words/page-words.js';

/** The words of pages and tables in each language, complete by the compiler. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { en: pageEn, sv: pageSv };
