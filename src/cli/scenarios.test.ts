import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** One call of the built program: what it gets and what it must answer. */
interface Scenario {
  readonly name: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** By path: a text as it stands, or a JSON value. */
  readonly files?: Readonly<Record<string, unknown>>;
  readonly code: number;
  /** A string is the whole stream, a list what it must hold in this order. Left out: silence. */
  readonly stdout?: string | readonly string[];
  readonly stderr?: string | readonly string[];
  /** What must not stand in either stream. */
  readonly never?: readonly string[];
  /** Files written, by path. */
  readonly written?: Readonly<Record<string, readonly string[]>>;
}

const here = dirname(fileURLToPath(import.meta.url));
const program = join(here, '../../dist/cli/main.js');
const areas = readdirSync(join(here, 'scenarios')).map((file) => ({
  area: file.replace('.json', ''),
  scenarios: JSON.parse(readFileSync(join(here, 'scenarios', file), 'utf8')) as Scenario[], // our own files
}));

/** The folder of one scenario, with its files. */
function prepare(root: string, { files = {} }: Scenario): string {
  const folder = mkdtempSync(join(root, 'scenario-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const body = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
    writeFileSync(join(folder, path), body);
  }
  return folder;
}

async function call(folder: string, { args, env = {}, stdin = '' }: Scenario) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, stdout, stderr };
}

function expectStream(actual: string, expected: string | readonly string[] = ''): void {
  if (typeof expected === 'string') {
    expect(actual).toBe(expected);
    return;
  }
  let rest = actual;
  for (const part of expected) {
    expect(rest).toContain(part);
    rest = rest.slice(rest.indexOf(part) + part.length);
  }
}

describe('the built program', () => {
  it('is built: npm test does so', () => {
    expect(existsSync(program)).toBe(true);
  });

  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'open-meal-'));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  describe.each(areas)('$area', ({ scenarios }) => {
    it.concurrent.each(scenarios)('$name', async (scenario) => {
      const folder = prepare(root, scenario);
      const { code, stdout, stderr } = await call(folder, scenario);
      expectStream(stderr, scenario.stderr);
      expectStream(stdout, scenario.stdout);
      expect(code).toBe(scenario.code);
      for (const part of scenario.never ?? []) expect(stdout + stderr).not.toContain(part);
      for (const [path, parts] of Object.entries(scenario.written ?? {})) {
        expectStream(readFileSync(join(folder, path), 'utf8'), parts);
      }
    });
  });

  it('says nothing when the reader of its output goes away', async () => {
    const args = ['check', '-', '--format', 'json'];
    const child = spawn(process.execPath, [program, ...args], { env: { PATH: '' } });
    child.stdout.destroy();
    child.stdin.end('{"meals": []}');
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    expect(await text(child.stderr)).toBe('');
    expect(await ended).toBe(0);
  });
});
