// Builds dist/: one bundle per entry with shared chunks (a hundred small files cost more to open
// than to run), and the type declarations. Small dependencies are bundled for the same reason.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { build } from 'esbuild';

const versions = readdirSync('schemas').filter((name) => /^\d/.test(name));
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee
is hereby granted, provided that the above copyright notice and this permission notice appear in all
copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE
INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR
ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF
USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF
OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: [
    'src/cli/main.ts',
    'src/index.ts',
    'src/web/worker/thread.ts',
    'src/web/sheets/thread.ts',
    'src/web/shown/thread.ts',
    'src/cli/site-thread.ts',
    ...versions.map((version) => `src/model/generated/${version}/types.ts`),
  ],
  outdir: 'dist',
  outbase: 'src',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  external: Object.keys(dependencies),
  minifySyntax: true,
  plugins: [
    { name: 'plain-string-width', setup: plainStringWidth },
    { name: 'exceljs-workbook', setup: exceljsWorkbook },
  ],
  // What is bundled from CommonJS asks for Node's own modules in its own way.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  platform: 'node',
  format: 'esm',
  target: 'node20',
  metafile: true,
  logLevel: 'warning',
}).catch(() => {
  // esbuild has said what is wrong; that a file is missing has mostly one cause.
  console.error('The build failed. Where a file was added or removed, run npm run generate first.');
  process.exit(1);
});
mkdirSync('dist/web/client', { recursive: true });
copyFileSync('src/web/client/page.js', 'dist/web/client/page.js');
chmodSync('dist/cli/main.js', 0o755);
writeFileSync('dist/LICENSES.txt', licences(Object.keys(metafile.inputs)));

const tsc = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  { stdio: 'inherit' },
);
if (tsc.status !== 0) process.exit(1);
writeFileSync('dist/built', '');

/**
 * yargs measures its help text with string-width, which prepares itself for every script and emoji at
 * start and takes longer for that than a small check. Our help has one column a character.
 */
function plainStringWidth({ onResolve, onLoad }) {
  onResolve({ filter: /^string-width$/ }, () => ({ path: 'string-width', namespace: 'plain' }));
  onLoad({ filter: /.*/, namespace: 'plain' }, () => ({
    contents: 'export default (text) => [...text].length;',
  }));
}

/**
 * Of exceljs only the workbook: its entry also brings streams over files, with a zip reader and a
 * dozen packages of their time, which would be more than half of the chunk.
 */
function exceljsWorkbook({ onResolve, onLoad }) {
  onResolve({ filter: /^exceljs$/ }, () => ({ path: 'exceljs', namespace: 'workbook' }));
  onLoad({ filter: /.*/, namespace: 'workbook' }, () => ({
    contents: "module.exports = { Workbook: require('exceljs/lib/doc/workbook.js') };",
    resolveDir: '.',
  }));
}

/** The licences of the packages that ended up in the bundles. */
function licences(inputs) {
  // Up to the last node_modules: a package may have brought one of its own.
  const folders = new Set(
    inputs.flatMap(
      (path) => path.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/)?.[0] ?? [],
    ),
  );
  for (const folder of folders) for (const inner of bundledIn(folder)) folders.add(inner);
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version } = manifestOf(folder);
      return `${name} ${version}\n\n${licenceOf(folder).trim()}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}

/** docx is published with what it depends on inside its own files. */
function bundledIn(folder) {
  const { name, dependencies = {} } = manifestOf(folder);
  if (name !== 'docx') return [];
  return Object.keys(dependencies)
    .filter((dependency) => !dependency.startsWith('@types/'))
    .map((dependency) => {
      const own = `${folder}/node_modules/${dependency}`;
      return existsSync(own) ? own : `node_modules/${dependency}`;
    });
}

/** The notice of a package: its file, else what its README says. Ends the build where there is none. */
function licenceOf(folder) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file !== undefined) return readFileSync(`${folder}/${file}`, 'utf8');
  const readme = existsSync(`${folder}/README.md`) && readFileSync(`${folder}/README.md`, 'utf8');
  const section =
    /^#+ *licen[cs]e *$([\s\S]*?)(?=^#|(?![\s\S]))/im.exec(readme || '')?.[1]?.trim() ?? '';
  if (section.length > 500) return section;
  const { name, license, author } = manifestOf(folder);
  const holder = typeof author === 'string' ? author : author?.name;
  if (license === 'ISC' && holder !== undefined) return `Copyright (c) ${holder}\n\n${ISC}`;
  console.error(`No licence notice of ${name}, which is part of the bundles.`);
  process.exit(1);
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
}
