// Runs the generators straight from their sources: they must work before anything is built.
import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const outfile = 'node_modules/.cache/open-meal/generate.mjs';
mkdirSync('node_modules/.cache/open-meal', { recursive: true });
await build({
  entryPoints: ['src/codegen/main.ts'],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
