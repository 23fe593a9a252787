import { RetrievalError } from './retrieval.js';

/** A time limit that counts only the time spent waiting for the other side. */
export interface Deadline {
  /** Aborted with a {@link RetrievalError} `timeout` when the time is up. */
  readonly signal: AbortSignal;
  /** Stops counting while the consumer works on what it was given. */
  pause(): void;
  resume(): void;
  /** Ends the counting for good. */
  cancel(): void;
}

// The longest time that setTimeout can wait; anything longer would fire at once.
const LONGEST = 2 ** 31 - 1;

/** Starts counting `seconds` now. */
export function startDeadline(seconds: number): Deadline {
  const controller = new AbortController();
  const expire = () =>
    controller.abort(new RetrievalError('timeout', `No complete answer within ${seconds} s.`));
  let left = Math.min(seconds * 1000, LONGEST);
  let since = performance.now();
  let timer: NodeJS.Timeout | null = setTimeout(expire, left);
  let cancelled = false;
  const pause = () => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    left -= performance.now() - since;
  };
  const resume = () => {
    if (timer !== null || cancelled) return;
    since = performance.now();
    timer = setTimeout(expire, Math.max(left, 0));
  };
  const cancel = () => {
    cancelled = true;
    pause();
  };
  return { signal: controller.signal, pause, resume, cancel };
}

/** Waits for a promise, but no longer than until the signal is aborted; then throws its reason. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
