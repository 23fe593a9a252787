import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { MARKER, planWriting, writeFolder } from './site-folder.js';

const root = mkdtempSync(join(tmpdir(), 'open-meal-site-'));
let folder = root;
let count = 0;

beforeEach(() => {
  folder = join(root, String(count++));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Writes files with their path as content, as the command does. */
function write(...paths: string[]) {
  const plan = planWriting(folder, paths);
  if (plan.kind === 'writable') {
    writeFolder(folder, new Map(paths.map((path) => [path, path])), plan.stale);
  }
  return plan;
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('writing the site', () => {
  it('makes the folder', () => {
    expect(write('index.html', 'a/b/c.html')).toEqual({ kind: 'writable', stale: [] });
    expect(read('a/b/c.html')).toBe('a/b/c.html');
    expect(JSON.parse(read(MARKER)).files).toEqual(['a/b/c.html', 'index.html']);
  });

  it('takes an empty folder', () => {
    mkdirSync(folder);
    expect(write('index.html').kind).toBe('writable');
  });

  it('replaces what it wrote before, and removes what is no longer part of it', () => {
    write('index.html', 'old/deep/page.html', 'old/kept.html');
    writeFileSync(join(folder, 'index.html'), 'changed');
    expect(write('index.html', 'old/kept.html')).toEqual({
      kind: 'writable',
      stale: ['old/deep/page.html'],
    });
    expect(read('index.html')).toBe('index.html');
    expect(existsSync(join(folder, 'old/deep'))).toBe(false);
    expect(existsSync(join(folder, 'old/kept.html'))).toBe(true);
  });

  it('leaves what somebody else put there alone', () => {
    write('index.html');
    writeFileSync(join(folder, 'CNAME'), 'example.org');
    expect(write('index.html', 'new.html').kind).toBe('writable');
    expect(read('CNAME')).toBe('example.org');
  });

  it.each(['index.html', 'a'])(
    'writes through no link that somebody has put there (%s)',
    (path) => {
      const elsewhere = join(root, `elsewhere-${path}`);
      write('index.html', 'a/b.html');
      rmSync(join(folder, path), { recursive: true });
      mkdirSync(elsewhere);
      writeFileSync(join(elsewhere, 'b.html'), 'mine');
      symlinkSync(path === 'a' ? elsewhere : join(elsewhere, 'b.html'), join(folder, path));
      expect(write('index.html', 'a/b.html')).toEqual({ kind: 'foreign', path });
      expect(readFileSync(join(elsewhere, 'b.html'), 'utf8')).toBe('mine');
    },
  );

  it('never writes over a file of somebody else', () => {
    write('index.html');
    writeFileSync(join(folder, 'new.html'), 'mine');
    expect(write('index.html', 'new.html')).toEqual({ kind: 'foreign', path: 'new.html' });
    expect(read('new.html')).toBe('mine');
  });

  it('never writes to a folder with something in it', () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'thesis.txt'), 'mine');
    expect(write('index.html')).toEqual({ kind: 'foreign', path: 'thesis.txt' });
    expect(existsSync(join(folder, 'index.html'))).toBe(false);
  });

  it.each([
    ['is no JSON', '{'],
    ['is no list', '{"files":1}'],
    ['leads above the folder', '{"files":["../thesis.txt"]}'],
    ['leads to the root', '{"files":["/etc/passwd"]}'],
    ['leads to a drive', '{"files":["c:\\\\thesis.txt"]}'],
    ['leads up in between', '{"files":["a/../../thesis.txt"]}'],
  ])('does not trust a list of its files that %s', (_, marker) => {
    mkdirSync(folder);
    writeFileSync(join(folder, MARKER), marker);
    expect(write('index.html')).toEqual({ kind: 'foreign', path: MARKER });
  });

  it('can repeat an attempt that broke off', () => {
    write('index.html', 'old.html');
    const files = new Map([['index.html', 'x']]);
    Object.assign(files, {
      [Symbol.iterator]: () => {
        throw new Error('disk full');
      },
    });
    expect(() => writeFolder(folder, files, ['old.html'])).toThrow('disk full');
    expect(write('index.html')).toEqual({ kind: 'writable', stale: ['old.html'] });
    expect(existsSync(join(folder, 'old.html'))).toBe(false);
  });
});
