import type { FastifyInstance } from 'fastify';
import type { Means } from '../means.js';
import type { SheetMaker } from '../sheets/sheet-order.js';
import type { ShownMaker } from '../shown/make-shown.js';
import type { SiteFilesOf } from '../site-files.js';
import { aboutPage } from './about.js';
import { ADDRESSES } from './addresses.js';
import { assetRoutes } from './assets.js';
import { checkPageRoutes } from './check-routes.js';
import { requirementsRoutes } from './requirements/routes.js';
import { sendPage } from './send-page.js';
import { specificationRoutes } from './specification.js';
import { startRoutes } from './start-routes.js';

/** What only some pages need. */
export interface PageParts {
  readonly site: SiteFilesOf;
  readonly sheets: SheetMaker;
  readonly shown: ShownMaker;
}

/** Everything for people. */
export function pageRoutes(
  app: FastifyInstance,
  means: Means,
  { site, sheets, shown }: PageParts,
): void {
  assetRoutes(app);
  startRoutes(app, means);
  checkPageRoutes(app, means, shown);
  requirementsRoutes(app, means, sheets);
  specificationRoutes(app, site);
  for (const language of ['sv', 'en'] as const) {
    app.get(ADDRESSES.about[language], { schema: { hide: true } }, (_request, reply) =>
      sendPage(reply, aboutPage(language, means)),
    );
  }
}
