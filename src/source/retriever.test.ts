import { afterAll, describe, expect, it } from 'vitest';
import { createRetriever } from './retriever.js';
import { type LoopbackServer, serveHttp } from './test-support/loopback.js';

const servers: LoopbackServer[] = [];
afterAll(async () => {
  for (const server of servers) await server.close();
});
const used = async (starting: Promise<LoopbackServer>) => {
  const server = await starting;
  servers.push(server);
  return server;
};

describe('any status is an answer', () => {
  it.each([200, 204, 206, 300, 400, 401, 404, 410, 500])('%i', async (status) => {
    const server = await used(
      serveHttp((_request, response) => {
        response.writeHead(status, { 'content-type': 'application/problem+json' });
        response.end(status === 204 ? '' : '{"status":1}');
      }),
    );
    const retriever = createRetriever({
      maxBytes: 1_000_000,
      timeoutSeconds: 10,
      maxRequests: 100,
      userAgent: 'open-meal/0',
      allowPrivate: true,
    });
    const answer = await retriever.get(`${server.origin}/x#y`);
    expect(answer).toMatchObject({
      kind: 'answered',
      asked: `${server.origin}/x`,
      source: `${server.origin}/x`,
      status,
      http: { status, mediaType: 'application/problem+json' },
      from: 'network',
    });
  });
});
