import type { Report } from '../report/report.js';

/** Placeholder of the branch: replaced when the views are merged. */
export function showPublished(
  _report: Report,
  _bodies: ReadonlyMap<string, Uint8Array>,
): Promise<object> {
  return Promise.resolve({});
}
