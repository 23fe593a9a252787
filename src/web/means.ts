import type { Store } from '../store/store.js';
import type { CheckLimits, ServiceLimits } from './limits.js';
import type { Metrics } from './metrics.js';

/** What routes and pages have at hand. */
export interface Means {
  readonly store: Store;
  readonly limits: ServiceLimits;
  readonly checkLimits: CheckLimits;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly metrics: Metrics;
  /** Tells the workers of this process that there is something to do. */
  readonly wake: () => void;
  readonly endings: Endings;
  /** The base URL of a provider to try the service with; null where none runs. */
  readonly tryIt: string | null;
  /** Aborts when the service is told to stop. */
  readonly stopping: AbortSignal;
}

/** Those who wait for the end of a check. */
export interface Endings {
  /** Tells those who wait that a check of this process has ended. */
  tell(id: string): void;
  /** Resolves when that was told, or after some milliseconds: checks may also end in another process. */
  soon(id: string, milliseconds: number): Promise<void>;
}

/** Nobody waits yet. */
export function createEndings(): Endings {
  const waiting = new Map<string, Set<() => void>>();
  return {
    tell(id) {
      for (const resolve of waiting.get(id) ?? []) resolve();
    },
    soon(id, milliseconds) {
      return new Promise((resolve) => {
        const own = waiting.get(id) ?? new Set();
        waiting.set(id, own);
        const end = () => {
          clearTimeout(timer);
          own.delete(end);
          if (own.size === 0) waiting.delete(id);
          resolve();
        };
        const timer = setTimeout(end, milliseconds);
        own.add(end);
      });
    },
  };
}
