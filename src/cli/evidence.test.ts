import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Reference, startReference } from '../reference/server.js';
import { checkTarget } from '../validator/check-target.js';
import type { Environment } from './environment.js';
import { run } from './run.js';

const NOW = new Date('2026-11-24T10:00:00Z');

const home = process.cwd();
let reference: Reference;
beforeAll(async () => {
  process.chdir(mkdtempSync(join(tmpdir(), 'open-meal-')));
  reference = await startReference({ now: () => NOW, faults: ['x.stale'] });
  // More places of one finding than a report shows unless all are asked for.
  writeFileSync('menu.json', `{"meals": [${Array(12).fill('{"date": 1}').join()}]}`);
});
afterAll(async () => {
  await reference.close();
  const folder = process.cwd();
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

async function call(argv: readonly string[], load?: Environment['loadCheckTarget']) {
  const said = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof said) => ({
    isTerminal: false,
    write: async (text: string) => {
      said[name] += text;
    },
  });
  const stdin = (async function* () {
    yield Buffer.from('{"meals": [');
    yield Buffer.from(']}');
  })();
  const code = await run(argv, {
    variables: {},
    stdin,
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    now: () => NOW,
    loadCheckTarget: load ?? (async () => checkTarget),
  });
  return { code, ...said };
}

describe('check --record', () => {
  it('keeps files, standard input and addresses, and checks them again without them', async () => {
    const targets = ['menu.json', '-', `${reference.url}/meals`, `${reference.url}/nothing`];
    const options = ['--allow-private', '--header', 'X-Key: a-secret-key', '--all'];
    const outputs = ['--format', 'json', '--format', 'text', '--output', 'first.txt'];
    const first = await call(['check', ...targets, ...options, ...outputs, '--record', 'kept.har']);
    expect(first).toMatchObject({ code: 1, stderr: '' });
    expect(JSON.parse(first.stdout)).toHaveLength(4);
    expect(readFileSync('first.txt', 'utf8')).toContain('/meals/11');
    expect(readFileSync('kept.har', 'utf8')).not.toContain('a-secret-key');

    await reference.close();
    rmSync('menu.json');
    outputs.splice(-1, 1, 'again.txt');
    expect(await call(['check', 'kept.har', ...outputs])).toEqual(first);
    expect(readFileSync('again.txt', 'utf8')).toBe(readFileSync('first.txt', 'utf8'));

    writeFileSync('menu.json', '{"meals": []}');
    const both = await call(['check', 'menu.json', 'kept.har', '--format', 'json']);
    expect(JSON.parse(both.stdout)).toHaveLength(5);
    const other = await call(['check', 'kept.har', '--format', 'json', '--spec', '2.0']);
    for (const { spec } of JSON.parse(other.stdout)) expect(spec.version).toBe('2.0');
  });

  it('keeps nothing of a key that a server gives back, and says the same of it again', async () => {
    const key = 'hush-1234';
    const server = createServer((request, response) => {
      const given = String(request.headers['x-key'] ?? 'nothing');
      const { pathname } = new URL(request.url ?? '/', 'http://x');
      const link = `http://${request.headers.host}/menu.ics?key=${given}`;
      const school = { id: '1', name: `Skolan ${given}`, iCalendar: link };
      const meal = { name: 'Lunch', date: `no, ${given}`, distributor: { id: '1' }, courses: [] };
      const bodies: Record<string, string> = {
        '/distributors': JSON.stringify({ distributors: [school] }),
        '/distributors/1': JSON.stringify(school),
        '/meals': JSON.stringify({ meals: [meal] }),
        '/menu.ics': `BEGIN:VCALENDAR\r\nX-KEY:${given}\r\nEND:VCALENDAR\r\n`,
      };
      const body = bodies[pathname];
      response.writeHead(body === undefined ? 404 : 200).end(body ?? given);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const targets = [`http://127.0.0.1:${port}/`, `http://127.0.0.1:${port}/meals`];
    const options = ['--allow-private', '--header', `X-Key: ${key}`, '--format', 'json'];
    const first = await call(['check', ...targets, ...options, '--record', 'echo.har']);
    server.close();
    expect(first.code).toBe(1);
    expect(first.stdout).toContain('/menu.ics?key=REDACTED');
    const kept = readFileSync('echo.har', 'utf8');
    const bodies = [...kept.matchAll(/"text": "([A-Za-z0-9+/=]+)"/g)].map(([, text = '']) =>
      Buffer.from(text, 'base64').toString(),
    );
    expect(`${first.stdout}${kept}${bodies.join('')}`).not.toContain(key);
    const again = await call(['check', 'echo.har', '--format', 'json']);
    expect(again).toEqual(first);
    expect(again.stdout).not.toContain('not-recorded');
  }, 30_000);

  it('keeps what it has when the program fails, or the report cannot be written', async () => {
    writeFileSync('menu.json', '{"meals": []}');
    const failing = async (target: string, options: Parameters<typeof checkTarget>[1]) => {
      if (target === '-') throw new Error('a defect');
      return checkTarget(target, options);
    };
    const argv = ['check', 'menu.json', '-', '--record'];
    expect((await call([...argv, 'defect.har'], async () => failing)).code).toBe(4);
    expect((await call([...argv, 'unwritten.har', '--output', 'no/report.txt'])).code).toBe(2);
    const again = await call(['check', 'defect.har', '--format', 'json']);
    const verdicts = JSON.parse(again.stdout).map(({ verdict }: { verdict: string }) => verdict);
    expect(verdicts).toEqual(['conformant', 'undetermined']);
    expect(again.stdout).toContain('"not-recorded"');
    expect((await call(['check', 'unwritten.har'])).code).toBe(0);
  });

  it('says when it cannot be written, after the report', async () => {
    const { code, stdout, stderr } = await call(['check', '-', '--record', 'no/kept.har']);
    expect(code).toBe(2);
    expect(stdout).not.toBe('');
    expect(stderr).toContain('"no/kept.har"');
    expect(existsSync('no')).toBe(false);
  });

  it('notes evidence of another version of the program', async () => {
    await call(['check', '-', '--record', 'old.har']);
    const old = readFileSync('old.har', 'utf8');
    writeFileSync('old.har', old.replace(/"version": "0\.[^"]*"/, '"version": "0.0.9\\u001b[31m"'));
    const { code, stderr } = await call(['check', 'old.har']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^open-meal: "old\.har" was recorded with open-meal 0\.0\.9/);
    expect(stderr).not.toContain('\u001b');
  });
});
