import { generatedRequirements } from '../model/generated/modules.js';
import { ADVICE, DEFECTS } from '../model/generated/registers.js';
import { VERSION_FACTS } from '../model/generated/version-facts.js';
import { JUDGED_VERSIONS } from '../model/versions.js';
import type { CatalogueTexts } from './catalogue-texts.js';
import type { Report } from './report.js';

/** The texts of the catalogue that reports can speak of: the requirements of their own versions only. */
export async function loadTexts(reports: readonly Report[]): Promise<CatalogueTexts> {
  const named = new Set(
    reports.flatMap(({ spec, documents }) => [spec.version, ...documents.map((one) => one.spec)]),
  );
  const lists = await Promise.all(
    JUDGED_VERSIONS.map(async (version) => {
      // Those of the other versions would double the time that a small check takes.
      const list = named.has(version) ? (await generatedRequirements(version)).REQUIREMENTS : [];
      return [version, list] as const;
    }),
  );
  // One entry for each judged version.
  const requirements = Object.fromEntries(lists) as CatalogueTexts['requirements'];
  return { requirements, advice: ADVICE, defects: DEFECTS, versions: VERSION_FACTS };
}
