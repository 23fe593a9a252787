// `npm run verify`: the quality gate. Every step runs, the failed ones are named at the end.
import { spawnSync } from 'node:child_process';

const node = process.execPath;
const tool = (path, ...args) => [node, [`node_modules/${path}`, ...args]];
const spec = (action) => [node, ['dist/cli/main.js', 'spec', action]];
const steps = [
  ['format and lint', tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')],
  ['types', tool('typescript/bin/tsc', '--noEmit', '-p', '.')],
  ['import direction', [node, ['.ci/import-direction.mjs']]],
  ['dead code', tool('knip/bin/knip.js')],
  ['generated files', [node, ['.ci/generated-unchanged.mjs']]],
  ['build', [node, ['.ci/build.mjs']]],
  ['specification: lint', spec('lint')],
  ['specification: trace', spec('trace'), 'ignore'],
  ['specification: locks', spec('verify')],
  ['specification: mutate', spec('mutate')],
  ['package', tool('publint/src/cli.js', '--strict')],
  [
    'package types',
    tool(
      '@arethetypeswrong/cli/dist/index.js',
      '--pack',
      '.',
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      './schemas/*',
    ),
  ],
];

const failed = [];
for (const [name, [command, args], stdout = 'inherit'] of steps) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: ['ignore', stdout, 'inherit'] });
  if (status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? '\nverify: all green' : `\nverify: failed: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
