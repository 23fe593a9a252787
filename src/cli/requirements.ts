import { TOOL } from '../model/generated/tool.js';
import { GENERATED_TEXTS } from '../report/generated-texts.js';
import { SHEET_RENDERERS } from '../report/requirements/render/index.js';
import { buildSheet, type Sheet } from '../report/requirements/sheet.js';
import type { Language } from '../report/words.js';
import type { Options } from './arguments.js';
import type { Environment } from './environment.js';
import { writeOutput } from './output-files.js';
import { readReportFile } from './report-file.js';
import {
  type NamedReport,
  type RequirementsRequest,
  readRequirementsRequest,
  refuseUnknownIds,
  versionOf,
} from './requirements-request.js';
import { UsageError } from './usage-error.js';
import { REQUIREMENTS_MISTAKES } from './words/requirements-mistakes.js';

/** `open-meal requirements`: writes the requirements of a version for those who buy or sell a system. */
export async function requirements(
  operands: readonly string[],
  options: Options,
  argv: readonly string[],
  language: Language,
  environment: Environment,
): Promise<number> {
  const request = readRequirementsRequest(operands, options, argv, language);
  const reports: NamedReport[] = [];
  for (const file of request.reports) {
    for (const report of await readReportFile(file, language)) reports.push({ file, report });
  }
  const version = versionOf(request, reports, language);
  const { selection } = request;
  refuseUnknownIds(selection, version, language);
  const sheet = buildSheet(GENERATED_TEXTS, {
    version,
    selection,
    reports: reports.map(({ report }) => report),
    rules: TOOL.rules,
  });
  if (sheet.parts.length === 0) {
    throw new UsageError(REQUIREMENTS_MISTAKES[language].nothingLeft(version));
  }
  await writeSheets(sheet, request, language, environment);
  return 0;
}

async function writeSheets(
  sheet: Sheet,
  { form, outputs }: RequirementsRequest,
  language: Language,
  { stdout }: Environment,
): Promise<void> {
  for (const { format, file } of outputs) {
    const render = await SHEET_RENDERERS[format]();
    const content = await render(sheet, form, language);
    if (file !== null) await writeOutput(file, content, language);
    else if (typeof content === 'string') await stdout.write(content);
  }
}
