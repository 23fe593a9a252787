import type { Language } from '../../report/words.js';
import { failureText } from './file-failures.js';

/** How a file that should hold reports can be something else, one sentence for each. */
interface ReportMistakes {
  readonly noReport: (file: string) => string;
  readonly unreadable: (file: string, code: string) => string;
  readonly notJson: (file: string) => string;
  readonly notAReport: (file: string) => string;
  readonly contradictory: (file: string) => string;
}

const how = (file: string) => `open-meal check … --format json --output ${file}`;

const en: ReportMistakes = {
  noReport: (file) => `There is no report "${file}".`,
  unreadable: (file, code) => `The report "${file}" could not be read: ${failureText(code, 'en')}.`,
  notJson: (file) => `"${file}" is not JSON. Make the report with ${how('FILE')}.`,
  notAReport: (file) =>
    `"${file}" is JSON, but not a report of a check (open-meal-report/1). Make one with ${how('FILE')}.`,
  contradictory: (file) =>
    `"${file}" is a report that contradicts itself: its results are not those that its own summary counts. It has been changed since the check, or damaged. Check again, with ${how('FILE')}.`,
};

const sv: ReportMistakes = {
  noReport: (file) => `Det finns ingen rapport "${file}".`,
  unreadable: (file, code) => `Rapporten "${file}" gick inte att läsa: ${failureText(code, 'sv')}.`,
  notJson: (file) => `"${file}" är inte JSON. Gör rapporten med ${how('FIL')}.`,
  notAReport: (file) =>
    `"${file}" är JSON men ingen rapport från en kontroll (open-meal-report/1). Gör en med ${how('FIL')}.`,
  contradictory: (file) =>
    `"${file}" är en rapport som säger emot sig själv: resultaten är inte de som sammanfattningen räknar. Den har ändrats efter kontrollen eller skadats. Kontrollera igen, med ${how('FIL')}.`,
};

/** What the command line says of a mistake, complete by the compiler. */
export const REPORT_MISTAKES: Readonly<Record<Language, ReportMistakes>> = { en, sv };
