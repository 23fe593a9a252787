import type { Language } from '../../words.js';
import { en } from './questionnaire-en.js';
import { sv } from './questionnaire-sv.js';
import type { QuestionnaireWords } from './questionnaire-words.js';

export type { QuestionnaireWords } from './questionnaire-words.js';

/** What the questionnaire says in each language, complete by the compiler. */
export const QUESTIONNAIRE_WORDS: Readonly<Record<Language, QuestionnaireWords>> = { en, sv };
