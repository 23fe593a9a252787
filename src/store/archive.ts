import { blobOf, keepBlob } from './blobs.js';
import { stateOf } from './check-row.js';
import type { CheckState } from './check-state.js';
import type { Database } from './open-database.js';

/** Checks that were taken in, to look up. Times are milliseconds since 1970. */
export interface Archive {
  find(id: string): Promise<CheckState | null>;
  /** The newest finished check of an address. */
  newest(url: string): Promise<CheckState | null>;
  /** The finished check of the same address before this one. */
  before(check: CheckState): Promise<CheckState | null>;
  /** The newest finished checks of addresses, one an address, newest first. */
  recent(count: number): Promise<readonly CheckState[]>;
  /** Keeps what people see of a finished check. */
  keepShown(id: string, shown: Uint8Array, now: number): Promise<void>;
  /** Forgets what ended before a time, and contents that belong to nothing. Gives how many checks. */
  forget(endedBefore: number, now: number): Promise<number>;
}

/** A content may be stored a moment before the check that it belongs to. */
const BLOB_GRACE_MILLISECONDS = 60 * 60 * 1000;

/** The archive in a database. */
export function archiveIn({ db, write }: Pick<Database, 'db' | 'write'>): Archive {
  const done = () => db.selectFrom('checks').selectAll().where('state', '=', 'done');
  return {
    async find(id) {
      const row = await db.selectFrom('checks').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : stateOf(row);
    },
    async newest(url) {
      const row = await done()
        .where('url', '=', url)
        .orderBy('created_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : stateOf(row);
    },
    async before({ request: { subject }, createdAt }) {
      if (subject.kind !== 'url') return null;
      const row = await done()
        .where('url', '=', subject.url)
        .where('created_at', '<', createdAt)
        .orderBy('created_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : stateOf(row);
    },
    async recent(count) {
      const rows = await done()
        .where('url', 'is not', null)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('checks as later')
                .select('later.id')
                .whereRef('later.url', '=', 'checks.url')
                .whereRef('later.created_at', '>', 'checks.created_at')
                .where('later.state', '=', 'done'),
            ),
          ),
        )
        .orderBy('finished_at', 'desc')
        .limit(count)
        .execute();
      return rows.map(stateOf);
    },
    async keepShown(id, shown, now) {
      const blob = await blobOf(shown);
      const update = db
        .updateTable('checks')
        .set({ shown: blob.sha256 })
        .where('id', '=', id)
        .where('state', '=', 'done')
        .returning('id')
        .compile();
      await write(update, [keepBlob(db, blob, now)], 'usually');
    },
    async forget(endedBefore, now) {
      const { numDeletedRows } = await db
        .deleteFrom('checks')
        .where('finished_at', '<', endedBefore)
        .executeTakeFirst();
      await db
        .deleteFrom('blobs')
        .where('stored_at', '<', now - BLOB_GRACE_MILLISECONDS)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('checks')
                .select('checks.id')
                .where(({ or, eb, ref }) =>
                  or([
                    eb('checks.report', '=', ref('blobs.sha256')),
                    eb('checks.evidence', '=', ref('blobs.sha256')),
                    eb('checks.shown', '=', ref('blobs.sha256')),
                    eb('checks.document', '=', ref('blobs.sha256')),
                  ]),
                ),
            ),
          ),
        )
        .execute();
      return Number(numDeletedRows);
    },
  };
}
