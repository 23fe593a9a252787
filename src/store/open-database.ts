import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  Kysely,
  Migrator,
  PostgresDialect,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteStatement,
} from 'kysely';
import { migrations } from './migrations.js';
import type { Tables } from './tables.js';

/** Where checks are kept: in a file of a folder, or in a PostgreSQL database. */
export type Place =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** A database that the same statements work on, and what it cannot do. */
export interface Database {
  readonly db: Kysely<Tables>;
  /**
   * What is written here is on the disk when it is done, with everything before it. The rest may be lost
   * with the power, and is done again.
   */
  readonly promises: Kysely<Tables>;
  /** Whether several writers work at the same time, and rows are locked one by one. */
  readonly locksRows: boolean;
  readonly close: () => Promise<void>;
}

const BUSY_MILLISECONDS = 10_000;
const CONNECTIONS = 8;
const STATEMENTS = 100;

/** Opens the database and brings its tables up to date. Throws when it cannot be opened. */
export async function openDatabase(place: Place): Promise<Database> {
  const database = place.kind === 'folder' ? await openFolder(place) : await openPostgres(place);
  const { error } = await new Migrator({
    db: database.db,
    provider: migrations(place.kind === 'folder' ? 'blob' : 'bytea'),
  }).migrateToLatest();
  if (error === undefined) return database;
  await database.close();
  throw error;
}

async function openFolder({ folder }: { readonly folder: string }): Promise<Database> {
  await mkdir(folder, { recursive: true });
  const { default: Libsql } = await import('libsql');
  const open = (synchronous: 'FULL' | 'NORMAL'): Kysely<Tables> => {
    const file = new Libsql(join(folder, 'checks.sqlite'));
    // A log that is written ahead lets pages be read while a check is being kept.
    file.pragma('journal_mode = WAL');
    file.pragma(`synchronous = ${synchronous}`);
    file.pragma(`busy_timeout = ${BUSY_MILLISECONDS}`);
    return new Kysely<Tables>({ dialect: new SqliteDialect({ database: withMemory(file) }) });
  };
  const [db, promises] = [open('NORMAL'), open('FULL')];
  return {
    db,
    promises,
    locksRows: false,
    close: async () => {
      await promises.destroy();
      await db.destroy();
    },
  };
}

/** The same statements come again and again, and preparing one takes longer than running it. */
function withMemory(file: SqliteDatabase): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => file.close(),
    prepare(text) {
      const known = prepared.get(text);
      if (known !== undefined) return known;
      if (prepared.size >= STATEMENTS) prepared.clear();
      const statement = file.prepare(text);
      prepared.set(text, statement);
      return statement;
    },
  };
}

async function openPostgres({ url }: { readonly url: string }): Promise<Database> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: BUSY_MILLISECONDS,
    types: {
      getTypeParser: (type, format) => parserOf(type, () => pg.types.getTypeParser(type, format)),
    },
  });
  // An idle connection that breaks is replaced by the next one; without a listener it would end the program.
  pool.on('error', () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, promises: db, locksRows: true, close: () => db.destroy() };
}

const INT8 = 20;

/** Times and counts fit into a number: no text of them, as the driver has it. */
function parserOf(type: number, usual: () => (text: string) => unknown): (text: string) => unknown {
  return type === INT8 ? Number : usual();
}
