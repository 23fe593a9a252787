import type { Language } from '../../report/words.js';

/** How a call of `compare` or `letter` can go wrong, one sentence for each. */
interface FollowupMistakes {
  readonly twoReports: string;
  readonly moreReports: (operand: string) => string;
  readonly outputIsReport: (file: string) => string;
}

const en: FollowupMistakes = {
  twoReports:
    'Say which two reports to compare, the older one first: open-meal compare OLD.json NEW.json.',
  moreReports: (operand) =>
    `open-meal compare takes two reports, and "${operand}" is one more. A file may hold several reports.`,
  outputIsReport: (file) => `"${file}" is a report and cannot be written over.`,
};

const sv: FollowupMistakes = {
  twoReports:
    'Ange vilka två rapporter som ska jämföras, den äldre först: open-meal compare GAMMAL.json NY.json.',
  moreReports: (operand) =>
    `open-meal compare tar två rapporter, och "${operand}" är en till. En fil får innehålla flera rapporter.`,
  outputIsReport: (file) => `"${file}" är en rapport och får inte skrivas över.`,
};

/** What the command line says of a mistake, complete by the compiler. */
export const FOLLOWUP_MISTAKES: Readonly<Record<Language, FollowupMistakes>> = { en, sv };
