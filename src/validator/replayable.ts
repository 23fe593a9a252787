/** A body whose beginning can be looked at without losing it. */
export interface Replayable {
  /** The first bytes: at least what was asked for, or all there are. */
  head(): Uint8Array;
  /** The head is the whole body. */
  complete(): boolean;
  /** Reads on until the head has so many bytes or the body ends. */
  grow(bytes: number): Promise<void>;
  /** The whole body from its start. Iterate once. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** Wraps a body for reading ahead. Reading throws what the body throws. */
export function replayable(source: AsyncIterable<Uint8Array>): Replayable {
  const iterator = source[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let size = 0;
  let done = false;

  return {
    head() {
      const [only] = parts;
      return parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
    },
    complete: () => done,
    async grow(bytes) {
      while (!done && size < bytes) {
        const next = await iterator.next();
        if (next.done === true) {
          done = true;
        } else {
          parts.push(next.value);
          size += next.value.length;
        }
      }
    },
    async *chunks() {
      try {
        for (let part = parts.shift(); part !== undefined; part = parts.shift()) yield part;
        while (!done) {
          const next = await iterator.next();
          if (next.done === true) done = true;
          else yield next.value;
        }
      } finally {
        if (!done) await iterator.return?.();
      }
    },
  };
}
