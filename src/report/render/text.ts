import { generatedRequirements } from '../../model/generated/modules.js';
import { ADVICE, DEFECTS } from '../../model/generated/registers.js';
import { VERSION_FACTS } from '../../model/generated/version-facts.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import type { CatalogueTexts } from '../catalogue-texts.js';
import type { Report } from '../report.js';
import type { Renderer } from './renderer.js';
import { renderTextWith } from './text/report-text.js';

/** Reports for people: the verdict first, then what to put right in order of consequence. */
export async function textRenderer(reports: readonly Report[]): Promise<Renderer> {
  const named = new Set(reports.map(({ spec }) => spec.version));
  const lists = await Promise.all(
    JUDGED_VERSIONS.map(async (version) => {
      // Those of the other versions would double the time that a small check takes.
      const list = named.has(version) ? (await generatedRequirements(version)).REQUIREMENTS : [];
      return [version, list] as const;
    }),
  );
  // One entry for each judged version.
  const requirements = Object.fromEntries(lists) as CatalogueTexts['requirements'];
  return (of, options) =>
    renderTextWith(
      { requirements, advice: ADVICE, defects: DEFECTS, versions: VERSION_FACTS },
      of,
      options,
    );
}
