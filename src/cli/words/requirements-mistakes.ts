import type { Language } from '../../report/words.js';

/** How a call of `requirements` can go wrong, one sentence for each. */
interface RequirementsMistakes {
  readonly operand: (operand: string) => string;
  readonly observedVersion: (version: string, choices: string) => string;
  readonly nothingLeft: (version: string) => string;
  readonly needsOutput: (format: string) => string;
  readonly otherFormat: (file: string, format: string) => string;
  readonly outputIsReport: (file: string) => string;
  readonly unknownId: (id: string, version: string, nearest: readonly string[]) => string;
  readonly otherVersion: (file: string, version: string, wanted: string) => string;
}

const en: RequirementsMistakes = {
  operand: (operand) =>
    `open-meal requirements takes nothing but options, and "${operand}" is none; a report goes with --report.`,
  observedVersion: (version, choices) =>
    `The text of version ${version} is not available, so nobody can say what it requires. Choose one of ${choices} with --spec.`,
  nothingLeft: (version) =>
    `No requirement of version ${version} fits all of the filters. Take some of --level, --tier, --artefact, --verification, --only, --exclude and --undisputed away.`,
  needsOutput: (format) =>
    `--format ${format} is a file of its own: give it a name with --output, such as --output annex.${format}.`,
  otherFormat: (file, format) =>
    `"${file}" would hold ${format}, which its name denies. Write --format before --output.`,
  outputIsReport: (file) => `"${file}" is the report and cannot be written over.`,
  unknownId: (id, version, nearest) =>
    `Version ${version} has no requirement "${id}".${nearest.length === 0 ? '' : ` Did you mean ${nearest.join(' or ')}?`}`,
  otherVersion: (file, version, wanted) =>
    `The report "${file}" is about version ${version}, not ${wanted}, and a sheet is about one version. Check again with --spec ${wanted}, or ask for version ${version} with its own reports alone.`,
};

const sv: RequirementsMistakes = {
  operand: (operand) =>
    `open-meal requirements tar bara flaggor, och "${operand}" är ingen; en rapport anges med --report.`,
  observedVersion: (version, choices) =>
    `Texten till version ${version} finns inte att tillgå, så ingen kan säga vad den kräver. Välj en av ${choices} med --spec.`,
  nothingLeft: (version) =>
    `Inget krav i version ${version} passar alla filter. Ta bort något av --level, --tier, --artefact, --verification, --only, --exclude och --undisputed.`,
  needsOutput: (format) =>
    `--format ${format} blir en egen fil: ge den ett namn med --output, till exempel --output kravbilaga.${format}.`,
  otherFormat: (file, format) =>
    `"${file}" skulle innehålla ${format}, men namnet säger något annat. Skriv --format före --output.`,
  outputIsReport: (file) => `"${file}" är rapporten och får inte skrivas över.`,
  unknownId: (id, version, nearest) =>
    `Version ${version} har inget krav "${id}".${nearest.length === 0 ? '' : ` Menade du ${nearest.join(' eller ')}?`}`,
  otherVersion: (file, version, wanted) =>
    `Rapporten "${file}" gäller version ${version}, inte ${wanted}, och ett kravblad gäller en version. Kontrollera igen med --spec ${wanted}, eller begär version ${version} med bara dess egna rapporter.`,
};

/** What the command line says of a mistake, complete by the compiler. */
export const REQUIREMENTS_MISTAKES: Readonly<Record<Language, RequirementsMistakes>> = { en, sv };
