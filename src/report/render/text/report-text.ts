import pc from 'picocolors';
import type { CatalogueTexts } from '../../catalogue-texts.js';
import type { Report } from '../../report.js';
import { WORDS } from '../../words.js';
import type { RenderOptions } from '../renderer.js';
import type { TextContext } from './context.js';
import { acceptedSection, adviceSection, contestedSection, fixSection } from './findings-text.js';
import { coverageSection, defectsSection, notCheckedSection } from './rest-text.js';
import { verdictLines } from './verdict-text.js';

/** Between several reports. */
const SEPARATOR = `\n\n${'─'.repeat(24)}\n\n`;

/** The text of reports with the catalogue given. */
export function renderTextWith(
  catalogue: CatalogueTexts,
  reports: readonly Report[],
  { lang, color, all }: RenderOptions,
): string {
  const words = WORDS[lang];
  const colors = pc.createColors(color);
  const texts = reports.map((report) =>
    reportLines({ report, catalogue, words, lang, colors, all }).join('\n'),
  );
  const opening = reports.length > 1 ? [colors.bold(words.verdict.several(verdicts(reports)))] : [];
  return `${[...opening, ...texts].join(SEPARATOR)}\n`;
}

function reportLines(context: TextContext): string[] {
  return [
    ...verdictLines(context),
    ...fixSection(context),
    ...acceptedSection(context),
    ...contestedSection(context),
    ...adviceSection(context),
    ...defectsSection(context),
    ...notCheckedSection(context),
    ...coverageSection(context),
  ];
}

function verdicts(reports: readonly Report[]): Record<Report['verdict'], number> {
  const count = (verdict: Report['verdict']) =>
    reports.filter((report) => report.verdict === verdict).length;
  return {
    conformant: count('conformant'),
    nonconformant: count('nonconformant'),
    undetermined: count('undetermined'),
  };
}
