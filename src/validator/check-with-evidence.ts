import type { Report } from '../report/report.js';
import { bodiesOf } from '../source/evidence/bodies.js';
import { createRecorder } from '../source/evidence/recorder.js';
import { writeHar } from '../source/evidence/write-har.js';
import { LIVE_SOURCES } from '../source/sources.js';
import type { Target } from '../source/target.js';
import type { CheckOptions } from './check-options.js';
import { checkParsedTarget } from './check-target.js';

/** A report with what it was made from. */
export interface ReportWithEvidence {
  readonly report: Report;
  /** HTTP Archive 1.2 that `open-meal check` replays; null when the bodies were more than `maxBytes`. */
  readonly evidence: Uint8Array | null;
  /** The bodies that were judged, by SHA-256 as the report names them; none when they were too many. */
  readonly bodies: ReadonlyMap<string, Uint8Array>;
}

/** Checks one target and keeps what was asked and answered. `maxEvidenceBytes`: of all bodies together. */
export async function checkWithEvidence(
  target: Target,
  options: CheckOptions & { readonly maxSeconds?: number },
  clock: () => Date,
  maxEvidenceBytes: number,
): Promise<ReportWithEvidence> {
  const recorder = createRecorder(clock, maxEvidenceBytes);
  const { maxSeconds } = options;
  const live = {
    ...LIVE_SOURCES,
    begin: (how: Parameters<typeof LIVE_SOURCES.begin>[0]) =>
      LIVE_SOURCES.begin({ ...how, maxSeconds }),
  };
  const sources = recorder.begin(target, options, live);
  const report = await checkParsedTarget(target, { ...options, sources });
  const evidence = recorder.evidence();
  if (evidence === null) return { report, evidence: null, bodies: new Map() };
  const pieces = [...writeHar(evidence)].map((piece) => Buffer.from(piece));
  return { report, evidence: Buffer.concat(pieces), bodies: bodiesOf(evidence) };
}
