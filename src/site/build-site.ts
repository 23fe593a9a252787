import type { CatalogueTexts } from '../report/catalogue-texts.js';
import { ICON_FILE, pagePath, requirementsFile, STYLE_FILE } from './addresses.js';
import {
  judgedContent,
  type ServiceAddress,
  type SiteContent,
  type SiteFiles,
  type SiteProblem,
} from './content.js';
import { ICON } from './icon.js';
import { layout } from './layout.js';
import { requirementsJson, sitemap, VERSIONS_FILE, versionsJson } from './machine-files.js';
import { advicePage } from './pages/advice.js';
import { defectsPage } from './pages/defects.js';
import { manifestPage } from './pages/manifest.js';
import { notFoundPage } from './pages/not-found.js';
import { requirementPage } from './pages/requirement.js';
import { requirementIds, requirementsPage } from './pages/requirements.js';
import { schemaReferencePage } from './pages/schema-reference.js';
import { schemasPage } from './pages/schemas.js';
import { startPage } from './pages/start.js';
import { typesPage } from './pages/types.js';
import { versionPage } from './pages/version.js';
import { readContent } from './read-content.js';
import { STYLE } from './style.js';
import { type PageMaker, viewOf } from './view.js';

export type SiteBuild =
  | {
      readonly kind: 'built';
      /** By path with forward slashes. */
      readonly files: ReadonlyMap<string, string | Uint8Array>;
      /** How many of the files are pages. */
      readonly pages: number;
    }
  | { readonly kind: 'unusable'; readonly problems: readonly SiteProblem[] };

/**
 * Makes the whole documentation of the specification. The same files give the same bytes. `service`: the
 * service that it is part of, for a link back.
 */
export function buildSite(
  repository: SiteFiles,
  texts: CatalogueTexts,
  service: ServiceAddress | null = null,
): SiteBuild {
  const reading = readContent(repository, texts);
  if (reading.kind === 'unusable') return reading;
  const site = service === null ? reading.content : { ...reading.content, service };
  const makers = pageMakers(site);
  const pages = makers.flatMap(({ folder, make }) =>
    (['en', 'sv'] as const).map((language) => {
      const view = viewOf(site, folder, language);
      return [pagePath(folder, language), layout(view, make(view))] as const;
    }),
  );
  const files = new Map<string, string | Uint8Array>([
    ...pages,
    ['404.html', notFoundPage()],
    ...site.schemas,
    ...site.locks,
    ...site.judged.map((one) => [requirementsFile(one.version), requirementsJson(one)] as const),
    [VERSIONS_FILE, versionsJson(site)],
    ['sitemap.xml', sitemap(makers.map(({ folder }) => folder))],
    [STYLE_FILE, STYLE],
    [ICON_FILE, ICON],
    // GitHub Pages would else leave out what it takes for the business of its own generator.
    ['.nojekyll', ''],
  ]);
  return { kind: 'built', files, pages: pages.length + 1 };
}

function pageMakers(site: SiteContent): PageMaker[] {
  return [
    startPage,
    ...site.versions.map((facts) => {
      const judged = judgedContent(site, facts.version);
      return judged === null ? manifestPage(facts) : versionPage(judged);
    }),
    requirementsPage,
    ...requirementIds(site).map((id) => requirementPage(site, id)),
    advicePage,
    defectsPage,
    schemasPage,
    ...site.judged.flatMap((version) => [schemaReferencePage(version), typesPage(version)]),
  ];
}
