import type { FastifyInstance } from 'fastify';
import type { Means } from '../means.js';
import { ADDRESSES } from './addresses.js';
import { assetRoutes } from './assets.js';
import { sendPage } from './send-page.js';
import { startPage } from './start.js';

/** Everything for people. */
export function pageRoutes(app: FastifyInstance, means: Means): void {
  assetRoutes(app);
  for (const language of ['sv', 'en'] as const) {
    app.get(ADDRESSES.start[language], { schema: { hide: true } }, (_request, reply) =>
      sendPage(reply, startPage(language, means)),
    );
  }
}
