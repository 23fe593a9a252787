import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpecVersion } from '../model/versions.js';
import { enterFrozen, frozenRoot } from './frozen.js';
import {
  computeLock,
  type Lock,
  lockDifferences,
  lockPath,
  lockReading,
  unreadableFiles,
} from './lock.js';
import { type Manifest, manifestPath, readManifest } from './manifest.js';
import { type GateProblem, problem } from './problem.js';
import { frozenProblems } from './verify.js';

export type Freezing =
  | { readonly kind: 'frozen' | 'unchanged'; readonly lock: Lock }
  /** It was frozen before and is no longer the same, or is no published version yet: nothing is written. */
  | { readonly kind: 'refused'; readonly problems: readonly GateProblem[] };

/**
 * Writes the lock of a version and enters its root hash in the list. A lock that is there, or was, is never
 * replaced: whoever cites it relies on it.
 */
export function freezeVersion(root: string, version: SpecVersion): Freezing {
  const path = lockPath(version);
  const known = lockReading(root, version);
  if (known === 'unreadable') return refused(problem('lock-unreadable', path, { version }));
  if (known !== null) {
    const differences = lockDifferences(root, version, known);
    return differences.length === 0
      ? { kind: 'unchanged', lock: known }
      : { kind: 'refused', problems: frozenProblems(version, differences) };
  }
  const entered = frozenRoot(root, version);
  if (entered !== null) return refused(problem('lock-gone', path, { version, root: entered }));
  const manifest = readManifest(root, version);
  if (manifest === null) return refused(problem('file-missing', manifestPath(version), {}));
  if (!isPublished(manifest))
    return refused(problem('still-draft', manifestPath(version), { version }));
  const broken = unreadableFiles(root, version);
  if (broken.length > 0) {
    return {
      kind: 'refused',
      problems: broken.map((file) => problem('unreadable-to-freeze', file, { version })),
    };
  }
  const lock = computeLock(root, version);
  writeFileSync(join(root, path), `${JSON.stringify(lock, null, 2)}\n`);
  enterFrozen(root, version, lock.root);
  return { kind: 'frozen', lock };
}

function refused(one: GateProblem): Freezing {
  return { kind: 'refused', problems: [one] };
}

/** The date belongs to what is frozen. An observed version has no text, and so no day on which one came out. */
function isPublished({ status, published }: Manifest): boolean {
  return status === 'observed' || (status !== 'draft' && typeof published === 'string');
}
