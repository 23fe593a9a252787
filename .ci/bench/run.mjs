// `npm run bench`: how long open-meal takes and how much memory, as ratios to simpler programs that
// run in turn with it on the same files. `-- --rounds 3 --megabytes 20,100` for other sizes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from '../prepare.mjs';
import { writeCalendar, writeMeals } from './make-documents.mjs';

prepare();
const option = (name, fallback) => {
  const index = process.argv.indexOf(`--${name}`);
  return index === -1 ? fallback : process.argv[index + 1];
};
const rounds = Number(option('rounds', '5'));
const [small, large] = option('megabytes', '20,100').split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'open-meal-bench-'));
const file = (name) => join(folder, name);

const BARE = ['-e', "JSON.parse(require('fs').readFileSync(process.argv[1], 'utf8'))"];
const CHECK = ['dist/cli/main.js', 'check'];

try {
  writeMeals(file('small.json'), small * 1e6);
  writeMeals(file('large.json'), large * 1e6);
  writeMeals(file('broken.json'), large * 1e6, { broken: true });
  writeMeals(file('tiny.json'), 1000);
  writeCalendar(file('feed.ics'), 10e6);
  writeFileSync(file('nothing.json'), '{"meals": []}');

  const parse = `JSON.parse of ${large} MB`;
  table(`${large} MB of valid meals`, parse, {
    [parse]: [...BARE, file('large.json')],
    'JSON.parse and ajv': ['.ci/bench/usual.mjs', file('large.json')],
    'open-meal check': [...CHECK, file('large.json')],
  });
  table(`${small} MB of valid meals`, `JSON.parse of ${small} MB`, {
    [`JSON.parse of ${small} MB`]: [...BARE, file('small.json')],
    'open-meal check': [...CHECK, file('small.json')],
  });
  table(`${large} MB, every course broken`, parse, {
    [parse]: [...BARE, file('broken.json')],
    'JSON.parse and ajv': ['.ci/bench/usual.mjs', file('broken.json')],
    'open-meal check': [...CHECK, file('broken.json')],
  });
  table('1 kB', 'node -e 0', {
    'node -e 0': ['-e', '0'],
    'open-meal check': [...CHECK, file('tiny.json')],
  });
  table('10 MB of calendar', 'ical.js parse', {
    'ical.js parse': ['.ci/bench/ical.mjs', file('feed.ics')],
    'open-meal check': [...CHECK, file('feed.ics')],
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs the programs in turn and prints the median of each, in relation to the first. */
function table(title, base, programs) {
  const results = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(programs)) results[name].push(measure(args));
  }
  const time = (name) => median(results[name].map(({ seconds }) => seconds));
  const memory = (name) => median(results[name].map(({ megabytes }) => megabytes));
  console.log(`\n${title}`);
  for (const name of Object.keys(programs)) {
    const ratio = (time(name) / time(base)).toFixed(2);
    console.log(
      `  ${name.padEnd(24)} ${ratio.padStart(7)} × time  ${memory(name).toFixed(0).padStart(6)} MB at most  (${time(name).toFixed(2)} s here)`,
    );
  }
}

function measure(args) {
  const started = performance.now();
  const { status, output, stderr } = spawnSync(
    process.execPath,
    ['--import', new URL('./peak.mjs', import.meta.url).href, ...args],
    { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], encoding: 'utf8', maxBuffer: 64e6 },
  );
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}: ${status}\n${stderr}`);
  return { seconds: (performance.now() - started) / 1000, megabytes: Number(output[3]) / 1024 };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
