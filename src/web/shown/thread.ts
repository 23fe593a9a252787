import { parentPort, workerData } from 'node:worker_threads';
import { makeShown, type ShownOrder } from './make-shown.js';

// A thread that makes what people see of one document, and posts it.
const order: ShownOrder = workerData;
parentPort?.postMessage(await makeShown(order));
