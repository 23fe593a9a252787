import type { Language } from '../../report/words.js';

/** How a call of `compare` or `letter` can go wrong, one sentence for each. */
interface FollowupMistakes {
  readonly twoReports: string;
  readonly moreReports: (operand: string) => string;
  readonly outputIsReport: (file: string) => string;
  readonly noReport: string;
  readonly severalVersions: (versions: string) => string;
  readonly needsOutput: string;
  readonly otherFormat: (file: string, format: string) => string;
}

const en: FollowupMistakes = {
  twoReports:
    'Say which two reports to compare, the older one first: open-meal compare OLD.json NEW.json.',
  moreReports: (operand) =>
    `open-meal compare takes two reports, and "${operand}" is one more. A file may hold several reports.`,
  outputIsReport: (file) => `"${file}" is a report and cannot be written over.`,
  noReport: 'Say which report the letter is about: open-meal letter REPORT.json.',
  severalVersions: (versions) =>
    `The reports are about several versions (${versions}), and a letter is about one. Check again with --spec, or write a letter for each.`,
  needsOutput:
    '--format docx is a file of its own: give it a name with --output, such as --output letter.docx.',
  otherFormat: (file, format) =>
    `"${file}" would hold ${format}, which its name denies. Write --format before --output.`,
};

const sv: FollowupMistakes = {
  twoReports:
    'Ange vilka två rapporter som ska jämföras, den äldre först: open-meal compare GAMMAL.json NY.json.',
  moreReports: (operand) =>
    `open-meal compare tar två rapporter, och "${operand}" är en till. En fil får innehålla flera rapporter.`,
  outputIsReport: (file) => `"${file}" är en rapport och får inte skrivas över.`,
  noReport: 'Ange vilken rapport brevet gäller: open-meal letter RAPPORT.json.',
  severalVersions: (versions) =>
    `Rapporterna gäller flera versioner (${versions}), och ett brev gäller en. Kontrollera igen med --spec, eller skriv ett brev för var och en.`,
  needsOutput:
    '--format docx blir en egen fil: ge den ett namn med --output, till exempel --output brev.docx.',
  otherFormat: (file, format) =>
    `"${file}" skulle innehålla ${format}, men namnet säger något annat. Skriv --format före --output.`,
};

/** What the command line says of a mistake, complete by the compiler. */
export const FOLLOWUP_MISTAKES: Readonly<Record<Language, FollowupMistakes>> = { en, sv };
