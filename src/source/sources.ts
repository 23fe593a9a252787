import type { Retrieval } from './retrieval.js';
import { type RetrieveOptions, retrieve } from './retrieve.js';
import type { Retriever, RetrieverOptions } from './retriever.js';
import type { Target } from './target.js';

/** Where bodies come from: this machine and its network, or what was kept of them. */
export interface Sources {
  /** One target, as a stream. */
  readonly retrieve: (target: Target, options: RetrieveOptions) => Promise<Retrieval>;
  /** Begins a run of several calls. */
  readonly begin: (options: RetrieverOptions) => Promise<Retriever>;
}

/** The files of this machine, and its network. */
export const LIVE_SOURCES: Sources = {
  retrieve,
  begin: async (options) => {
    // Loading the HTTP client takes longer than checking a small file.
    const { createRetriever } = await import('./retriever.js');
    return createRetriever(options);
  },
};
