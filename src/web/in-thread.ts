import { Worker } from 'node:worker_threads';

/**
 * Has one piece of work done in a thread of its own, so that pages are answered meanwhile. `entry`: the built
 * file of the thread, which posts one message. Rejects when it ends without, or not in time.
 */
export function inThread(
  entry: URL,
  workerData: unknown,
  timeoutMilliseconds: number,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, { workerData });
    // A service that is told to stop does not wait for it.
    worker.unref();
    const end = (settle: () => void) => {
      clearTimeout(timer);
      void worker.terminate();
      settle();
    };
    const timer = setTimeout(
      () => end(() => reject(new Error(`${entry.pathname} took too long`))),
      timeoutMilliseconds,
    );
    worker.once('message', (message: unknown) => end(() => resolve(message)));
    worker.once('error', (error) => end(() => reject(error)));
    worker.once('exit', (code) =>
      end(() => reject(new Error(`${entry.pathname} ended with ${code} and said nothing`))),
    );
  });
}
