import type { FastifyInstance } from 'fastify';
import type { Place } from '../../store/open-database.js';
import { openStore, type Store } from '../../store/store.js';
import { buildApp } from '../app.js';
import { CHECK_LIMITS, type CheckLimits, SERVICE_LIMITS, type ServiceLimits } from '../limits.js';
import { createEndings, type Means } from '../means.js';
import { createMetrics } from '../metrics.js';
import type { SiteFilesOf } from '../site-files.js';
import { startWork, type Work } from '../worker/work.js';

/** A service within the test, that listens nowhere, with a worker that can be let go. */
export interface TestService {
  readonly app: FastifyInstance;
  readonly means: Means;
  readonly store: Store;
  readonly logged: string[];
  /** Begins to work on what waits. */
  work(): Work;
  close(): Promise<void>;
}

export interface TestOptions {
  readonly place: Place;
  readonly limits?: Partial<ServiceLimits>;
  readonly checkLimits?: Partial<CheckLimits>;
  readonly clock?: () => number;
  readonly site?: SiteFilesOf;
  readonly tryIt?: string;
}

/** A service on a place; nothing is worked on until `work` is called. */
export async function startTestService(options: TestOptions): Promise<TestService> {
  const { place, clock = Date.now, site = () => new Map(), tryIt = null } = options;
  const store = await openStore(place);
  const endings = createEndings();
  const stop = new AbortController();
  const works: Work[] = [];
  const logged: string[] = [];
  const checkLimits = { ...CHECK_LIMITS, allowPrivate: true, ...options.checkLimits };
  const means: Means = {
    store,
    limits: { ...SERVICE_LIMITS, checksPerMinute: 1000, ...options.limits },
    checkLimits,
    clock,
    metrics: createMetrics(() => store.queue.counts()),
    wake: () => {
      for (const work of works) work.wake();
    },
    endings,
    tryIt,
    stopping: stop.signal,
  };
  const log = (line: string) => void logged.push(line);
  const app = await buildApp({ means, site, trustProxy: false, log });
  return {
    app,
    means,
    store,
    logged,
    work() {
      const work = startWork({
        store,
        name: `test-${works.length}`,
        limits: checkLimits,
        clock,
        onEnd: ({ id }) => endings.tell(id),
        onTrouble: (error) => log(String(error)),
      });
      works.push(work);
      return work;
    },
    async close() {
      stop.abort();
      await Promise.all(works.map((work) => work.stop()));
      await app.close();
      await store.close();
    },
  };
}
