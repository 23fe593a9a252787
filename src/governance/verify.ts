import { SPEC_VERSIONS, type SpecVersion } from '../model/versions.js';
import { bytesOf } from './files.js';
import {
  type Lock,
  type LockDifference,
  lockDifferences,
  lockPath,
  readLock,
  rootHash,
} from './lock.js';
import { readManifest } from './manifest.js';
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
    const lock = lockOf(root, version, problems);
    if (lock === null) continue;
    versions++;
    files += Object.keys(lock.files).length;
    problems.push(...frozenProblems(version, lockDifferences(root, version, lock)));
    if (rootHash(lock.files) !== lock.root || lock.version !== version) {
      problems.push(problem('lock-root', lockPath(version), { version }));
    }
  }
  return { problems, versions, files };
}

function lockOf(root: string, version: SpecVersion, problems: GateProblem[]): Lock | null {
  const path = lockPath(version);
  try {
    const lock = readLock(root, version);
    if (lock !== null) return lock;
    const draft = bytesOf(root, `spec/${version}/version.yaml`) !== null && isDraft(root, version);
    if (!draft) problems.push(problem('lock-missing', path, { version }));
  } catch {
    problems.push(problem('lock-unreadable', path, { version }));
  }
  return null;
}

function isDraft(root: string, version: SpecVersion): boolean {
  return readManifest(root, version)?.['status'] === 'draft';
}
