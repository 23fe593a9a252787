import type { Report } from '../report.js';
import { serialise } from '../serialise.js';

/** One report as an object, several as an array. */
export function renderJson(reports: readonly Report[]): string {
  return serialise(reports.length === 1 ? reports[0] : reports);
}
