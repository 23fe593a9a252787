import { extname } from 'node:path';
import { VERSION_FACTS } from '../model/generated/version-facts.js';
import {
  CURRENT_VERSION,
  isJudgedVersion,
  JUDGED_VERSIONS,
  type JudgedVersion,
  SPEC_VERSIONS,
  type SpecVersion,
} from '../model/versions.js';
import type { CheckedReport } from '../report/checked-report.js';
import { GENERATED_TEXTS } from '../report/generated-texts.js';
import { nearestIds } from '../report/nearest-ids.js';
import { neutralise } from '../report/neutralise.js';
import type { SheetFormat } from '../report/requirements/render/index.js';
import { FORMS, type Form } from '../report/requirements/renderer.js';
import {
  REQUIREMENT_LEVELS,
  type RequirementLevel,
  type Selection,
  SUBJECTS,
  TIERS,
  VERIFICATIONS,
} from '../report/requirements/selection.js';
import type { Language } from '../report/words.js';
import type { Options } from './arguments.js';
import { optionReader } from './option-reader.js';
import { refuseSameFiles } from './output-files.js';
import { type Output, pairOutputs } from './outputs.js';
import { UsageError } from './usage-error.js';
import { REQUIREMENTS_MISTAKES } from './words/requirements-mistakes.js';
import { CLI_WORDS } from './words.js';

/** A report and the file that it was read from. */
export interface NamedReport {
  readonly file: string;
  readonly report: CheckedReport;
}

/** What `requirements` is to do, understood as far as the command line tells. */
export interface RequirementsRequest {
  /** Null: that of the report, or the current one. */
  readonly spec: JudgedVersion | null;
  readonly form: Form;
  readonly selection: Selection;
  readonly reports: readonly string[];
  readonly outputs: readonly Output<SheetFormat>[];
}

/** What the Swedish catalogue calls the levels, and what tenders call them. */
const LEVEL_WORDS: Readonly<Record<string, RequirementLevel>> = {
  ska: 'must',
  skall: 'must',
  bör: 'should',
  kan: 'may',
};

const FORMATS: readonly SheetFormat[] = ['text', 'json', 'csv', 'markdown', 'docx', 'xlsx'];
/** Files that no terminal can show. */
const OFFICE: readonly SheetFormat[] = ['docx', 'xlsx'];

/** Understands the options of `requirements`. Throws a {@link UsageError} that names the first mistake. */
export function readRequirementsRequest(
  operands: readonly string[],
  options: Options,
  argv: readonly string[],
  language: Language,
): RequirementsRequest {
  const read = optionReader(options, CLI_WORDS[language].mistakes);
  const [operand] = operands;
  if (operand !== undefined) {
    throw new UsageError(REQUIREMENTS_MISTAKES[language].operand(neutralise(operand)));
  }
  const form = read.choice('form', FORMS) ?? 'annex';
  const level = read.list('level', REQUIREMENT_LEVELS, LEVEL_WORDS);
  const reports = read.texts('report');
  return {
    spec: readSpec(read.text('spec'), language),
    form,
    selection: {
      // A supplier is asked about what has to be met, unless somebody wants to know more.
      level: level.length === 0 && form === 'questionnaire' ? ['must'] : level,
      tier: read.list('tier', TIERS),
      artefact: read.list('artefact', SUBJECTS),
      verification: read.list('verification', VERIFICATIONS),
      only: read.ids('only'),
      exclude: read.ids('exclude'),
      undisputed: read.flag('undisputed'),
    },
    reports,
    outputs: readOutputs(
      argv,
      read.choices('format', FORMATS),
      read.texts('output'),
      reports,
      language,
    ),
  };
}

/** The version that the sheet is about. Throws a {@link UsageError} where reports and --spec disagree. */
export function versionOf(
  { spec }: Pick<RequirementsRequest, 'spec'>,
  reports: readonly NamedReport[],
  language: Language,
): JudgedVersion {
  let version: SpecVersion | null = spec;
  for (const { file, report } of reports) {
    const own = report.spec.version;
    if (own === null) continue;
    if (version !== null && own !== version) {
      const { otherVersion } = REQUIREMENTS_MISTAKES[language];
      throw new UsageError(otherVersion(neutralise(file), own, version));
    }
    version = own;
  }
  return version === null ? CURRENT_VERSION : judged(version, language);
}

/** Throws a {@link UsageError} for an id to take or leave out that the version does not have. */
export function refuseUnknownIds(
  { only, exclude }: Pick<Selection, 'only' | 'exclude'>,
  version: JudgedVersion,
  language: Language,
): void {
  const ids = GENERATED_TEXTS.requirements[version].map(({ id }) => id);
  const unknown = [...only, ...exclude].find((id) => !ids.includes(id));
  if (unknown === undefined) return;
  const { unknownId } = REQUIREMENTS_MISTAKES[language];
  throw new UsageError(unknownId(neutralise(unknown), version, nearestIds(unknown, ids)));
}

function readSpec(given: string | null, language: Language): JudgedVersion | null {
  if (given === null) return null;
  const version = SPEC_VERSIONS.find((one) => one === given);
  if (version !== undefined) return judged(version, language);
  const choices = JUDGED_VERSIONS.join(', ');
  throw new UsageError(CLI_WORDS[language].mistakes.choice('--spec', neutralise(given), choices));
}

function judged(version: SpecVersion, language: Language): JudgedVersion {
  if (isJudgedVersion(version)) return version;
  const choices = JUDGED_VERSIONS.join(', ');
  throw new UsageError(
    VERSION_FACTS[version].status === 'observed'
      ? REQUIREMENTS_MISTAKES[language].observedVersion(version, choices)
      : CLI_WORDS[language].mistakes.choice('--spec', version, choices),
  );
}

function readOutputs(
  argv: readonly string[],
  formats: readonly SheetFormat[],
  files: readonly string[],
  reports: readonly string[],
  language: Language,
): Output<SheetFormat>[] {
  const { mistakes } = CLI_WORDS[language];
  const own = REQUIREMENTS_MISTAKES[language];
  const outputs = pairOutputs(argv, formats, files, 'text');
  if (outputs === null) throw new UsageError(mistakes.tooManyOutputs);
  for (const { format, file } of outputs) {
    if (file === null && OFFICE.includes(format)) throw new UsageError(own.needsOutput(format));
    // A text called .docx opens nowhere, and nobody would know why.
    const extension = extname(file ?? '').toLowerCase();
    const isOffice = OFFICE.includes(format);
    const named = isOffice ? extension !== '' : OFFICE.some((one) => extension === `.${one}`);
    if (file !== null && named && extension !== `.${format}`) {
      throw new UsageError(own.otherFormat(neutralise(file), format));
    }
  }
  if (outputs.filter(({ file }) => file === null).length > 1) {
    throw new UsageError(mistakes.standardOutputTwice);
  }
  refuseSameFiles(outputs, reports, own.outputIsReport, language);
  return outputs;
}
