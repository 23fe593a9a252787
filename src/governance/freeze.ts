import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpecVersion } from '../model/versions.js';
import { computeLock, type Lock, lockDifferences, lockPath, readLock } from './lock.js';
import type { GateProblem } from './problem.js';
import { frozenProblems } from './verify.js';

export type Freezing =
  | { readonly kind: 'frozen' | 'unchanged'; readonly lock: Lock }
  /** It was frozen before and is no longer the same: its lock is left alone. */
  | { readonly kind: 'differs'; readonly problems: readonly GateProblem[] };

/**
 * Writes the lock of a version. A lock that is there is never replaced: whoever cites it relies on it.
 * Throws where a file of the version cannot be read as the data that it is.
 */
export function freezeVersion(root: string, version: SpecVersion): Freezing {
  const known = readLock(root, version);
  if (known !== null) {
    const differences = lockDifferences(root, version, known);
    return differences.length === 0
      ? { kind: 'unchanged', lock: known }
      : { kind: 'differs', problems: frozenProblems(version, differences) };
  }
  const lock = computeLock(root, version);
  writeFileSync(join(root, lockPath(version)), `${JSON.stringify(lock, null, 2)}\n`);
  return { kind: 'frozen', lock };
}
