import type { Language } from '../report/words.js';
import type { CliWords } from './words/cli-words.js';
import { en } from './words/en.js';
import { sv } from './words/sv.js';

export type { CliWords } from './words/cli-words.js';

/** What the command line says in each language, complete by the compiler. */
export const CLI_WORDS: Readonly<Record<Language, CliWords>> = { en, sv };
