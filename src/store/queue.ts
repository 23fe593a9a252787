import { createHash, randomBytes } from 'node:crypto';
import { type CompiledQuery, sql } from 'kysely';
import { blobOf, keepBlob } from './blobs.js';
import { stateOf } from './check-row.js';
import type { CheckRequest, CheckState, CheckSummary, Failure, Progress } from './check-state.js';
import type { Database } from './open-database.js';
import type { CheckRow } from './tables.js';

/** Checks that wait to be done, and those who do them. Times are milliseconds since 1970. */
export interface Queue {
  /**
   * Takes a check in, or joins it to one that asks the same. Once it is taken in, it is never lost.
   * `document`: what was handed in, kept with it.
   */
  accept(
    request: CheckRequest,
    bounds: Bounds,
    now: number,
    document?: Uint8Array,
  ): Promise<Acceptance>;
  /** The check that has waited longest and whose host nobody asks; null when there is none. */
  claim(worker: string, now: number): Promise<CheckState | null>;
  /** Says how far a check is, and that its worker lives. False: it is no longer this worker's. */
  keep(id: string, worker: string, progress: Progress | null, now: number): Promise<boolean>;
  /** Records the result, once. False: the check is no longer this worker's, and nothing was recorded. */
  finish(id: string, worker: string, result: Result, now: number): Promise<boolean>;
  /** Records that there will be no result. */
  fail(id: string, worker: string, failure: Failure, now: number): Promise<boolean>;
  /** Gives a check back that was begun and cannot be ended, as when the program is told to stop. */
  release(id: string, worker: string): Promise<void>;
  /** How many checks are in each state. */
  counts(): Promise<Readonly<Record<CheckState['state'], number>>>;
}

export interface Bounds {
  /** Checks that may wait in all. */
  readonly waiting: number;
  /** Checks of one host that may wait. */
  readonly waitingForHost: number;
}

export type Acceptance =
  | { readonly kind: 'accepted'; readonly id: string; readonly isShared: boolean }
  /** Too many wait: in all, or for this host. */
  | { readonly kind: 'refused'; readonly because: 'queue' | 'host' };

export interface Result {
  readonly summary: CheckSummary;
  /** What is kept of it, each under the hash of what it holds. */
  readonly report: Uint8Array;
  readonly evidence: Uint8Array | null;
  readonly shown: Uint8Array | null;
}

/** For so long one run answers everybody who asks the same. */
export const SHARED_FOR_MILLISECONDS = 60_000;
/** A worker that says nothing for so long is taken for dead. */
export const LEASE_MILLISECONDS = 10_000;
/** A check whose workers die is not begun more often: it may be what they die of. */
export const MAX_ATTEMPTS = 3;

/** The queue in a database. */
export function queueIn(database: Database): Queue {
  const { db, write } = database;
  const owned = (id: string, worker: string) =>
    db
      .updateTable('checks')
      .where('id', '=', id)
      .where('worker', '=', worker)
      .where('state', '=', 'running');
  const isOne = ({ numUpdatedRows }: { readonly numUpdatedRows: bigint }) => numUpdatedRows === 1n;

  return {
    accept: (request, bounds, now, document) =>
      accept(database, { request, bounds, now, document }),
    claim: (worker, now) => claim(database, worker, now),
    async keep(id, worker, progress, now) {
      const lease = { lease_until: now + LEASE_MILLISECONDS };
      const update = progress === null ? lease : { ...lease, progress: JSON.stringify(progress) };
      return isOne(await owned(id, worker).set(update).executeTakeFirst());
    },
    async finish(id, worker, { summary, ...contents }, now) {
      const keep = (bytes: Uint8Array | null) => (bytes === null ? null : blobOf(bytes));
      const [report, evidence, shown] = await Promise.all([
        blobOf(contents.report),
        keep(contents.evidence),
        keep(contents.shown),
      ]);
      const ended = { state: 'done', finished_at: now, lease_until: null, progress: null } as const;
      const update = owned(id, worker)
        .set({
          ...ended,
          summary: JSON.stringify(summary),
          report: report.sha256,
          evidence: evidence?.sha256 ?? null,
          shown: shown?.sha256 ?? null,
        })
        .returning('id')
        .compile();
      const blobs = [report, evidence, shown].filter((blob) => blob !== null);
      return write(
        update,
        blobs.map((blob) => keepBlob(db, blob, now)),
        'usually',
      );
    },
    async fail(id, worker, failure, now) {
      const ended = {
        state: 'failed',
        finished_at: now,
        lease_until: null,
        progress: null,
      } as const;
      return isOne(
        await owned(id, worker)
          .set({ ...ended, failure })
          .executeTakeFirst(),
      );
    },
    async release(id, worker) {
      await owned(id, worker)
        .set({ state: 'queued', worker: null, lease_until: null, progress: null })
        // It was no fault of the check's.
        .set((column) => ({ attempts: column('attempts', '-', 1) }))
        .execute();
    },
    async counts() {
      const rows = await db
        .selectFrom('checks')
        .select(({ fn }) => ['state', fn.countAll<number>().as('count')] as const)
        .groupBy('state')
        .execute();
      const of = (state: CheckState['state']) =>
        Number(rows.find((row) => row.state === state)?.count ?? 0);
      return {
        queued: of('queued'),
        running: of('running'),
        done: of('done'),
        failed: of('failed'),
      };
    },
  };
}

interface Accepting {
  readonly request: CheckRequest;
  readonly bounds: Bounds;
  readonly now: number;
  readonly document: Uint8Array | undefined;
}

async function accept({ db, write }: Database, accepting: Accepting): Promise<Acceptance> {
  const { request, bounds, now, document } = accepting;
  const key = shareKeyOf(request);
  const before = await findShared(db, key, now);
  if (before !== null) return { kind: 'accepted', id: before, isShared: true };
  // What would be refused in any case is not made small first.
  const waiting = await countWaiting(db);
  if (waiting >= bounds.waiting) return { kind: 'refused', because: 'queue' };
  const known = request.subject.kind === 'document' ? request.subject.sha256 : undefined;
  const content = document === undefined ? [] : [await blobOf(document, known)];
  const id = randomBytes(16).toString('base64url');
  const isTaken = await write(
    insertCheck(db, { ...accepting, id, key }),
    content.map((blob) => keepBlob(db, blob, now)),
    'safely',
  );
  if (isTaken) return { kind: 'accepted', id, isShared: false };

  const meanwhile = await findShared(db, key, now);
  if (meanwhile !== null) return { kind: 'accepted', id: meanwhile, isShared: true };
  const isFull = (await countWaiting(db)) >= bounds.waiting;
  return { kind: 'refused', because: isFull ? 'queue' : 'host' };
}

/** The check that answers a request already; null when there is none. */
async function findShared(db: Database['db'], key: string, now: number): Promise<string | null> {
  const row = await db
    .selectFrom('checks')
    .select('id')
    .where('share_key', '=', key)
    .where(({ or, and, eb }) =>
      or([
        eb('state', 'in', ['queued', 'running']),
        and([eb('state', '=', 'done'), eb('created_at', '>', now - SHARED_FOR_MILLISECONDS)]),
      ]),
    )
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

async function countWaiting(db: Database['db']): Promise<number> {
  const row = await db
    .selectFrom('checks')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', '=', 'queued')
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** Puts a check into the queue, and gives a row for it: not beyond the bounds, nor beside one that asks the same. */
function insertCheck(
  db: Database['db'],
  { request, bounds, now, id, key }: Accepting & { readonly id: string; readonly key: string },
): CompiledQuery {
  const { subject } = request;
  const url = subject.kind === 'url' ? subject.url : null;
  const host = url === null ? null : new URL(url).host;
  const document = subject.kind === 'document' ? subject.sha256 : null;
  // One statement: on SQLite nobody comes between the count and the row. On PostgreSQL as many may as
  // there are connections, by which the bound may be passed.
  return sql`
    insert into checks (id, share_key, request, url, host, document, state, created_at, attempts)
    select ${id}, ${key}, ${JSON.stringify(request)}, ${url}, ${host}, ${document}, 'queued',
      cast(${now} as bigint), 0
    where (select count(*) from checks where state = 'queued') < cast(${bounds.waiting} as bigint)
      and (select count(*) from checks where state = 'queued' and host = ${host})
        < cast(${bounds.waitingForHost} as bigint)
    on conflict (share_key) where state in ('queued', 'running') do nothing
    returning id`.compile(db);
}

/** Two requests with the same key want the same thing. */
function shareKeyOf({ subject, spec }: CheckRequest): string {
  // The name of a document is shown, so it is part of what is asked.
  const what = subject.kind === 'url' ? [subject.url] : [subject.sha256, subject.name];
  const text = JSON.stringify([subject.kind, ...what, spec]);
  return createHash('sha256').update(text).digest('hex');
}

async function claim(
  { db, locksRows }: Database,
  worker: string,
  now: number,
): Promise<CheckState | null> {
  const lock = sql.raw(locksRows ? 'for update skip locked' : '');
  const isFree = sql`(c.state = 'queued' and not exists (
      select 1 from checks as o where o.state = 'running' and o.host = c.host
    ) or c.state = 'running' and c.lease_until < ${now})`;
  try {
    // Two workers that pick the same row at the same time: one of them finds it locked, and another free.
    const { rows } = await sql<CheckRow>`
      update checks set state = 'running', worker = ${worker}, started_at = ${now},
        lease_until = cast(${now} as bigint) + ${LEASE_MILLISECONDS}, attempts = attempts + 1, progress = null
      where id = (
        select c.id from checks as c where c.state in ('queued', 'running') and ${isFree}
        order by c.created_at, c.id limit 1 ${lock}
      )
      returning *`.execute(db);
    const [row] = rows;
    if (row === undefined) return null;
    if (row.attempts <= MAX_ATTEMPTS) return stateOf(row);
    await db
      .updateTable('checks')
      .set({ state: 'failed', failure: 'given-up', finished_at: now, lease_until: null })
      .where('id', '=', row.id)
      .where('worker', '=', worker)
      .execute();
    return null;
  } catch (error) {
    // Another worker has begun with the same host in the same moment: this one comes back.
    if (isUniqueViolation(error)) return null;
    throw error;
  }
}

function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === '23505' || error.code === 'SQLITE_CONSTRAINT_UNIQUE';
}
