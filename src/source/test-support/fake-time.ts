import type { Time } from '../turns.js';

/** A clock that stands still but when somebody waits by it; waiting takes no time. */
export function fakeTime(): Time & { readonly slept: readonly number[] } {
  let now = Date.UTC(2026, 10, 25, 8);
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      const until = now + milliseconds;
      // First whoever can still go on at this moment.
      await new Promise((resolve) => setImmediate(resolve));
      now = Math.max(now, until);
    },
  };
}
