import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '../../store/store.js';
import type { FromThread, ThreadOptions, ToThread } from './messages.js';
import { startWork } from './work.js';

/** A worker in a thread of its own: however long a document takes to judge, the pages answer meanwhile. */
async function main(): Promise<void> {
  if (parentPort === null) throw new Error('this is no program of its own');
  const port = parentPort;
  const options: ThreadOptions = workerData;
  const say = (message: FromThread) => port.postMessage(message);
  const store = await openStore(options.place);
  const beat = setInterval(() => say({ kind: 'alive' }), options.beatMilliseconds);
  const work = startWork({
    store,
    name: options.name,
    limits: options.limits,
    clock: Date.now,
    onEnd: (ended) => say({ kind: 'ended', ended }),
    onTrouble: (error) => say({ kind: 'trouble', text: textOf(error) }),
  });
  port.on('message', async (message: ToThread) => {
    if (message.kind === 'wake') return work.wake();
    await work.stop();
    clearInterval(beat);
    await store.close();
    // What was given up may still be waiting for an answer.
    port.close();
    process.exit(0);
  });
  say({ kind: 'alive' });
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

await main();
