import type { ConformanceCase, ConformanceCases } from '../model/conformance-case.js';
import {
  CURRENT_VERSION,
  JUDGED_VERSIONS,
  type JudgedVersion,
  SPEC_VERSIONS,
} from '../model/versions.js';
import type { CatalogueTexts } from '../report/catalogue-texts.js';
import { lockFile } from './addresses.js';
import type { JudgedContent, SiteContent, SiteFiles, SiteProblem } from './content.js';
import { documentSchemas, readDefinitions, schemaPlaces, servedSchemas } from './read-schemas.js';
import { staleFiles } from './stale-files.js';

export type ContentReading =
  | { readonly kind: 'read'; readonly content: SiteContent }
  | { readonly kind: 'unusable'; readonly problems: readonly SiteProblem[] };

/** What the rest of a reading needs: files that must be there, and a note of those that are not. */
interface Reader {
  text(...paths: readonly [string, ...string[]]): string;
  readonly files: SiteFiles;
  readonly problems: SiteProblem[];
}

/** Gathers everything that the site is made of from the files and the catalogue. */
export function readContent(files: SiteFiles, texts: CatalogueTexts): ContentReading {
  const reader = readerOf(files);
  const { problems } = reader;
  const schemas = servedSchemas(files, problems);
  const judged = JUDGED_VERSIONS.map((version) => judgedContent(version, reader, texts));
  const current = judged.find(({ version }) => version === CURRENT_VERSION);
  const repository = repositoryAddress(reader);
  problems.push(...staleFiles(files, texts));
  // The type of CURRENT_VERSION says that it is one of them.
  if (problems.length > 0 || current === undefined) return { kind: 'unusable', problems };
  return {
    kind: 'read',
    content: {
      repository,
      versions: SPEC_VERSIONS.map((version) => texts.versions[version]),
      judged,
      current,
      advice: texts.advice,
      defects: texts.defects,
      schemas,
      locks: locks(files),
      hasFile: (path) => files.bytes(path) !== null,
    },
  };
}

function readerOf(files: SiteFiles): Reader {
  const problems: SiteProblem[] = [];
  return {
    files,
    problems,
    /** The first of several files that is there; an empty text where none is. */
    text(...paths) {
      for (const path of paths) {
        const bytes = files.bytes(path);
        if (bytes !== null) return decoded(bytes);
      }
      problems.push({ kind: 'missing', path: paths[0] });
      return '';
    },
  };
}

function judgedContent(
  version: JudgedVersion,
  reader: Reader,
  texts: CatalogueTexts,
): JudgedContent {
  const { files } = reader;
  const definitions = readDefinitions(reader.text(`schemas/${version}/definitions.schema.json`));
  return {
    version,
    facts: texts.versions[version],
    requirements: texts.requirements[version],
    prose: {
      en: reader.text(`spec/${version}/specification.md`),
      sv: reader.text(`spec/${version}/sv/specification.md`),
    },
    definitions,
    definitionsPath: `schemas/${version}/definitions.schema.json`,
    documents: documentSchemas(version, files),
    places: schemaPlaces(definitions),
    cases: conformanceCases([version, `errata/${version}`, `advice/${version}`], files),
    // The package has the declarations in place of the sources, with the same text.
    types: reader.text(
      `src/model/generated/${version}/types.ts`,
      `dist/model/generated/${version}/types.d.ts`,
    ),
  };
}

/** The cases of some folders by requirement. */
function conformanceCases(
  folders: readonly string[],
  files: SiteFiles,
): ReadonlyMap<string, readonly ConformanceCase[]> {
  const found = new Map<string, readonly ConformanceCase[]>();
  const paths = folders.flatMap((folder) => files.below(`conformance/${folder}`));
  for (const path of paths.filter((one) => one.endsWith('.json'))) {
    // Of the form of schemas/conformance/case.schema.json, which a test sees to.
    const { requirement, cases }: ConformanceCases = JSON.parse(decoded(files.bytes(path)));
    found.set(requirement, [...(found.get(requirement) ?? []), ...cases]);
  }
  return found;
}

/** The lock of each frozen version, as it lies in the repository: what anybody can recompute. */
function locks(files: SiteFiles): Map<string, Uint8Array> {
  return new Map(
    SPEC_VERSIONS.map(lockFile).flatMap((path) => {
      const bytes = files.bytes(path);
      return bytes === null ? [] : [[path, bytes] as const];
    }),
  );
}

/** `repository` of package.json as a person opens it. */
function repositoryAddress(reader: Reader): string {
  const text = reader.text('package.json');
  if (text === '') return '';
  const url = manifestUrl(text);
  if (url === null) reader.problems.push({ kind: 'missing', path: 'package.json' });
  return url?.replace(/^git\+/, '').replace(/\.git$/, '') ?? '';
}

function manifestUrl(text: string): string | null {
  try {
    const url: unknown = Object(JSON.parse(text)).repository?.url;
    return typeof url === 'string' ? url : null;
  } catch {
    return null;
  }
}

function decoded(bytes: Uint8Array | null): string {
  return new TextDecoder().decode(bytes ?? new Uint8Array());
}
