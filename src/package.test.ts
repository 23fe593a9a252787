import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The package as somebody gets it: packed, and installed in an empty folder. */
const folder = mkdtempSync(join(tmpdir(), 'open-meal-package-'));
const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', [...args, '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });

beforeAll(() => {
  const packed: readonly { filename: string }[] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], process.cwd()),
  );
  writeFileSync(join(folder, 'package.json'), '{"name":"user","private":true,"type":"module"}');
  npm(['install', '--prefer-offline', `./${packed[0]?.filename}`], folder);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string): string {
  writeFileSync(join(folder, 'try.mjs'), script);
  return execFileSync(process.execPath, ['try.mjs'], { cwd: folder, encoding: 'utf8' });
}

describe('the installed package', () => {
  it('has a binary that checks a file', () => {
    writeFileSync(join(folder, 'meals.json'), '{"meals":[]}');
    const bin = resolve(folder, 'node_modules/.bin/open-meal');
    const { status, stdout, stderr } = spawnSync(bin, ['check', 'meals.json', '--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'open-meal-report/1',
      verdict: 'conformant',
    });
    expect(status).toBe(0);
  });

  it('writes the same documentation as the repository that it was packed from', () => {
    const bin = resolve(folder, 'node_modules/.bin/open-meal');
    const write = (out: string, cwd: string) =>
      spawnSync(bin, ['spec', 'site', '--out', join(folder, out)], {
        cwd,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
    const [outside, inside] = [write('outside', folder), write('inside', process.cwd())];
    expect([outside.stderr, inside.stderr]).toEqual(['', '']);
    const paths = readdirSync(join(folder, 'inside'), { recursive: true, encoding: 'utf8' });
    expect(readdirSync(join(folder, 'outside'), { recursive: true })).toEqual(paths);
    const files = paths.filter((path) => statSync(join(folder, 'inside', path)).isFile());
    const differing = files.filter(
      (path) =>
        !readFileSync(join(folder, 'inside', path)).equals(
          readFileSync(join(folder, 'outside', path)),
        ),
    );
    expect(files.length).toBeGreaterThan(500);
    expect(differing).toEqual([]);
  });

  it('has a library with the check and the catalogue', () => {
    const script = `import { CATALOGUE, check } from 'open-meal';
      const report = await check('meals.json');
      console.log(report.verdict, CATALOGUE['3.4'].length > 100);`;
    expect(run(script)).toBe('conformant true\n');
  });

  it('has the schemas, and an entry for the types of each version', () => {
    const script = `import { createRequire } from 'node:module';
      const schema = createRequire(import.meta.url)('open-meal/schemas/3.4/meals.schema.json');
      await import('open-meal/types/3.4');
      await import('open-meal/types/2.0');
      await import('open-meal/types/3.1');
      console.log(schema.$id);`;
    expect(run(script)).toMatch(/schemas\/3\.4\/meals\.schema\.json\n$/);
  });

  it('has types that a program can be written against', () => {
    writeFileSync(
      join(folder, 'user.ts'),
      `import { check, type Report } from 'open-meal';
       import type { Meal } from 'open-meal/types/3.4';
       import type { MealGroup } from 'open-meal/types/2.0';
       export const meal: Meal = { distributor: {}, courses: [] };
       export const first = (group: MealGroup): string | undefined => group.meals[0]?.name;
       export const report: Promise<Report> = check('x');
       // @ts-expect-error: courses are missing
       export const wrong: Meal = { distributor: {} };`,
    );
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const { status, stdout } = spawnSync(
      process.execPath,
      [tsc, '--strict', '--noEmit', '--module', 'nodenext', 'user.ts'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});
