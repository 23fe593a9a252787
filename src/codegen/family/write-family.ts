import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FAMILY } from '../../model/versions.js';
import { familyFiles } from './family-files.js';

const FOLDERS = FAMILY.flatMap((version) => [
  `schemas/${version}`,
  `conformance/${version}`,
  `conformance/advice/${version}`,
]);

/**
 * Writes the files of the versions that share a source, unless a file lies among them that none of the
 * sources makes: it may be somebody's work, so it is neither removed nor kept quietly.
 *
 * @returns the paths of such files; nothing was written if there are any
 */
export function writeFamily(root: string): string[] {
  const files = familyFiles(root);
  const foreign = FOLDERS.filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => !files.has(path));
  if (foreign.length > 0) return foreign;
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', ...FOLDERS],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`formatting the versions failed: ${stderr}`);
  return [];
}
