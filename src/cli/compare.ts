import { compareReports } from '../report/compare/compare-reports.js';
import { comparisonExitCode } from '../report/compare/exit-code.js';
import { COMPARISON_RENDERERS, type ComparisonFormat } from '../report/compare/render/index.js';
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

const FORMATS: readonly ComparisonFormat[] = ['text', 'json', 'markdown'];

/** `open-meal compare`: says what has changed between two reports and returns the exit code. */
export async function compare(
  operands: readonly string[],
  options: Options,
  argv: readonly string[],
  language: Language,
  { stdout }: Environment,
): Promise<number> {
  const read = optionReader(options, CLI_WORDS[language].mistakes);
  const own = FOLLOWUP_MISTAKES[language];
  const [old, now, extra] = operands;
  if (old === undefined || now === undefined) throw new UsageError(own.twoReports);
  if (extra !== undefined) throw new UsageError(own.moreReports(neutralise(extra)));
  const failOn = read.choice('fail-on', ['must', 'should', 'never']) ?? 'must';
  const formats = read.choices('format', FORMATS);
  const outputs = pairOutputs<ComparisonFormat>(argv, formats, read.texts('output'), 'text');
  refuseImpossible(outputs, [old, now], language);

  const comparisons = compareReports(
    await readReportFile(old, language),
    await readReportFile(now, language),
  );
  for (const { format, file } of outputs ?? []) {
    const text = COMPARISON_RENDERERS[format](comparisons, language);
    if (file === null) await stdout.write(text);
    else await writeOutput(file, text, language);
  }
  return comparisonExitCode(comparisons, failOn);
}

function refuseImpossible(
  outputs: readonly Output<string>[] | null,
  reports: readonly string[],
  language: Language,
): void {
  const { mistakes } = CLI_WORDS[language];
  if (outputs === null) throw new UsageError(mistakes.tooManyOutputs);
  if (outputs.filter(({ file }) => file === null).length > 1) {
    throw new UsageError(mistakes.standardOutputTwice);
  }
  refuseSameFiles(outputs, reports, FOLLOWUP_MISTAKES[language].outputIsReport, language);
}
