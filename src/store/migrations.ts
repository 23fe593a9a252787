import { type Kysely, type Migration, type MigrationProvider, sql } from 'kysely';

/** Every change of the tables, oldest first; one that was released is never edited. */
export function migrations(binary: 'blob' | 'bytea'): MigrationProvider {
  return { getMigrations: () => Promise.resolve({ '001-checks': checksAndBlobs(binary) }) };
}

/** `binary`: what the database calls a column of bytes. */
function checksAndBlobs(binary: 'blob' | 'bytea'): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('checks')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('share_key', 'text', (column) => column.notNull())
        .addColumn('request', 'text', (column) => column.notNull())
        .addColumn('url', 'text')
        .addColumn('host', 'text')
        .addColumn('document', 'text')
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('started_at', 'bigint')
        .addColumn('finished_at', 'bigint')
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('worker', 'text')
        .addColumn('lease_until', 'bigint')
        .addColumn('progress', 'text')
        .addColumn('summary', 'text')
        .addColumn('report', 'text')
        .addColumn('evidence', 'text')
        .addColumn('shown', 'text')
        .addColumn('failure', 'text')
        .execute();
      await db.schema
        .createTable('blobs')
        .addColumn('sha256', 'text', (column) => column.primaryKey())
        .addColumn('content', binary === 'blob' ? 'blob' : sql`bytea`, (column) => column.notNull())
        .addColumn('stored_at', 'bigint', (column) => column.notNull())
        .execute();
      for (const statement of INDEXES) await sql.raw(statement).execute(db);
    },
  };
}

const INDEXES: readonly string[] = [
  // One run answers all who ask the same while it waits or runs.
  `create unique index checks_shared on checks (share_key) where state in ('queued', 'running')`,
  // A host is never asked by two checks at the same time, whatever the number of workers.
  `create unique index checks_host on checks (host) where state = 'running'`,
  `create index checks_waiting on checks (created_at, id) where state in ('queued', 'running')`,
  'create index checks_of_share_key on checks (share_key, created_at)',
  'create index checks_of_url on checks (url, created_at)',
  'create index checks_finished on checks (finished_at)',
  `create index checks_recent on checks (finished_at) where state = 'done' and url is not null`,
];
