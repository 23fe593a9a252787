import { inThread } from './in-thread.js';

/** Threads that work at the same time, and orders that may wait for one. */
const [AT_ONCE, WAITING] = [2, 20];
const TIMEOUT_MILLISECONDS = 30_000;

/**
 * Has each order done in a thread of its own, a few at a time; null where too many wait already. `entry`: the
 * built file of the thread, which posts a text or bytes.
 */
export function fewAtATime<Order>(
  entry: URL,
): (order: Order) => Promise<string | Uint8Array | null> {
  let free = AT_ONCE;
  const waiting: (() => void)[] = [];
  return async (order) => {
    if (free > 0) free -= 1;
    else if (waiting.length < WAITING) await new Promise<void>((resolve) => waiting.push(resolve));
    else return null;
    try {
      const made = await inThread(entry, order, TIMEOUT_MILLISECONDS);
      if (typeof made === 'string' || made instanceof Uint8Array) return made;
      throw new Error(`${entry.pathname} made nothing`);
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
