import { createHash } from 'node:crypto';
import type { RecordedBody } from './evidence.js';

/** The bodies of a recording, each kept once however often it came. */
export interface BodyStore {
  keep(bytes: Uint8Array): RecordedBody;
  /** Bytes that may still come. */
  room(): number;
  /** Lets go of everything: a part of the evidence would look like the whole. */
  giveUp(): void;
  hasGivenUp(): boolean;
}

/** A store that gives up when its bodies have more than `maxBytes` together. */
export function createBodyStore(maxBytes: number): BodyStore {
  const bodies = new Map<string, RecordedBody>();
  let bytes = 0;
  let isFull = false;
  const giveUp = () => {
    isFull = true;
    bodies.clear();
  };
  return {
    hasGivenUp: () => isFull,
    room: () => (isFull ? 0 : maxBytes - bytes),
    giveUp,
    keep(body) {
      const sha256 = digestOf(body);
      const kept = bodies.get(sha256);
      if (kept !== undefined) return kept;
      bytes += body.byteLength;
      if (bytes > maxBytes) giveUp();
      const fresh = { bytes: isFull ? new Uint8Array() : body, sha256 };
      if (!isFull) bodies.set(sha256, fresh);
      return fresh;
    },
  };
}

/** SHA-256 in lower-case hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
