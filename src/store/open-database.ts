import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CompiledQuery,
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
  readonly write: Write;
  /** Whether several writers work at the same time, and rows are locked one by one. */
  readonly locksRows: boolean;
  readonly close: () => Promise<void>;
}

/**
 * Writes together or not at all: one statement and, where it gives a row, others. Resolves with whether it
 * gave one. `safely`: what is written is on the disk when this resolves; the rest may be lost with the power
 * of the machine, and is done again.
 */
export type Write = (
  first: CompiledQuery,
  others: readonly CompiledQuery[],
  how: 'safely' | 'usually',
) => Promise<boolean>;

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
  const open = (synchronous: 'FULL' | 'NORMAL') => {
    const file = new Libsql(join(folder, 'checks.sqlite'));
    // A log that is written ahead lets pages be read while a check is being kept.
    file.pragma('journal_mode = WAL');
    file.pragma(`synchronous = ${synchronous}`);
    file.pragma(`busy_timeout = ${BUSY_MILLISECONDS}`);
    return withMemory(file);
  };
  const [usual, safe] = [open('NORMAL'), open('FULL')];
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: usual }) });
  const safely = writeTogether(safe);
  return {
    db,
    write: (first, others, how) =>
      how === 'safely'
        ? safely({ first, others })
        : writeAll(usual, [{ first, others }]).then(([one]) => one === true),
    locksRows: false,
    close: async () => {
      safe.close();
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

interface Writing {
  readonly first: CompiledQuery;
  readonly others: readonly CompiledQuery[];
}

/** To bring something safely to the disk takes long, and ten things no longer than one. */
function writeTogether(file: SqliteDatabase): (writing: Writing) => Promise<boolean> {
  let waiting: { writing: Writing; end: (result: Promise<boolean>) => void }[] = [];
  const flush = () => {
    const now = waiting;
    waiting = [];
    const results = writeAll(
      file,
      now.map(({ writing }) => writing),
    );
    for (const [index, { end }] of now.entries()) {
      end(results.then((all) => all[index] === true));
    }
  };
  return (writing) =>
    new Promise((end) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ writing, end });
    });
}

/** In one go, so that nothing else of this thread comes between and waits for a lock that it holds itself. */
async function writeAll(file: SqliteDatabase, all: readonly Writing[]): Promise<boolean[]> {
  const run = (text: string) => file.prepare(text).run([]);
  run('begin immediate');
  try {
    const results = all.map(({ first, others }) => {
      const isGiven = file.prepare(first.sql).all(first.parameters).length > 0;
      if (isGiven) for (const { sql, parameters } of others) file.prepare(sql).run(parameters);
      return isGiven;
    });
    run('commit');
    return results;
  } catch (error) {
    run('rollback');
    throw error;
  }
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
  return {
    db,
    // PostgreSQL brings what several write at the same time to the disk together by itself.
    write: (first, others) =>
      db.transaction().execute(async (transaction) => {
        const { rows } = await transaction.executeQuery(first);
        if (rows.length === 0) return false;
        for (const other of others) await transaction.executeQuery(other);
        return true;
      }),
    locksRows: true,
    close: () => db.destroy(),
  };
}

const INT8 = 20;

/** Times and counts fit into a number: no text of them, as the driver has it. */
function parserOf(type: number, usual: () => (text: string) => unknown): (text: string) => unknown {
  return type === INT8 ? Number : usual();
}
