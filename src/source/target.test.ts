import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findMissingFile, parseTarget } from './target.js';

describe('parseTarget', () => {
  it.each([
    ['meals.json'],
    ['./-'],
    ['../shared/måltider 2026.json'],
    ['C:\\menus\\meals.json'],
    ['c:/menus/meals.json'],
    ['menu:2026.json'],
    ['localhost:8080/meals'],
    ['/srv/http://odd'],
    ['//server/share/meals.json'],
    ['http'],
    [''],
  ])('reads %j as a path', (input) => {
    expect(parseTarget(input)).toEqual({ kind: 'file', source: input, path: input });
  });

  it.each([
    ['https://meals.example/v3.4/meals?id=1', 'https://meals.example/v3.4/meals?id=1'],
    ['HTTP://Meals.Example', 'http://meals.example/'],
    ['http:meals.example', 'http://meals.example/'],
    [' https://meals.example/a b ', 'https://meals.example/a%20b'],
    ['https://meals.example/#week', 'https://meals.example/'],
    ['https://måltid.example/', 'https://xn--mltid-mra.example/'],
    ['webcal://meals.example/menu.ics', 'https://meals.example/menu.ics'],
    ['webcals://meals.example/menu.ics', 'https://meals.example/menu.ics'],
    ['http://0x7f.1/', 'http://127.0.0.1/'],
  ])('reads %j as an address', (input, url) => {
    expect(parseTarget(input)).toEqual({ kind: 'url', source: url, url });
  });

  it.each([
    ['ftp://meals.example/meals.json', 'ftp://meals.example/meals.json'],
    ['ftp://me:secret@meals.example/', 'ftp://meals.example/'],
    ['file:///etc/passwd', 'file:///etc/passwd'],
    ['FILE:/etc/passwd', 'FILE:/etc/passwd'],
    ['data:application/json,{}', 'data:application/json,{}'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['gopher://meals.example', 'gopher://meals.example'],
    ['https://', 'https://'],
    ['https://[::1', 'https://[::1'],
    ['https://1.2.3.4.5/', 'https://1.2.3.4.5/'],
    ['https://me:secret@meals.example/', 'https://meals.example/'],
    ['https://me@meals.example/', 'https://meals.example/'],
    ['https://me:secret@[bad/', 'https://[bad/'],
    ['webcal://me:secret@meals.example/', 'https://meals.example/'],
  ])('refuses %j', (input, source) => {
    expect(parseTarget(input)).toMatchObject({ kind: 'forbidden-url', source });
    expect(JSON.stringify(parseTarget(input))).not.toContain('secret');
  });

  it('reads - as standard input', () => {
    expect(parseTarget('-')).toEqual({ kind: 'stdin', source: '-' });
  });
});

describe('findMissingFile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-meal-'));
  const file = join(folder, 'meals.json');
  writeFileSync(file, '{}');
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    [file, null],
    [folder, null],
    [join(folder, 'no.json'), join(folder, 'no.json')],
    [join(file, 'below-a-file.json'), join(file, 'below-a-file.json')],
    ['', ''],
    ['-', null],
    ['https://meals.example/no.json', null],
    ['ftp://meals.example/no.json', null],
    [`${folder}/${'n'.repeat(300)}`, null],
  ])('%j', async (input, missing) => {
    expect(await findMissingFile(parseTarget(input))).toBe(missing);
  });
});
