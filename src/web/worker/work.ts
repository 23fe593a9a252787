import type { CheckState, Progress } from '../../store/check-state.js';
import { LEASE_MILLISECONDS } from '../../store/queue.js';
import type { Store } from '../../store/store.js';
import type { CheckLimits } from '../limits.js';
import { runCheck } from './run-check.js';

/** One who does checks, one after the other, until told to stop. */
export interface Work {
  /** There may be something to do: no need to wait for the next look. */
  wake(): void;
  /** Gives back what is begun, and ends. */
  stop(): Promise<void>;
}

export interface WorkOptions {
  readonly store: Store;
  /** Nobody else may have this name. */
  readonly name: string;
  readonly limits: CheckLimits;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Told when a check has ended, and how long it took in milliseconds. */
  readonly onEnd?: (ended: Ended) => void;
  /** Told of defects of this program, and of trouble with the store. */
  readonly onTrouble: (error: unknown) => void;
}

/** How a check ended; `lost`: another worker has taken it over, and nothing was recorded here. */
export interface Ended {
  readonly id: string;
  readonly outcome: 'done' | 'failed' | 'lost';
  readonly milliseconds: number;
}

const IDLE_MILLISECONDS = 500;
const BEAT_MILLISECONDS = LEASE_MILLISECONDS / 5;
const PROGRESS_MILLISECONDS = 300;

/** Begins to work. */
export function startWork(options: WorkOptions): Work {
  const { store, name, clock, onTrouble } = options;
  let isStopping = false;
  let wake = () => {};
  const stopped = (async () => {
    while (!isStopping) {
      try {
        const check = await store.queue.claim(name, clock());
        if (check !== null) {
          await doCheck(check, options, () => isStopping);
          continue;
        }
      } catch (error) {
        // A database that is away comes back.
        onTrouble(error);
      }
      if (isStopping) break;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, IDLE_MILLISECONDS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();
  return {
    wake: () => wake(),
    stop: () => {
      isStopping = true;
      wake();
      return stopped;
    },
  };
}

async function doCheck(
  check: CheckState,
  { store, name, limits, clock, onEnd, onTrouble }: WorkOptions,
  isStopping: () => boolean,
): Promise<void> {
  const { queue } = store;
  const began = clock();
  let [progress, isNew]: [Progress | null, boolean] = [null, false];
  const keep = async (told: Progress | null) => {
    try {
      await queue.keep(check.id, name, told, clock());
    } catch (error) {
      onTrouble(error);
    }
  };
  const beat = setInterval(() => void keep(null), BEAT_MILLISECONDS);
  const telling = setInterval(() => {
    if (isNew) void keep(progress);
    isNew = false;
  }, PROGRESS_MILLISECONDS);
  const end = (outcome: Ended['outcome']) =>
    onEnd?.({ id: check.id, outcome, milliseconds: clock() - began });
  try {
    const run = runCheck(check, {
      store,
      limits,
      clock,
      onProgress: (told) => {
        [progress, isNew] = [told, true];
      },
    });
    const result = await unlessStopped(run, isStopping);
    if (result === null) return await queue.release(check.id, name);
    end((await queue.finish(check.id, name, result, clock())) ? 'done' : 'lost');
  } catch (error) {
    onTrouble(error);
    end((await queue.fail(check.id, name, 'tool-defect', clock())) ? 'failed' : 'lost');
  } finally {
    clearInterval(beat);
    clearInterval(telling);
  }
}

const STOP_LOOK_MILLISECONDS = 100;

/** What comes of something; null when this program is told to stop before. */
async function unlessStopped<T>(run: Promise<T>, isStopping: () => boolean): Promise<T | null> {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stopping = new Promise<null>((resolve) => {
    timer = setInterval(() => isStopping() && resolve(null), STOP_LOOK_MILLISECONDS);
  });
  // What it still comes to is nobody's business any more.
  run.catch(() => {});
  try {
    return await Promise.race([run, stopping]);
  } finally {
    clearInterval(timer);
  }
}
