import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { familyFiles } from './family-files.js';
import { FAMILY } from './range.js';

/** Writes the files of the versions that share a source, and takes away those that it no longer makes. */
export function writeFamily(root: string): void {
  const files = familyFiles(root);
  const folders = FAMILY.flatMap((version) => [
    `schemas/${version}`,
    `conformance/${version}`,
    `conformance/advice/${version}`,
  ]);
  for (const folder of folders) {
    if (!existsSync(join(root, folder))) continue;
    for (const name of readdirSync(join(root, folder))) {
      if (!files.has(`${folder}/${name}`)) rmSync(join(root, folder, name));
    }
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', ...folders],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`formatting the versions failed: ${stderr}`);
}
