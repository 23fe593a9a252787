import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gunzipSync, gzip, gzipSync } from 'node:zlib';
import type { CompiledQuery } from 'kysely';
import type { Database } from './open-database.js';
import type { BlobRow } from './tables.js';

/** Contents that are kept under the hash of what they hold. */
export interface Blobs {
  /** The bytes of a hash; null when they are not kept, or no longer. */
  get(sha256: string): Promise<Uint8Array | null>;
}

/** To hand so little to another thread takes longer than to do it here. */
const SMALL = 256 * 1024;
const LEVEL = { level: 1 };
const [compress, expand] = [promisify(gzip), promisify(gunzip)];

/** Bytes as they are kept. */
export type Blob = Pick<BlobRow, 'sha256' | 'content'>;

/** `known`: its hash, where the caller has it. Level 1: half the time of the usual one, for little more room. */
export async function blobOf(bytes: Uint8Array, known?: string): Promise<Blob> {
  const sha256 = known ?? createHash('sha256').update(bytes).digest('hex');
  const isSmall = bytes.byteLength <= SMALL;
  return {
    sha256,
    content: isSmall ? gzipSync(bytes, LEVEL) : await compress(bytes, LEVEL),
  };
}

/** The statement that keeps a blob, once however often it comes. */
export function keepBlob(
  db: Database['db'],
  { sha256, content }: Blob,
  now: number,
): CompiledQuery {
  return (
    db
      .insertInto('blobs')
      .values({ sha256, content, stored_at: now })
      // What is put again is wanted again: it starts to age anew.
      .onConflict((conflict) => conflict.column('sha256').doUpdateSet({ stored_at: now }))
      .compile()
  );
}

/** Blobs in a database. */
export function blobsIn({ db }: Pick<Database, 'db'>): Blobs {
  return {
    async get(sha256) {
      const row = await db
        .selectFrom('blobs')
        .select('content')
        .where('sha256', '=', sha256)
        .executeTakeFirst();
      if (row === undefined) return null;
      return row.content.byteLength <= SMALL / 8 ? gunzipSync(row.content) : expand(row.content);
    },
  };
}
