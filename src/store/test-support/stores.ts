import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Place } from '../open-database.js';
import { POSTGRES, type Postgres, startPostgres } from './postgres.js';

/** Runs the same tests on every kind of store that this machine has. */
export function onEveryStore(
  name: string,
  tests: (newPlace: () => Promise<Place>, kind: Place['kind']) => void,
): void {
  describe(`${name}, in a folder`, () => {
    const folders: string[] = [];
    afterAll(() => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    });
    tests(async () => {
      const folder = mkdtempSync(join(tmpdir(), 'open-meal-store-'));
      folders.push(folder);
      return { kind: 'folder', folder };
    }, 'folder');
  });

  describe.skipIf(POSTGRES === null)(`${name}, in PostgreSQL`, () => {
    let server: Postgres | null = null;
    beforeAll(async () => {
      server = POSTGRES === null ? null : await startPostgres(POSTGRES);
    }, 60_000);
    afterAll(() => server?.stop());
    tests(async () => {
      if (server === null) throw new Error('the server does not run');
      return { kind: 'postgres', url: await server.database() };
    }, 'postgres');
  });
}
