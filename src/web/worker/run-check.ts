import type { Report } from '../../report/report.js';
import { serialise } from '../../report/serialise.js';
import { parseTarget, type Target } from '../../source/target.js';
import type { CheckRequest, CheckState, Progress } from '../../store/check-state.js';
import type { Result } from '../../store/queue.js';
import type { Store } from '../../store/store.js';
import { type CheckOptions, defaultOptions } from '../../validator/check-options.js';
import { checkWithEvidence } from '../../validator/check-with-evidence.js';
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
  const { store, limits, clock } = means;
  const { target, stdin } = await targetOf(request, store);
  const { report, evidence, bodies } = await checkWithEvidence(
    target,
    { ...optionsFor(request, means), ...(stdin && { stdin }) },
    () => new Date(clock()),
    limits.evidenceBytes,
  );
  const { showPublished } = await import('../../published/show-published.js');
  const shown = await showPublished(report, bodies);
  // A document that was handed in is its own evidence.
  const kept = request.subject.kind === 'url' ? evidence : null;
  const put = (bytes: Uint8Array) => store.blobs.put(bytes, clock());
  return {
    summary: summaryOf(report),
    report: await put(Buffer.from(serialise(report))),
    evidence: kept === null ? null : await put(kept),
    shown: await put(Buffer.from(JSON.stringify(shown))),
  };
}

function optionsFor(
  { subject, spec }: CheckRequest,
  { limits, clock, onProgress }: RunMeans,
): CheckOptions & { readonly maxSeconds: number } {
  const origin = subject.kind === 'url' ? new URL(subject.url).origin : null;
  return {
    ...defaultOptions(new Date(clock())),
    spec,
    timeoutSeconds: limits.answerSeconds,
    maxSeconds: limits.runSeconds,
    maxRequests: limits.requests,
    maxBytes: limits.answerBytes,
    allowPrivate:
      limits.allowPrivate || (origin !== null && limits.allowPrivateFor.includes(origin)),
    onRequest: (url, sent) => onProgress({ url, sent, budget: limits.requests }),
  };
}

async function targetOf(
  { subject }: CheckRequest,
  { blobs }: Pick<Store, 'blobs'>,
): Promise<{ readonly target: Target; readonly stdin?: AsyncIterable<Uint8Array> }> {
  if (subject.kind === 'url') return { target: parseTarget(subject.url) };
  const bytes = await blobs.get(subject.sha256);
  if (bytes === null) throw new Error(`the document ${subject.sha256} is not kept`);
  return { target: { kind: 'stdin', source: subject.name ?? '-' }, stdin: once(bytes) };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}

function summaryOf({ verdict, spec, target, summary }: Report): Result['summary'] {
  const { must, should } = summary.findings;
  return { verdict, version: spec.version, kind: target.kind, must, should };
}
