import type { Sources } from '../source/sources.js';
import type { CheckOptions, DocumentOptions } from './check-options.js';

/** Where a run gets its bodies from. Apart from the options of callers, whose types need not know Node's network. */
interface WithSources {
  /** This machine and its network when left out. */
  readonly sources?: Sources;
}

export type RunOptions = CheckOptions & WithSources;
export type DocumentRunOptions = DocumentOptions & WithSources;
