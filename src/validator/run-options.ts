import type { EarlierAnswers } from '../source/evidence/earlier-answers.js';
import type { Sources } from '../source/sources.js';
import type { CheckOptions, DocumentOptions } from './check-options.js';

/** Where a run gets its bodies from, and what it compares them with. Apart from the options of callers, whose types need not know Node's network. */
interface WithSources {
  /** This machine and its network when left out. */
  readonly sources?: Sources;
  /** What an earlier run was answered: the calendars of a provider are compared with it. */
  readonly previous?: EarlierAnswers;
}

export type RunOptions = CheckOptions & WithSources;
export type DocumentRunOptions = DocumentOptions & WithSources;
