// Builds dist/: one bundle per entry with shared chunks (a hundred small files cost more to open
// than to run), and the type declarations.
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const versions = readdirSync('schemas').filter((name) => /^\d/.test(name));

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['src/cli/main.ts', 'src/index.ts', ...versions.map((version) => `src/model/generated/${version}/types.ts`)],
  outdir: 'dist',
  outbase: 'src',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
chmodSync('dist/cli/main.js', 0o755);
const tsc = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  { stdio: 'inherit' },
);
if (tsc.status !== 0) process.exit(1);
writeFileSync('dist/built', '');
