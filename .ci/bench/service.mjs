// `npm run bench:service`: what the service sustains on this machine, and how it behaves beyond that. The
// service, the engine alone and the load run in turn or side by side here: figures are ratios of one run.
// `-- --checks 10000 --kilobytes 55 --database postgres://…` for other sizes and stores.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, request } from 'undici';
import { prepare } from '../prepare.mjs';
import { writeMeals } from './make-documents.mjs';

prepare();
const option = (name, fallback) => {
  const index = process.argv.indexOf(`--${name}`);
  return index === -1 ? fallback : process.argv[index + 1];
};
const checks = Number(option('checks', '10000'));
const kilobytes = Number(option('kilobytes', '55'));
const database = option('database', null);
const folder = mkdtempSync(join(tmpdir(), 'open-meal-bench-'));
const file = join(folder, 'meals.json');
writeMeals(file, kilobytes * 1000);
const document = readFileSync(file, 'utf8');
// Takes the engine long, and the sender no longer than others: a queue that fills.
const heavyFile = join(folder, 'heavy.json');
writeMeals(heavyFile, 500_000, { broken: true });
const heavy = readFileSync(heavyFile, 'utf8');
// Every document differs, or one run would answer them all.
const documentOf = (number, text = document) =>
  `${text.trimEnd()}${' '.repeat(1 + (number % 50))}\n${' '.repeat(Math.floor(number / 50))}`;

const dispatcher = new Agent({ connections: 64, pipelining: 1 });
const place = database === null ? ['--data', join(folder, 'data')] : ['--database', database];
const service = spawn(
  process.execPath,
  [
    'dist/cli/main.js',
    'serve',
    '--port',
    '0',
    ...place,
    '--checks-per-minute',
    '100000000',
    '--try-it',
  ],
  { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, LANG: 'en' } },
);
try {
  const said = await untilSaid(/at (http:\S+)[\s\S]*with: (http:\S+)/);
  const [, base, provider] = said;
  await work(base, 200, 0, 8);
  await throughput(base);
  if (process.argv.includes('--quick')) process.exitCode = 0;
  else {
    await latencies(base, provider);
    await endurance(base);
    await overload(base);
    await overloadOfProvider(base, provider);
  }
} finally {
  service.kill('SIGTERM');
  await new Promise((resolve) => service.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
}

/** Checks a second through HTTP, and by the engine alone: in turn, three rounds. */
async function throughput(base) {
  const size = 400;
  const ratios = [];
  let last = '';
  for (let round = 1; round <= 3; round += 1) {
    const alone = engineAlone(size);
    const through = await work(base, size, round * 1000, 8);
    ratios.push(through / alone);
    last = `${through.toFixed(0)} a second through HTTP, ${alone.toFixed(0)} by the engine alone`;
  }
  ratios.sort((a, b) => a - b);
  console.log(`\nDocuments of ${kilobytes} kB, each once, 8 at a time`);
  console.log(
    `  through HTTP to engine alone   ${ratios[1].toFixed(2)} (of ${ratios.map((one) => one.toFixed(2)).join(', ')}; here ${last})`,
  );
}

function engineAlone(size) {
  const program = `
    import { check } from './dist/index.js';
    import { readFileSync } from 'node:fs';
    const text = readFileSync(${JSON.stringify(file)});
    const once = async () => check('-', { stdin: (async function* () { yield text; })() });
    for (let n = 0; n < 20; n += 1) await once();
    const began = performance.now();
    for (let n = 0; n < ${size}; n += 1) JSON.stringify(await once());
    console.log(${size} / ((performance.now() - began) / 1000));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  if (!(Number(stdout) > 0)) throw new Error(stderr);
  return Number(stdout);
}

/** Hands in documents, some at a time, waits for each report, and gives how many a second that were. */
async function work(base, size, from, atOnce, text) {
  let next = from;
  const began = performance.now();
  const one = async () => {
    while (next < from + size) {
      const number = next;
      next += 1;
      for (;;) {
        const { status, body } = await post(base, documentOf(number, text), number, {
          prefer: 'wait=60',
        });
        if (status === 200) break;
        if (status !== 503 && status !== 429) throw new Error(`${status}: ${body.slice(0, 300)}`);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return size / ((performance.now() - began) / 1000);
}

async function post(base, payload, number, headers = {}) {
  const {
    statusCode,
    headers: fields,
    body,
  } = await request(`${base}/api/checks?name=${number}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: payload,
    dispatcher,
  });
  return { status: statusCode, headers: fields, body: await body.text() };
}

/** How long pages and results that are there already take, asked for one after the other by four at a time. */
async function latencies(base, provider) {
  const asked = await request(`${base}/api/checks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', prefer: 'wait=60' },
    body: JSON.stringify({ url: provider }),
    dispatcher,
  });
  const { id } = await asked.body.json();
  const pages = {
    'start page': '/',
    'requirements page': '/krav',
    'page of a result': `/kontroll/${id}`,
    'report that is there': `/api/checks/${id}`,
  };
  console.log('\nMilliseconds until an answer is complete, four at a time');
  for (const [name, path] of Object.entries(pages)) {
    const times = [];
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let n = 0; n < 250; n += 1) {
          const began = performance.now();
          const { statusCode, body } = await request(base + path, { dispatcher });
          await body.text();
          if (statusCode !== 200) throw new Error(`${path}: ${statusCode}`);
          times.push(performance.now() - began);
        }
      }),
    );
    times.sort((a, b) => a - b);
    const at = (share) => times[Math.floor(times.length * share)].toFixed(1).padStart(7);
    console.log(`  ${name.padEnd(24)} p50 ${at(0.5)}  p99 ${at(0.99)}`);
  }
}

/** Memory while many checks are done. */
async function endurance(base) {
  const steps = 10;
  const measured = [];
  for (let step = 0; step < steps; step += 1) {
    await work(base, checks / steps, 10_000 + (step * checks) / steps, 8);
    measured.push(memory());
  }
  const mean = (some) => some.reduce((a, b) => a + b, 0) / some.length;
  const growth = mean(measured.slice(-3)) / mean(measured.slice(1, 4));
  console.log(`\nMemory over ${checks} checks, MB after each tenth`);
  console.log(`  ${measured.map((one) => one.toFixed(0)).join(' ')}`);
  console.log(`  last three to second to fourth  ${growth.toFixed(2)}`);
}

/** Resident memory of the service in MB. */
function memory() {
  const status = readFileSync(`/proc/${service.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024;
}

/** Ten times what is sustained, for a while: what is accepted, what is refused and how, and whether it recovers. */
async function overload(base) {
  const sustained = await work(base, 60, 5000, 8, heavy);
  const [seconds, rate] = [15, sustained * 10];
  const before = memory();
  const [accepted, refused, wrong] = [[], [], []];
  let highest = before;
  const pending = new Set();
  const began = performance.now();
  for (let number = 0; performance.now() - began < seconds * 1000; number += 1) {
    const due = began + (number / rate) * 1000;
    const wait = due - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    if (number % 200 === 0) highest = Math.max(highest, memory());
    const sent = post(base, documentOf(200_000 + number, heavy), 200_000 + number)
      .then(({ status, headers, body }) => {
        if (status === 202) accepted.push(JSON.parse(body).location);
        else if ((status === 503 || status === 429) && headers['retry-after']) refused.push(status);
        else wrong.push(status);
      })
      .catch((error) => wrong.push(error.code ?? error.message))
      .finally(() => pending.delete(sent));
    pending.add(sent);
    if (pending.size > 2000) await Promise.race(pending);
  }
  await Promise.all(pending);
  const offered = accepted.length + refused.length + wrong.length;
  const stopped = performance.now();
  const ends = [];
  for (const location of accepted) {
    for (;;) {
      const { body } = await request(base + location, { dispatcher });
      const { status } = await body.json();
      if (status === 'done' || status === 'failed') {
        ends.push(status);
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const drained = (performance.now() - stopped) / 1000;
  const again = await work(base, 60, 7000, 8, heavy);
  console.log(
    `\nAs many for ${seconds} s as this machine can send, ten times the sustained rate at most: documents of 500 kB in which everything is wrong`,
  );
  console.log(
    `  sustained ${sustained.toFixed(0)} a second, offered ${(offered / seconds).toFixed(0)}: ${accepted.length} accepted, ${refused.length} refused with Retry-After, ${wrong.length} otherwise${wrong.length ? ` (${[...new Set(wrong)].join(', ')})` : ''}`,
  );
  console.log(
    `  accepted and done               ${ends.filter((end) => end === 'done').length} of ${accepted.length}, ${drained.toFixed(0)} s after the last request`,
  );
  console.log(`  memory at most                  ${(highest / before).toFixed(2)} of before`);
  console.log(`  rate afterwards to before       ${(again / sustained).toFixed(2)}`);
}

/** The same for checks of a provider, which take long because they are polite: ten times as many as can be done. */
async function overloadOfProvider(base, provider) {
  const ask = async (path) => {
    const { statusCode, headers, body } = await request(`${base}/api/checks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ url: `${provider}/?${path}` }),
      dispatcher,
    });
    return { ...(await body.json()), status: statusCode, retryAfter: headers['retry-after'] };
  };
  const done = async ({ location }) => {
    for (;;) {
      const { body } = await request(base + location, { dispatcher });
      const { status } = await body.json();
      if (status === 'done' || status === 'failed') return status === 'done';
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  let began = performance.now();
  await done(await ask('first'));
  const seconds = (performance.now() - began) / 1000;
  const offered = 40;
  const answers = [];
  began = performance.now();
  for (let number = 0; number < offered; number += 1) {
    answers.push(await ask(number));
    await new Promise((resolve) => setTimeout(resolve, (seconds / 10) * 1000));
  }
  const rate = offered / ((performance.now() - began) / 1000);
  const accepted = answers.filter(({ status }) => status === 202);
  const refused = answers.filter(({ status, retryAfter }) => status === 429 && retryAfter);
  const ends = [];
  for (const one of accepted) ends.push(await done(one));
  console.log(
    `\n${(rate * seconds).toFixed(0)} times as many checks of one provider as can be done, which take ${seconds.toFixed(1)} s each`,
  );
  console.log(
    `  ${offered} offered: ${accepted.length} accepted, ${refused.length} refused with Retry-After, ${offered - accepted.length - refused.length} otherwise`,
  );
  console.log(
    `  accepted and done               ${ends.filter(Boolean).length} of ${accepted.length}`,
  );
}

function untilSaid(pattern) {
  return new Promise((resolve, reject) => {
    let text = '';
    service.stdout.on('data', (chunk) => {
      text += chunk;
      const found = pattern.exec(text);
      if (found) resolve(found);
    });
    service.once('exit', () => reject(new Error('the service ended')));
  });
}
