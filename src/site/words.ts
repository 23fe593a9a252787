import type { Language } from '../report/words.js';
import { en } from './words/en.js';
import type { SiteWords } from './words/site-words.js';
import { sv } from './words/sv.js';

export type { SiteWords } from './words/site-words.js';

/** What the site says in each language, complete by the compiler. */
export const SITE_WORDS: Readonly<Record<Language, SiteWords>> = { en, sv };
