import type { FastifyInstance } from 'fastify';
import type { Means } from '../means.js';

/** For those who run the service: is it alive, is it ready, and how is it doing. */
export function operationRoutes(app: FastifyInstance, { store, metrics, stopping }: Means): void {
  const config = { rateLimit: false as const };
  app.get('/healthz', { schema: HEALTH, config }, (_request, reply) =>
    reply.header('cache-control', 'no-store').type('text/plain').send('ok\n'),
  );
  app.get('/readyz', { schema: READINESS, config }, async (_request, reply) => {
    const isReady = !stopping.aborted && (await answers(store));
    return reply
      .code(isReady ? 200 : 503)
      .header('cache-control', 'no-store')
      .type('text/plain')
      .send(isReady ? 'ready\n' : 'not ready\n');
  });
  app.get('/metrics', { schema: METRICS, config }, async (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type(metrics.contentType)
      .send(await metrics.text()),
  );
}

async function answers(store: Means['store']): Promise<boolean> {
  try {
    await store.queue.counts();
    return true;
  } catch {
    // That it does not answer is the answer.
    return false;
  }
}

const TEXT = { 'text/plain': { schema: { type: 'string' } } };

const HEALTH = {
  operationId: 'isAlive',
  summary: 'Whether the program answers',
  response: { 200: { description: 'It does.', content: TEXT } },
} as const;

const READINESS = {
  operationId: 'isReady',
  summary: 'Whether it can take checks: its store answers, and it is not about to stop',
  response: {
    200: { description: 'It can.', content: TEXT },
    503: { description: 'It cannot.', content: TEXT },
  },
} as const;

const METRICS = {
  operationId: 'getMetrics',
  summary: 'Figures for Prometheus',
  response: { 200: { description: 'The figures.', content: TEXT } },
} as const;
