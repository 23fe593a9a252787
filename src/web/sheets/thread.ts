import { parentPort, workerData } from 'node:worker_threads';
import { makeSheet } from './make-sheet.js';
import type { SheetOrder } from './sheet-order.js';

// A thread that makes one sheet, and posts it.
const order: SheetOrder = workerData;
parentPort?.postMessage(await makeSheet(order));
