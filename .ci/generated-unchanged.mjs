// Generates anew and fails when a committed file differs from what its source makes.
import { spawnSync } from 'node:child_process';

const run = (command, ...args) => spawnSync(command, args, { encoding: 'utf8' });
const generated = ['src/model/generated', 'src/rules/generated', 'spec', 'schemas', 'conformance'];
const made = run(process.execPath, '.ci/generate.mjs');
process.stdout.write(made.stdout + made.stderr);
if (made.status !== 0) process.exit(1);
const { stdout, stderr, status } = run('git', 'status', '--porcelain', '--', ...generated);
if (status !== 0) {
  console.error(`git status failed: ${stderr}`);
  process.exit(1);
}
if (stdout !== '') {
  console.error(
    `Generated files differ from what is committed. Run npm run generate and commit; if they belong to a frozen version, undo the change in spec/3.x instead:\n${stdout}`,
  );
  process.exit(1);
}
