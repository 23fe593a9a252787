import { extname } from 'node:path';
import { TOOL } from '../model/generated/tool.js';
import { CURRENT_VERSION, isJudgedVersion, type JudgedVersion } from '../model/versions.js';
import type { CheckedReport } from '../report/checked-report.js';
import { GENERATED_TEXTS } from '../report/generated-texts.js';
import { buildLetter } from '../report/letter/letter.js';
import { LETTER_RENDERERS, type LetterFormat } from '../report/letter/render.js';
import { neutralise } from '../report/neutralise.js';
import type { Language } from '../report/words.js';
import type { Options } from './arguments.js';
import type { Environment } from './environment.js';
import { optionReader } from './option-reader.js';
import { refuseSameFiles, writeOutput } from './output-files.js';
import { type Output, pairOutputs } from './outputs.js';
import { readReportFile } from './report-file.js';
import { UsageError } from './usage-error.js';
import { FOLLOWUP_MISTAKES } from './words/followup-mistakes.js';
import { CLI_WORDS } from './words.js';

const FORMATS: readonly LetterFormat[] = ['text', 'markdown', 'html', 'docx'];

/** `open-meal letter`: writes a letter to the supplier out of reports on one version. */
export async function letter(
  files: readonly string[],
  options: Options,
  argv: readonly string[],
  language: Language,
  { stdout }: Environment,
): Promise<number> {
  const { mistakes } = CLI_WORDS[language];
  const read = optionReader(options, mistakes);
  if (files.length === 0) throw new UsageError(FOLLOWUP_MISTAKES[language].noReport);
  const formats = read.choices('format', FORMATS);
  const outputs = pairOutputs<LetterFormat>(argv, formats, read.texts('output'), 'text');
  if (outputs === null) throw new UsageError(mistakes.tooManyOutputs);
  refuseImpossible(outputs, files, language);

  const reports: CheckedReport[] = [];
  for (const file of files) reports.push(...(await readReportFile(file, language)));
  const version = versionOf(reports, language);
  const content = buildLetter(GENERATED_TEXTS, version, reports, TOOL.rules);
  for (const { format, file } of outputs) {
    const render = await LETTER_RENDERERS[format]();
    const rendered = await render(content, language);
    if (file !== null) await writeOutput(file, rendered, language);
    else if (typeof rendered === 'string') await stdout.write(rendered);
  }
  return 0;
}

/** The version that the letter cites: that of the reports, or the current one where none can be judged. */
function versionOf(reports: readonly CheckedReport[], language: Language): JudgedVersion {
  const versions = [...new Set(reports.flatMap(({ spec }) => spec.version ?? []))];
  const [version, ...others] = versions;
  if (others.length > 0) {
    throw new UsageError(FOLLOWUP_MISTAKES[language].severalVersions(versions.join(', ')));
  }
  return version !== undefined && isJudgedVersion(version) ? version : CURRENT_VERSION;
}

function refuseImpossible(
  outputs: readonly Output<LetterFormat>[],
  reports: readonly string[],
  language: Language,
): void {
  const own = FOLLOWUP_MISTAKES[language];
  for (const { format, file } of outputs) {
    if (file === null && format === 'docx') throw new UsageError(own.needsOutput);
    // A text called .docx opens nowhere, and nobody would know why.
    const isNamed = extname(file ?? '').toLowerCase() === '.docx';
    if (file !== null && isNamed !== (format === 'docx')) {
      throw new UsageError(own.otherFormat(neutralise(file), format));
    }
  }
  if (outputs.filter(({ file }) => file === null).length > 1) {
    throw new UsageError(CLI_WORDS[language].mistakes.standardOutputTwice);
  }
  refuseSameFiles(outputs, reports, own.outputIsReport, language);
}
