import { inThread } from '../in-thread.js';
import type { SheetMaker } from './sheet-order.js';

/** Threads that make sheets at the same time, and sheets that may wait for one. */
const [AT_ONCE, WAITING] = [2, 20];
const TIMEOUT_MILLISECONDS = 30_000;

/** Makes each sheet in a thread of its own, a few at a time. `entry`: the built file of the thread. */
export function threadedSheets(entry: URL): SheetMaker {
  let free = AT_ONCE;
  const waiting: (() => void)[] = [];
  return async (order) => {
    if (free > 0) free -= 1;
    else if (waiting.length < WAITING) await new Promise<void>((resolve) => waiting.push(resolve));
    else return null;
    try {
      const made = await inThread(entry, order, TIMEOUT_MILLISECONDS);
      if (typeof made === 'string' || made instanceof Uint8Array) return made;
      throw new Error('the thread made no sheet');
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
