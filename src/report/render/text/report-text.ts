import pc from 'picocolors';
import type { CatalogueTexts } from '../../catalogue-texts.js';
import type { Report } from '../../report.js';
import { severalSentence, tellReport } from '../../told/tell-report.js';
import { WORDS } from '../../words.js';
import type { RenderOptions } from '../renderer.js';
import type { TextContext } from './context.js';
import { acceptedSection, adviceSection, contestedSection, fixSection } from './findings-text.js';
import { coverageSection, defectsSection, notCheckedSection } from './rest-text.js';
import { verdictLines } from './verdict-text.js';

/** Between several reports. */
const SEPARATOR = `\n\n${'─'.repeat(24)}\n\n`;

const SHOWN = { places: 3, findings: 50 };

/** Reports for people: the verdict first, then what to put right in order of consequence. */
export function renderText(
  catalogue: CatalogueTexts,
  reports: readonly Report[],
  { lang, color, all }: RenderOptions,
): string {
  const words = WORDS[lang];
  const colors = pc.createColors(color);
  const texts = reports.map((report) => {
    const told = tellReport(catalogue, report, lang, all ? undefined : SHOWN);
    return reportLines({ told, words, colors }).join('\n');
  });
  const opening = reports.length > 1 ? [colors.bold(severalSentence(reports, lang))] : [];
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
