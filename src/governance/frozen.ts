import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpecVersion } from '../model/versions.js';
import { readData } from './data.js';

/** The list of what was frozen: a lock that is deleted and written anew cannot pass for the old one. */
export const FROZEN = 'spec/frozen.yaml';

/** The root hash under which a version was frozen, or null if it never was, or the list cannot be read. */
export function frozenRoot(root: string, version: SpecVersion): string | null {
  const reading = readData(root, FROZEN);
  if (reading.kind !== 'read' || !Array.isArray(reading.value)) return null;
  const entries: readonly unknown[] = reading.value;
  const entry: unknown = entries.find((one) => Object(one).version === version);
  return entry === undefined ? null : String(Object(entry).root);
}

/** Adds a version to the end of the list. */
export function enterFrozen(root: string, version: SpecVersion, hash: string): void {
  appendFileSync(join(root, FROZEN), `- { version: '${version}', root: ${hash} }\n`);
}
