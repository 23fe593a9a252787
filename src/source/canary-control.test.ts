import { expect, it } from 'vitest';
import { systemNetwork } from './connection.js';
import { createRetriever } from './retriever.js';
import { canaryNetwork, startCanary } from './test-support/canary.js';
import { fakeTime } from './test-support/fake-time.js';

// Zero connections prove something only if the canary counts those that there are.
it.each([
  ['http://127.0.0.1:PORT/'],
  ['http://0x7f.1:PORT/'],
  ['http://localhost:PORT/'],
  ['http://10.0.0.1:PORT/'],
  ['http://[::1]:PORT/'],
  ['http://[fd00::1]:6379/'],
  ['http://this-machine.example/'],
])('the canary counts what reaches it: %s', async (form) => {
  const canary = await startCanary();
  const names = { localhost: [['127.0.0.1', '::1']], 'this-machine.example': [['1.0.0.7']] };
  const options = {
    maxBytes: 1000,
    timeoutSeconds: 10,
    maxRequests: 10,
    network: canaryNetwork(canary, '93.184.215.14', 1, names),
    ...fakeTime(),
  };
  const url = form.replace('PORT', String(canary.port));
  expect(await createRetriever(options).get(url)).toMatchObject({ kind: 'unreachable' });
  expect(canary.connections()).toBe(0);
  const answer = await createRetriever({ ...options, allowPrivate: true }).get(url);
  expect(answer.kind === 'answered' && Buffer.from(answer.body).toString()).toBe('reached');
  expect(canary.connections()).toBe(1);
  await canary.close();
});

it('this machine knows its own names and addresses', async () => {
  expect(systemNetwork.ownAddresses?.()).toContain('127.0.0.1');
  const canary = await startCanary();
  const options = { maxBytes: 1000, timeoutSeconds: 10, maxRequests: 10 };
  const url = `http://localhost:${canary.port}/`;
  expect(await createRetriever(options).get(url)).toMatchObject({ reason: 'forbidden-address' });
  expect(canary.connections()).toBe(0);
  const answer = await createRetriever({ ...options, allowPrivate: true }).get(url);
  expect(answer).toMatchObject({ kind: 'answered', status: 200 });
  expect(canary.connections()).toBe(1);
  await canary.close();
});
