import { Worker } from 'node:worker_threads';
import type { Place } from '../../store/open-database.js';
import type { CheckLimits } from '../limits.js';
import type { FromThread, ThreadOptions, ToThread } from './messages.js';
import type { Ended } from './work.js';
import { workerName } from './worker-name.js';

/** Threads that do checks; one that dies or hangs is replaced. */
export interface Pool {
  wake(): void;
  stop(): Promise<void>;
}

export interface PoolOptions {
  readonly place: Place;
  readonly threads: number;
  readonly limits: CheckLimits;
  readonly onEnd: (ended: Ended) => void;
  readonly onTrouble: (error: unknown) => void;
}

const BEAT_MILLISECONDS = 1000;
/** A thread that says nothing for so long hangs in a check; the check is begun again elsewhere. */
const SILENCE_MILLISECONDS = 60_000;
/** A thread that cannot start, as when the database is away, is not started again at once. */
const RESTART_MILLISECONDS = 1000;
/** As long as a thread may take to give back what it has begun. */
const STOP_MILLISECONDS = 3000;

/** Starts the threads. `entry`: the built file of the thread. */
export function startPool(entry: URL, options: PoolOptions): Pool {
  const threads = new Set<Thread>();
  let isStopping = false;
  const start = () => {
    const thread = startThread(entry, options, () => {
      threads.delete(thread);
      if (!isStopping) setTimeout(() => !isStopping && start(), RESTART_MILLISECONDS).unref();
    });
    threads.add(thread);
  };
  for (let index = 0; index < options.threads; index += 1) start();
  return {
    wake() {
      for (const thread of threads) thread.tell({ kind: 'wake' });
    },
    async stop() {
      isStopping = true;
      await Promise.all([...threads].map((thread) => thread.stop()));
    },
  };
}

interface Thread {
  tell(message: ToThread): void;
  stop(): Promise<void>;
}

function startThread(
  entry: URL,
  { place, limits, onEnd, onTrouble }: PoolOptions,
  onExit: () => void,
): Thread {
  const workerData: ThreadOptions = {
    place,
    limits,
    name: workerName(),
    beatMilliseconds: BEAT_MILLISECONDS,
  };
  const worker = new Worker(entry, { workerData });
  let heard = Date.now();
  const watch = setInterval(() => {
    if (Date.now() - heard < SILENCE_MILLISECONDS) return;
    onTrouble(new Error('a worker said nothing for too long and was ended'));
    void worker.terminate();
  }, BEAT_MILLISECONDS);
  worker.on('message', (message: FromThread) => {
    heard = Date.now();
    if (message.kind === 'ended') onEnd(message.ended);
    if (message.kind === 'trouble') onTrouble(new Error(message.text));
  });
  worker.on('error', onTrouble);
  const exited = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      clearInterval(watch);
      onExit();
      resolve();
    });
  });
  const tell = (message: ToThread) => worker.postMessage(message);
  return {
    tell,
    async stop() {
      tell({ kind: 'stop' });
      const timer = setTimeout(() => void worker.terminate(), STOP_MILLISECONDS);
      await exited;
      clearTimeout(timer);
    },
  };
}
