import { TOOL } from '../../model/generated/tool.js';
import { GENERATED_TEXTS } from '../../report/generated-texts.js';
import type { Report } from '../../report/report.js';
import { buildSheet, type Sheet } from '../../report/requirements/sheet.js';
import type { SheetOrder } from './sheet-order.js';

/** The requirements that are wanted, with their results where a report is given. */
export function sheetOf({
  version,
  selection,
  report,
}: Pick<SheetOrder, 'version' | 'selection' | 'report'>): Sheet {
  return buildSheet(GENERATED_TEXTS, {
    version,
    selection,
    reports: report === null ? [] : [readKept(report)],
    rules: TOOL.rules,
  });
}

/** Written by this program, so it has its form. */
export function readKept(report: Uint8Array): Report {
  return JSON.parse(Buffer.from(report).toString('utf8'));
}
