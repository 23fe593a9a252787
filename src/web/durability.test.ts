import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Reference, startReference } from '../reference/server.js';
import { isObject } from '../report/read-values.js';
import { POSTGRES, type Postgres, startPostgres } from '../store/test-support/postgres.js';

/** The built program, killed and started again: what was accepted is done, once. */
const running = new Set<ChildProcess>();
const folders: string[] = [];
let references: Reference[] = [];

beforeAll(async () => {
  references = await Promise.all([0, 1, 2, 3].map(() => startReference()));
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});
afterAll(async () => {
  await Promise.all(references.map((reference) => reference.close()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function start(...words: string[]): ChildProcess {
  const child = spawn(process.execPath, ['dist/cli/main.js', ...words, '--allow-private'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LANG: 'en' },
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Resolves with what the program says, when it says something that fits. */
function said(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk) => {
      text += chunk;
      const found = pattern.exec(text);
      if (found) resolve(found[1] ?? found[0]);
    });
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}`)));
  });
}

async function serve(...place: string[]): Promise<{ child: ChildProcess; url: string }> {
  const child = start('serve', '--port', '0', ...place);
  // What is logged is of no interest here.
  return { child, url: await said(child, /at (http:\S+)/) };
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', resolve));

async function ask(url: string, target: string): Promise<string> {
  const answer = await fetch(`${url}/api/checks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url: target }),
  });
  expect(answer.status).toBe(202);
  return textIn(await answer.json(), 'location');
}

async function status(url: string, location: string): Promise<string> {
  return textIn(await (await fetch(url + location)).json(), 'status');
}

function textIn(value: unknown, name: string): string {
  const found = isObject(value) ? value[name] : null;
  if (typeof found !== 'string') throw new Error(`no ${name} in ${JSON.stringify(value)}`);
  return found;
}

const metricsOf = async (url: string) => (await fetch(`${url}/metrics`)).text();

async function until(url: string, location: string, wanted: readonly string[]): Promise<string> {
  for (;;) {
    const found = await status(url, location);
    if (wanted.includes(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const address = (index: number) => references[index]?.url ?? '';

describe('in a folder', () => {
  const place = () => {
    const folder = mkdtempSync(join(tmpdir(), 'open-meal-kill-'));
    folders.push(folder);
    return ['--data', folder];
  };

  it('finishes what it had accepted when it was killed', { timeout: 90_000 }, async () => {
    const data = place();
    const first = await serve(...data);
    const locations = [await ask(first.url, address(0)), await ask(first.url, address(1))];
    await until(first.url, locations[0] ?? '', ['running']);
    first.child.kill('SIGKILL');
    await ended(first.child);
    const second = await serve(...data);
    for (const location of locations) {
      expect(await until(second.url, location, ['done', 'failed'])).toBe('done');
    }
    const metrics = await metricsOf(second.url);
    expect(metrics).toContain('open_meal_checks{state="done"} 2');
  });

  it('gives back what it has begun when it is told to stop', { timeout: 60_000 }, async () => {
    const data = place();
    const first = await serve(...data);
    const location = await ask(first.url, address(0));
    await until(first.url, location, ['running']);
    first.child.kill('SIGTERM');
    expect(await ended(first.child)).toBe(0);
    const second = await serve(...data, '--workers', '0');
    expect(await status(second.url, location)).toBe('queued');
    const helper = start('worker', ...data);
    await said(helper, /Waiting/);
    expect(await until(second.url, location, ['done', 'failed'])).toBe('done');
  });
});

describe.skipIf(POSTGRES === null)('in PostgreSQL', () => {
  let server: Postgres | null = null;
  beforeAll(async () => {
    server = POSTGRES === null ? null : await startPostgres(POSTGRES);
  }, 60_000);
  afterAll(() => server?.stop());

  it('shares the work among workers, and loses nothing with one of them', {
    timeout: 120_000,
  }, async () => {
    const place = ['--database', (await server?.database()) ?? ''];
    const { url } = await serve(...place, '--workers', '0');
    const workers = [start('worker', ...place), start('worker', ...place)];
    await Promise.all(workers.map((worker) => said(worker, /Waiting/)));
    const locations = [];
    for (let index = 0; index < 4; index += 1) locations.push(await ask(url, address(index)));
    // Both work: two checks run at the same time, until one of the two is killed.
    while (!(await metricsOf(url)).includes('open_meal_checks{state="running"} 2')) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    workers[0]?.kill('SIGKILL');
    for (const location of locations) {
      expect(await until(url, location, ['done', 'failed'])).toBe('done');
    }
    const metrics = await metricsOf(url);
    expect(metrics).toContain('open_meal_checks{state="done"} 4');
    expect(metrics).toContain('open_meal_checks{state="running"} 0');
  });

  it('answers all who ask the same through any door with one run', {
    timeout: 60_000,
  }, async () => {
    const place = ['--database', (await server?.database()) ?? ''];
    const [one, other] = await Promise.all([serve(...place), serve(...place)]);
    const doors = [one.url, other.url, one.url, other.url];
    const locations = await Promise.all(doors.map((door) => ask(door, address(0))));
    expect(new Set(locations).size).toBe(1);
    expect(await until(other.url, locations[0] ?? '', ['done', 'failed'])).toBe('done');
    expect(await status(one.url, locations[0] ?? '')).toBe('done');
  });
});
