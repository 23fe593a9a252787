import type { Evidence } from './evidence.js';
import { bodyOf } from './har-entry.js';

/** Every body of evidence, by its SHA-256. */
export function bodiesOf({ runs }: Evidence): ReadonlyMap<string, Uint8Array> {
  const bodies = new Map<string, Uint8Array>();
  for (const { exchanges } of runs) {
    for (const { result } of exchanges) {
      const body = bodyOf(result);
      if (body !== null) bodies.set(body.sha256, body.bytes);
    }
  }
  return bodies;
}
