import type { Place } from '../store/open-database.js';
import { openStore } from '../store/store.js';
import { buildApp } from './app.js';
import { fewAtATime } from './few-at-a-time.js';
import type { CheckLimits, ServiceLimits } from './limits.js';
import { createEndings, type Means } from './means.js';
import { createMetrics } from './metrics.js';
import type { SiteFilesOf } from './site-files.js';
import { startPool } from './worker/pool.js';

export interface ServeOptions {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  readonly place: Place;
  /** Workers of this process; 0 leaves the checks to others. */
  readonly threads: number;
  readonly limits: ServiceLimits;
  readonly checkLimits: CheckLimits;
  readonly trustProxy: boolean;
  /** The base URL of a provider to try the service with; null where none runs. */
  readonly tryIt: string | null;
  readonly site: SiteFilesOf;
  readonly log: (line: string) => void;
  readonly logLevel: 'info' | 'warn';
}

/** A running service. */
export interface Service {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Takes nothing new, gives back what is begun, and ends. */
  close(): Promise<void>;
}

const DAY = 24 * 60 * 60 * 1000;
const TIDY_MILLISECONDS = 60 * 60 * 1000;

/** Starts the service. Throws when the store cannot be opened or the port is taken. */
export async function serve(options: ServeOptions): Promise<Service> {
  const store = await openStore(options.place);
  const endings = createEndings();
  const stop = new AbortController();
  const metrics = createMetrics(() => store.queue.counts());
  let wake = () => {};
  const means: Means = {
    store,
    limits: options.limits,
    checkLimits: options.checkLimits,
    clock: Date.now,
    metrics,
    wake: () => wake(),
    endings,
    tryIt: options.tryIt,
    stopping: stop.signal,
  };
  const app = await buildApp({
    means,
    site: options.site,
    sheets: fewAtATime(SHEET_THREAD),
    shown: fewAtATime(SHOWN_THREAD),
    trustProxy: options.trustProxy,
    log: options.log,
    logLevel: options.logLevel,
  });
  const onTrouble = (error: unknown) => app.log.error({ err: error }, 'trouble');
  const pool = startPool(THREAD, {
    place: options.place,
    threads: options.threads,
    limits: options.checkLimits,
    onEnd: ({ id, outcome, milliseconds }) => {
      metrics.ended(outcome, milliseconds / 1000);
      endings.tell(id);
    },
    onTrouble,
  });
  wake = pool.wake;
  const tidy = async () => {
    try {
      const now = Date.now();
      await store.archive.forget(now - options.limits.keepDays * DAY, now);
    } catch (error) {
      onTrouble(error);
    }
  };
  const tidying = setInterval(() => void tidy(), TIDY_MILLISECONDS);
  const close = async () => {
    stop.abort();
    clearInterval(tidying);
    await app.close();
    await pool.stop();
    await store.close();
  };
  try {
    await tidy();
    const url = await app.listen({ host: options.host, port: options.port });
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Built beside the rest; both the program and its parts lie one folder deep. */
const THREAD = new URL('../web/worker/thread.js', import.meta.url);
const SHEET_THREAD = new URL('../web/sheets/thread.js', import.meta.url);
const SHOWN_THREAD = new URL('../web/shown/thread.js', import.meta.url);
