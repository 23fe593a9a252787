import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { SpecVersion } from '../model/versions.js';
import { parseData } from './data.js';
import { bytesOf, filesBelow } from './files.js';

/** `spec/<version>/LOCK.json`: what a published version consists of, to the last file. */
export interface Lock {
  readonly version: string;
  /** By path: sha256 of the content, 64 hexadecimal digits. */
  readonly files: Readonly<Record<string, string>>;
  /** sha256 of `files` in canonical form: the one number that names the whole version. */
  readonly root: string;
}

/** A file that is not what its lock says. `unreadable`: it is no JSON or YAML any more. */
export interface LockDifference {
  readonly path: string;
  readonly kind: 'changed' | 'missing' | 'added' | 'unreadable';
}

/**
 * What a version must be able to tell after it is published, and what therefore does not count: whether
 * it has a successor, and until when it is supported.
 */
const LIFECYCLE = ['status', 'supportUntil'];

export function lockPath(version: SpecVersion): string {
  return `spec/${version}/LOCK.json`;
}

/** The files of a version that cannot be read as the data that they should be, and so not be hashed. */
export function unreadableFiles(root: string, version: SpecVersion): string[] {
  return versionFiles(root, version).filter((path) => {
    try {
      contentHash(root, path);
      return false;
    } catch {
      return true;
    }
  });
}

/** The lock of the files of a version as they are now. Throws where one of them cannot be read as data. */
export function computeLock(root: string, version: SpecVersion): Lock {
  const files = Object.fromEntries(
    versionFiles(root, version).map((path) => [path, contentHash(root, path)]),
  );
  return { version, files, root: rootHash(files) };
}

/** The lock as it was written; null for a version that has none. */
export function lockReading(root: string, version: SpecVersion): Lock | 'unreadable' | null {
  const bytes = bytesOf(root, lockPath(version));
  if (bytes === null) return null;
  try {
    const lock = parseData(lockPath(version), bytes);
    return isLock(lock) ? lock : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** Where the files of a version differ from its lock. */
export function lockDifferences(root: string, version: SpecVersion, lock: Lock): LockDifference[] {
  const paths = versionFiles(root, version);
  const all = [...new Set([...paths, ...Object.keys(lock.files)])].sort();
  return all.flatMap((path): LockDifference[] => {
    if (!paths.includes(path)) return [{ path, kind: 'missing' }];
    if (!Object.hasOwn(lock.files, path)) return [{ path, kind: 'added' }];
    try {
      return contentHash(root, path) === lock.files[path] ? [] : [{ path, kind: 'changed' }];
    } catch {
      return [{ path, kind: 'unreadable' }];
    }
  });
}

/** sha256 over RFC 8785 of the list of files and their hashes. */
export function rootHash(files: Lock['files']): string {
  return sha256(canonical(files));
}

function versionFiles(root: string, version: SpecVersion): string[] {
  return ['spec', 'schemas', 'conformance']
    .flatMap((folder) => filesBelow(root, `${folder}/${version}`))
    .filter((path) => path !== lockPath(version))
    .sort();
}

/** JSON and YAML by what they say, in canonical form, so that layout and comments are free; text by its bytes. */
function contentHash(root: string, path: string): string {
  const bytes = bytesOf(root, path);
  if (bytes === null) throw new Error(`${path} is gone`);
  if (!/\.(json|yaml)$/.test(path)) return sha256(bytes);
  const data = parseData(path, bytes);
  return sha256(canonical(path.endsWith('/version.yaml') ? withoutLifecycle(data) : data));
}

function withoutLifecycle(manifest: unknown): unknown {
  if (typeof manifest !== 'object' || manifest === null) return manifest;
  return Object.fromEntries(Object.entries(manifest).filter(([key]) => !LIFECYCLE.includes(key)));
}

function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('no JSON value');
  return text;
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function isLock(value: unknown): value is Lock {
  if (typeof value !== 'object' || value === null) return false;
  if (!('version' in value && 'files' in value && 'root' in value)) return false;
  const { version, files, root } = value;
  if (typeof version !== 'string' || typeof root !== 'string') return false;
  if (typeof files !== 'object' || files === null) return false;
  return Object.values(files).every((hash) => typeof hash === 'string');
}
