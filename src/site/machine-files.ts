import { LEVELS } from '../model/requirement.js';
import { CANONICAL_BASE } from '../model/versions.js';
import { lockFile, pageFolder, requirementsFile, versionFolder } from './addresses.js';
import { type JudgedContent, judgedContent, type SiteContent } from './content.js';
import { html } from './html.js';

export const VERSIONS_FILE = 'versions.json';

/** `versions.json`: which versions there are, and where everything of each is. */
export function versionsJson(site: SiteContent): string {
  const versions = site.versions.map((facts) => {
    const { version, status, published, supersedes, supportUntil, language, root } = facts;
    const judged = judgedContent(site, version);
    return {
      version,
      status,
      published,
      supersedes,
      supportUntil,
      language,
      root: root === null ? null : `sha256:${root}`,
      lock: site.locks.has(lockFile(version)) ? `${CANONICAL_BASE}${lockFile(version)}` : null,
      specification: `${CANONICAL_BASE}${versionFolder(version)}`,
      requirements: judged === null ? null : `${CANONICAL_BASE}${requirementsFile(version)}`,
      levels: judged === null ? null : levelCounts(judged),
      schemas:
        judged === null ? [] : judged.documents.map(({ path }) => `${CANONICAL_BASE}${path}`),
    };
  });
  return json({ versions });
}

/** `spec/<version>/requirements.json`: the catalogue of a version with a permalink for each entry. */
export function requirementsJson({ version, facts, requirements }: JudgedContent): string {
  return json({
    version,
    root: facts.root === null ? null : `sha256:${facts.root}`,
    requirements: requirements.map((requirement) => ({
      ...requirement,
      permalink: `${CANONICAL_BASE}${versionFolder(version)}#${requirement.id}`,
    })),
  });
}

/** The pages for search engines, each language with the other. */
export function sitemap(folders: readonly string[]): string {
  const address = (folder: string, language: 'en' | 'sv') =>
    `${CANONICAL_BASE}${pageFolder(folder, language)}`;
  const urls = folders.flatMap((folder) =>
    (['en', 'sv'] as const).map(
      (language) => html`<url><loc>${address(folder, language)}</loc></url>\n`,
    ),
  );
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}</urlset>
`.markup;
}

function levelCounts({ requirements }: JudgedContent): Record<string, number> {
  const counts = LEVELS.map(
    (level) => [level, requirements.filter((one) => one.level === level).length] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
