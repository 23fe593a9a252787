import type { GateProblem } from './problem.js';
import { en } from './words/en.js';
import { type ProblemText, problemText } from './words/governance-words.js';
import { sv } from './words/sv.js';

/** What is wrong and what to do, in a language. */
export function wordsOf(problem: GateProblem, language: 'en' | 'sv'): ProblemText {
  return problemText(language === 'sv' ? sv : en, problem);
}
