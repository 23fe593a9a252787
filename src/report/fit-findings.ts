import type { Report, ReportFinding } from './report.js';
import { serialise, serialisedSize } from './serialise.js';

const MAXIMUM_BYTES = 1024 * 1024;

/** As many findings as leave the report, given without any, under 1 MiB: the list is in order, so the lightest are left out. */
export function findingsThatFit(
  report: Report,
  findings: readonly ReportFinding[],
): ReportFinding[] {
  let left = MAXIMUM_BYTES - Buffer.byteLength(serialise(report)) - 100;
  const kept = findings.findIndex((finding) => {
    left -= serialisedSize(finding, 3);
    return left < 0;
  });
  return kept === -1 ? [...findings] : findings.slice(0, kept);
}
