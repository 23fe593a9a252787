import type { Report } from '../../report/report.js';
import { serialise } from '../../report/serialise.js';
import { parseTarget } from '../../source/target.js';
import type { CheckRequest, CheckState, Progress } from '../../store/check-state.js';
import type { Result } from '../../store/queue.js';
import type { Store } from '../../store/store.js';
import { defaultOptions } from '../../validator/check-options.js';
import { checkParsedTarget } from '../../validator/check-target.js';
import { checkWithEvidence, type ReportWithEvidence } from '../../validator/check-with-evidence.js';
import type { CheckLimits } from '../limits.js';

/** What the run of one check needs around it. */
export interface RunMeans {
  readonly store: Pick<Store, 'blobs'>;
  readonly limits: CheckLimits;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly onProgress: (progress: Progress) => void;
}

/** Does a check and keeps its report and evidence. Throws only on a defect of this program. */
export async function runCheck(
  { request }: Pick<CheckState, 'request'>,
  means: RunMeans,
): Promise<Result> {
  const { report, evidence, bodies } = await checked(request, means);
  return {
    summary: summaryOf(report),
    report: Buffer.from(serialise(report)),
    evidence,
    // Of a document that was handed in it is made when somebody looks.
    shown: request.subject.kind === 'url' ? await shownOf(report, bodies) : null,
  };
}

async function shownOf(
  report: Report,
  bodies: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const { showPublished } = await import('../../published/show-published.js');
  return Buffer.from(JSON.stringify(await showPublished(report, bodies)));
}

async function checked(
  { subject, spec }: CheckRequest,
  { store, limits, clock, onProgress }: RunMeans,
): Promise<ReportWithEvidence> {
  const options = {
    ...defaultOptions(new Date(clock())),
    spec,
    timeoutSeconds: limits.answerSeconds,
    maxRequests: limits.requests,
    maxBytes: limits.answerBytes,
    onRequest: (url: string, sent: number) => onProgress({ url, sent, budget: limits.requests }),
  };
  if (subject.kind === 'url') {
    const { origin } = new URL(subject.url);
    const allowPrivate = limits.allowPrivate || limits.allowPrivateFor.includes(origin);
    return checkWithEvidence(
      parseTarget(subject.url),
      { ...options, allowPrivate, maxSeconds: limits.runSeconds },
      () => new Date(clock()),
      limits.evidenceBytes,
    );
  }
  const bytes = await store.blobs.get(subject.sha256);
  if (bytes === null) throw new Error(`the document ${subject.sha256} is not kept`);
  const target = { kind: 'stdin', source: subject.name ?? '-' } as const;
  const report = await checkParsedTarget(target, { ...options, stdin: once(bytes) });
  // It is its own evidence.
  return { report, evidence: null, bodies: new Map() };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}

function summaryOf({ verdict, spec, target, summary }: Report): Result['summary'] {
  const { must, should } = summary.findings;
  return { verdict, version: spec.version, kind: target.kind, must, should };
}
