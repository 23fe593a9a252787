import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The repository around a folder: the nearest one upwards that holds the version table's folders, or the
 * package that this program is part of.
 */
export function findRepository(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (isRepository(folder)) return folder;
    if (folder === dirname(folder)) break;
  }
  // src/governance, dist/cli and dist/chunks all lie two folders deep.
  return resolve(dirname(fileURLToPath(import.meta.url)), '../..');
}

/** Whether a folder holds a specification in the form of this repository. */
export function isRepository(folder: string): boolean {
  return ['spec', 'schemas', 'conformance'].every((name) => isFolder(join(folder, name)));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
