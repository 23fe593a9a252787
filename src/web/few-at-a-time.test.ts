import { expect, it } from 'vitest';
import { fewAtATime } from './few-at-a-time.js';

const order = { language: 'sv' };
const thread = (code: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads'; ${code}`)}`,
  );

it('makes what is wanted in a thread', async () => {
  const make = fewAtATime(thread('parentPort.postMessage(workerData.language);'));
  expect(await make(order)).toBe('sv');
});

it('makes a few at a time, lets some wait, and takes no more', async () => {
  const make = fewAtATime(thread("setTimeout(() => parentPort.postMessage('made'), 100);"));
  const made = await Promise.all(Array.from({ length: 30 }, () => make(order)));
  expect(made.filter((one) => one === 'made')).toHaveLength(22);
  expect(made.slice(22)).toEqual(Array.from({ length: 8 }, () => null));
  expect(await make(order)).toBe('made');
}, 60_000);

it.each([
  ['says nothing', 'process.exit(3);', 'ended with 3'],
  ['fails', "throw new Error('no paper');", 'no paper'],
  ['says something else', 'parentPort.postMessage(1);', 'made nothing'],
])('gives the place of a thread back that %s', async (_, code, message) => {
  const make = fewAtATime(thread(code));
  for (let time = 0; time < 3; time += 1) await expect(make(order)).rejects.toThrow(message);
});
