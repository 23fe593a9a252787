import type { FastifyInstance } from 'fastify';
import type { Means } from '../means.js';
import { assetRoutes } from './assets.js';
import { checkPageRoutes } from './check-routes.js';
import { startRoutes } from './start-routes.js';

/** Everything for people. */
export function pageRoutes(app: FastifyInstance, means: Means): void {
  assetRoutes(app);
  startRoutes(app, means);
  checkPageRoutes(app, means);
}
