// Runs dependency-cruiser and makes sure that it has read the modules: with a compiler that it does
// not know, it passes without looking.
import { spawnSync } from 'node:child_process';

const { stdout, stderr, status } = spawnSync(
  process.execPath,
  [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    'src',
    '--config',
    '.dependency-cruiser.json',
    '--output-type',
    'json',
  ],
  { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
);
if (stdout === '') {
  console.error(stderr);
  process.exit(status ?? 1);
}
const { modules, summary } = JSON.parse(stdout);
for (const { from, to, rule } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
console.log(`${modules.length} modules, ${summary.totalDependenciesCruised} imports`);
const blind = modules.length < 100 || summary.totalDependenciesCruised < 200;
if (blind)
  console.error('Too few modules were read: is the compiler one that dependency-cruiser knows?');
process.exit(blind || summary.error > 0 ? 1 : 0);
