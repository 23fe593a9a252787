import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Bilingual } from '../model/requirement.js';
import type { Source, VersionFacts } from '../model/version-facts.js';
import { SPEC_VERSIONS, type SpecVersion } from '../model/versions.js';
import { BANNER } from './banner.js';

/** The form of `spec/<version>/version.yaml`. */
type Manifest = Omit<VersionFacts, 'root' | 'observed'> &
  Partial<Omit<NonNullable<VersionFacts['observed']>, 'text'>> & { readonly observed?: Bilingual };

/** What the manifests and locks tell, as data. */
export function versionFactsFile(root: string): string {
  const facts = Object.fromEntries(
    SPEC_VERSIONS.map((version) => [version, versionFacts(root, version)]),
  );
  return `${BANNER}import type { VersionFacts } from '../version-facts.js';
import type { SpecVersion } from '../versions.js';

/** The manifest of each version, with the root hash of its lock. */
export const VERSION_FACTS: Readonly<Record<SpecVersion, VersionFacts>> = JSON.parse(
  ${JSON.stringify(JSON.stringify(facts))},
);
`;
}

function versionFacts(root: string, version: SpecVersion): VersionFacts {
  const folder = join(root, 'spec', version);
  const manifest: Manifest = parse(readFileSync(join(folder, 'version.yaml'), 'utf8'));
  const { observed, nearest, renamed, seen, ...rest } = manifest;
  const lock = join(folder, 'LOCK.json');
  return {
    ...rest,
    sources: Object.fromEntries(
      Object.entries(manifest.sources).map(([key, source]) => [key, withoutNulls(source)]),
    ),
    observed:
      observed === undefined || nearest === undefined
        ? null
        : { text: observed, nearest, renamed: renamed ?? {}, seen: seen ?? [] },
    root: existsSync(lock) ? JSON.parse(readFileSync(lock, 'utf8')).root : null,
  };
}

function withoutNulls({ repository, path, commit, date, sha256, note }: Source): Source {
  return { repository, path, commit: commit ?? null, date, sha256: sha256 ?? null, note };
}
