import { type Archive, archiveIn } from './archive.js';
import { type Blobs, blobsIn } from './blobs.js';
import { openDatabase, type Place } from './open-database.js';
import { type Queue, queueIn } from './queue.js';

/** What the service keeps: checks that wait and were done, with their reports and evidence. */
export interface Store {
  readonly queue: Queue;
  readonly archive: Archive;
  readonly blobs: Blobs;
  close(): Promise<void>;
}

/** Opens the store of a place, and makes it where it is not there yet. Throws when it cannot be opened. */
export async function openStore(place: Place): Promise<Store> {
  const database = await openDatabase(place);
  return {
    queue: queueIn(database),
    archive: archiveIn(database),
    blobs: blobsIn(database),
    close: database.close,
  };
}
