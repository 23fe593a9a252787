import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { JUDGED_VERSIONS } from '../model/versions.js';
import type { CatalogueTexts } from '../report/catalogue-texts.js';
import type { SiteFiles, SiteProblem } from './content.js';

/**
 * The files of the catalogue that say something else than what this program was built with: the site
 * shows prose and catalogue side by side, and they must be of one state.
 */
export function staleFiles(files: SiteFiles, texts: CatalogueTexts): SiteProblem[] {
  const built: (readonly [path: string, content: unknown])[] = [
    ...JUDGED_VERSIONS.map(
      (version) => [`spec/${version}/requirements.yaml`, texts.requirements[version]] as const,
    ),
    ['spec/advice.yaml', texts.advice],
    ['spec/defects.yaml', texts.defects],
  ];
  const lists = built.flatMap(([path, content]) => {
    const bytes = files.bytes(path);
    if (bytes === null) return [problem('missing', path)];
    return isDeepStrictEqual(read(bytes), content) ? [] : [problem('stale', path)];
  });
  return [...lists, ...staleManifests(files, texts)];
}

/** The manifests by what a list of versions shows of them, and the root hash of each lock. */
function staleManifests(files: SiteFiles, texts: CatalogueTexts): SiteProblem[] {
  return Object.values(texts.versions).flatMap((facts) => {
    const path = `spec/${facts.version}/version.yaml`;
    const bytes = files.bytes(path);
    if (bytes === null) return [problem('missing', path)];
    const manifest = read(bytes);
    const { version, status, published, supersedes, supportUntil, variants } = facts;
    const shown = { version, status, published, supersedes, supportUntil, variants };
    const { text, nearest, renamed, seen } = facts.observed ?? {};
    const observed = text === undefined ? {} : { observed: text, nearest, renamed, seen };
    const same =
      Object.entries({ ...shown, ...observed }).every(([key, value]) =>
        isDeepStrictEqual(memberOf(manifest, key), value),
      ) && isDeepStrictEqual(sourcesOf(manifest), facts.sources);
    const lockPath = `spec/${version}/LOCK.json`;
    const lock = files.bytes(lockPath);
    const root = lock === null ? null : memberOf(JSON.parse(decoded(lock)), 'root');
    return [
      ...(same ? [] : [problem('stale', path)]),
      ...(root === facts.root ? [] : [problem('stale', lockPath)]),
    ];
  });
}

/** The sources of a manifest, with null for what a source does not say, as the program has them. */
function sourcesOf(manifest: unknown): unknown {
  const sources = memberOf(manifest, 'sources');
  if (typeof sources !== 'object' || sources === null) return sources;
  const entries = Object.entries(sources).map(([key, source]) => [
    key,
    { commit: null, sha256: null, ...source },
  ]);
  return Object.fromEntries(entries);
}

function read(bytes: Uint8Array): unknown {
  return parse(decoded(bytes));
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

function problem(kind: SiteProblem['kind'], path: string): SiteProblem {
  return { kind, path };
}
