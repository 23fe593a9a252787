import { RetrievalError } from './retrieval.js';

/** What is being waited for. A body is waited for anew with every piece of it. */
export type Phase = 'connection' | 'headers' | 'body';

/** How long the other side may take, in seconds. */
export interface TimeLimits {
  /** Everything together. */
  readonly total: number;
  /** From the name to the connected, for https secured, socket. */
  readonly connection: number;
  /** From the request to the end of the headers. */
  readonly headers: number;
  /** Silence while the body is being sent. */
  readonly body: number;
}

/** A time limit that counts only the time spent waiting for the other side. */
export interface Deadline {
  /** Aborted with a {@link RetrievalError} `timeout` when the time is up. */
  readonly signal: AbortSignal;
  /** Begins to wait for something: its own limit counts from now, the total goes on. */
  enter(phase: Phase): void;
  /** Stops counting while the other side is not waited for. */
  pause(): void;
  resume(): void;
  /** Ends the counting for good. */
  cancel(): void;
  /** What is left of the total while nothing counts, in seconds. */
  left(): number;
}

// The longest time that setTimeout can wait; anything longer would fire at once.
const LONGEST = 2 ** 31 - 1;
const WAITED_FOR: Readonly<Record<Phase, string>> = {
  connection: 'No connection',
  headers: 'No headers',
  body: 'Nothing more of the body',
};

/** The limits that go with a total: a dead server is noticed while there is time for another try. */
export function limitsWithin(seconds: number): TimeLimits {
  return {
    total: seconds,
    connection: seconds / 2,
    headers: (seconds * 2) / 3,
    body: seconds / 2,
  };
}

/** Starts counting now; `left` seconds of the total where some were used up before. */
export function startDeadline(limits: TimeLimits, left = limits.total): Deadline {
  const controller = new AbortController();
  let phase: Phase = 'connection';
  let totalLeft = milliseconds(left);
  let phaseLeft = milliseconds(limits[phase]);
  let since = performance.now();
  let timer: NodeJS.Timeout | null = null;
  let cancelled = false;
  const expire = () => controller.abort(timeout(totalLeft <= phaseLeft ? null : phase, limits));
  const pause = () => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    const passed = performance.now() - since;
    totalLeft -= passed;
    phaseLeft -= passed;
  };
  const resume = () => {
    if (timer !== null || cancelled) return;
    since = performance.now();
    timer = setTimeout(expire, Math.max(Math.min(totalLeft, phaseLeft), 0));
  };
  const enter = (next: Phase) => {
    const isCounting = timer !== null;
    pause();
    phase = next;
    phaseLeft = milliseconds(limits[next]);
    if (isCounting) resume();
  };
  const cancel = () => {
    cancelled = true;
    pause();
  };
  resume();
  return { signal: controller.signal, enter, pause, resume, cancel, left: () => totalLeft / 1000 };
}

function timeout(phase: Phase | null, limits: TimeLimits): RetrievalError {
  if (phase === null) {
    return new RetrievalError('timeout', `No complete answer within ${limits.total} s.`);
  }
  const seconds = Number(limits[phase].toFixed(2));
  const detail = `${WAITED_FOR[phase]} within ${seconds} s (of ${limits.total} s for everything).`;
  return new RetrievalError('timeout', detail, undefined, phase === 'connection');
}

function milliseconds(seconds: number): number {
  return Math.min(seconds * 1000, LONGEST);
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
