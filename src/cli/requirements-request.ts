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
import { neutralise } from '../report/neutralise.js';
import type { CheckedReport } from '../report/requirements/checked-report.js';
import type { SheetFormat } from '../report/requirements/render/index.js';
import { FORMS, type Form } from '../report/requirements/renderer.js';
import {
  REQUIREMENT_LEVELS,
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

/** What `requirements` is to do, understood as far as the command line tells. */
export interface RequirementsRequest {
  /** Null: that of the report, or the current one. */
  readonly spec: JudgedVersion | null;
  readonly form: Form;
  readonly selection: Selection;
  readonly report: string | null;
  readonly outputs: readonly Output<SheetFormat>[];
}

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
  const level = read.list('level', REQUIREMENT_LEVELS);
  return {
    spec: readSpec(read.text('spec'), language),
    form,
    selection: {
      // A supplier is asked about what has to be met, unless somebody wants to know more.
      level: level.length === 0 && form === 'questionnaire' ? ['must'] : level,
      tier: read.list('tier', TIERS),
      artefact: read.list('artefact', SUBJECTS),
      verification: read.list('verification', VERIFICATIONS),
    },
    report: read.text('report'),
    outputs: readOutputs(
      argv,
      read.choices('format', FORMATS),
      read.texts('output'),
      read.text('report'),
      language,
    ),
  };
}

/** The version that the sheet is about. Throws a {@link UsageError} where report and --spec disagree. */
export function versionOf(
  { spec, report: file }: RequirementsRequest,
  report: CheckedReport | null,
  language: Language,
): JudgedVersion {
  const version = report?.spec.version ?? null;
  if (version === null) return spec ?? CURRENT_VERSION;
  if (spec !== null && spec !== version) {
    const name = neutralise(file ?? '');
    throw new UsageError(REQUIREMENTS_MISTAKES[language].otherVersion(name, version, spec));
  }
  return judged(version, language);
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
  report: string | null,
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
  refuseSameFiles(outputs, report === null ? [] : [report], own.outputIsReport, language);
  return outputs;
}
