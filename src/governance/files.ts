import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder as paths relative to `root`, with forward slashes, sorted; none if it is not there. */
export function filesBelow(root: string, folder: string): string[] {
  const stat = statSync(join(root, folder), { throwIfNoEntry: false });
  if (stat === undefined || !stat.isDirectory()) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(root, path) : [path];
    })
    .sort();
}

/** The bytes of a file, or null if it is not there. */
export function bytesOf(root: string, path: string): Buffer | null {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  return stat?.isFile() === true ? readFileSync(join(root, path)) : null;
}
