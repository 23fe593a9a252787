// What the README's commands need before they can run: the dependencies, and a build of the sources
// as they are now. Node built-ins only: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Installs and builds where that is due. Ends the program when either fails. */
export function prepare() {
  if (newest('package-lock.json') > newest('node_modules/.package-lock.json')) {
    step('Installing …', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  const sources = ['src', 'schemas', 'package.json', 'tsconfig.json', '.ci/build.mjs'];
  if (Math.max(...sources.map(newest)) > newest('dist/built')) {
    step('Building …', process.execPath, ['.ci/build.mjs']);
  }
}

/** Progress goes to stderr: stdout belongs to the command that follows. */
function step(message, command, args) {
  process.stderr.write(`${message}\n`);
  const { status, stdout, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
    encoding: 'utf8',
  });
  if (status === 0) return;
  process.stderr.write(stdout ?? '');
  console.error(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
  process.exit(1);
}

/** The newest change in a file or folder, in milliseconds; 0 when it does not exist. */
function newest(path) {
  const full = join(root, path);
  if (!existsSync(full)) return 0;
  const stat = statSync(full);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(full).map((name) => newest(join(path, name))));
}
