import type { Report, ReportFinding } from './report.js';
import { serialise, serialisedSize } from './serialise.js';

const MAXIMUM_BYTES = 1024 * 1024;

/** How many findings keep their excerpts where there is no room for everything: as many as people read. */
const WITH_EXCERPTS = 50;

/**
 * As many findings as leave the report, given without any, under 1 MiB: the list is in order, so the
 * lightest are left out. Excerpts give way before a finding does.
 */
export function findingsThatFit(
  report: Report,
  findings: readonly ReportFinding[],
): ReportFinding[] {
  const room = MAXIMUM_BYTES - Buffer.byteLength(serialise(report)) - 100;
  const whole = thoseThatFit(room, findings);
  if (whole.length === findings.length) return whole;
  return thoseThatFit(
    room,
    findings.map((finding, index) => (index < WITH_EXCERPTS ? finding : withoutExcerpts(finding))),
  );
}

function withoutExcerpts(finding: ReportFinding): ReportFinding {
  return { ...finding, places: finding.places.map(({ excerpt: _, ...place }) => place) };
}

function thoseThatFit(room: number, findings: readonly ReportFinding[]): ReportFinding[] {
  let left = room;
  const kept = findings.findIndex((finding) => {
    left -= serialisedSize(finding, 3);
    return left < 0;
  });
  return kept === -1 ? [...findings] : findings.slice(0, kept);
}
