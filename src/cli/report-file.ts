import { readFile } from 'node:fs/promises';
import type { CheckedReport } from '../report/checked-report.js';
import { neutralise } from '../report/neutralise.js';
import { readReport } from '../report/read-report.js';
import type { Language } from '../report/words.js';
import { codeOf } from './output-files.js';
import { UsageError } from './usage-error.js';
import { REPORT_MISTAKES } from './words/report-mistakes.js';

/** The reports in a file, one or a list of them. Throws a {@link UsageError} that says what the file is instead. */
export async function readReportFile(path: string, language: Language): Promise<CheckedReport[]> {
  const mistakes = REPORT_MISTAKES[language];
  const file = neutralise(path);
  const value = parse(await read(path, language));
  if (value === undefined) throw new UsageError(mistakes.notJson(file));
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length === 0) throw new UsageError(mistakes.notAReport(file));
  return values.map((one) => {
    const report = readReport(one);
    if (report === null) throw new UsageError(mistakes.notAReport(file));
    if (report === 'contradictory') throw new UsageError(mistakes.contradictory(file));
    return report;
  });
}

async function read(path: string, language: Language): Promise<string> {
  const mistakes = REPORT_MISTAKES[language];
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const [file, code] = [neutralise(path), codeOf(error)];
    throw new UsageError(
      code === 'ENOENT' ? mistakes.noReport(file) : mistakes.unreadable(file, code),
    );
  }
}

/** Undefined for a text that is no JSON, which has no such value. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
