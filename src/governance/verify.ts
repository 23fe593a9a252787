import { SPEC_VERSIONS, type SpecVersion } from '../model/versions.js';
import { FROZEN, frozenRoot } from './frozen.js';
import {
  type Lock,
  type LockDifference,
  lockDifferences,
  lockPath,
  lockReading,
  rootHash,
} from './lock.js';
import { manifestPath, readManifest } from './manifest.js';
import { type GateProblem, problem } from './problem.js';

export interface Verification {
  readonly problems: readonly GateProblem[];
  /** How many versions are frozen, and how many files that comes to. */
  readonly versions: number;
  readonly files: number;
}

/** What is wrong with a frozen version whose files differ from its lock. */
export function frozenProblems(
  version: SpecVersion,
  differences: readonly LockDifference[],
): GateProblem[] {
  return differences.map(({ path, kind }) => problem(KINDS[kind], path, { version }));
}

const KINDS = {
  changed: 'frozen-changed',
  missing: 'frozen-missing',
  added: 'frozen-added',
  unreadable: 'frozen-unreadable',
} as const satisfies Record<LockDifference['kind'], string>;

/** Gate 1: every lock recomputes, and every version that is not a draft has one. */
export function verifyLocks(root: string): Verification {
  const problems: GateProblem[] = [];
  let versions = 0;
  let files = 0;
  for (const version of SPEC_VERSIONS) {
    const lock = lockReading(root, version);
    if (lock === null || lock === 'unreadable') {
      problems.push(...withoutLock(root, version, lock));
      continue;
    }
    versions++;
    files += Object.keys(lock.files).length;
    problems.push(...frozenProblems(version, lockDifferences(root, version, lock)));
    problems.push(...ofLock(root, version, lock));
  }
  return { problems, versions, files };
}

function withoutLock(root: string, version: SpecVersion, lock: 'unreadable' | null): GateProblem[] {
  const path = lockPath(version);
  if (lock === 'unreadable') return [problem('lock-unreadable', path, { version })];
  const listed = frozenRoot(root, version);
  if (listed !== null) return [problem('lock-gone', path, { version, root: listed })];
  const isDraft = readManifest(root, version)?.['status'] === 'draft';
  return isDraft ? [] : [problem('lock-missing', path, { version })];
}

/** Whether a lock agrees with itself, with the manifest, and with the list. */
function ofLock(root: string, version: SpecVersion, lock: Lock): GateProblem[] {
  const path = lockPath(version);
  if (rootHash(lock.files) !== lock.root || lock.version !== version) {
    return [problem('lock-root', path, { version })];
  }
  // The status is not under the lock: it must be able to change, but not back.
  if (readManifest(root, version)?.['status'] === 'draft') {
    return [problem('frozen-draft', manifestPath(version), { version })];
  }
  // A lock that was deleted and written anew agrees with its files, but not with the list.
  const listed = frozenRoot(root, version);
  if (listed === lock.root) return [];
  return listed === null
    ? [problem('root-unlisted', FROZEN, { version, root: lock.root })]
    : [problem('root-replaced', path, { version, root: lock.root, listed })];
}
