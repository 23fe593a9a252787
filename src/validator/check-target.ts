import { artefactsOf, loadVersion } from '../check/version-data.js';
import { TOOL } from '../model/generated/tool.js';
import {
  type Artefact,
  CURRENT_VERSION,
  isJudgedVersion,
  type JudgedVersion,
  type SpecVersion,
} from '../model/versions.js';
import { buildReport } from '../report/build-report.js';
import type { DocumentProblem, Report, ReportDocument } from '../report/report.js';
import { LIVE_SOURCES } from '../source/sources.js';
import { parseTarget, type Target } from '../source/target.js';
import type { DocumentOptions } from './check-options.js';
import { type Judged, judgeDocument } from './judge-document.js';
import { isEndpoint } from './provider/layouts.js';
import type { DocumentRunOptions, RunOptions } from './run-options.js';
import { withoutSecrets } from './without-secrets.js';

/**
 * Checks one file, stdin (`-`), the URL of a document, or the base URL of a provider. Trouble with the
 * target is part of the report, never thrown.
 */
export function checkTarget(input: string, options: RunOptions): Promise<Report> {
  return checkParsedTarget(parseTarget(input), options);
}

/** The same for a target that is understood already. */
export async function checkParsedTarget(target: Target, options: RunOptions): Promise<Report> {
  return withoutSecrets(await reportOn(target, options), options.headers);
}

async function reportOn(target: Target, options: RunOptions): Promise<Report> {
  const { as } = options;
  if (as === 'provider') {
    if (target.kind !== 'url') return checkDocument(target, { ...options, as: 'auto' });
    const { checkProvider } = await import('./provider/check-provider.js');
    const whole = await checkProvider(target.url, options, 'sure');
    return whole ?? checkDocument(target, { ...options, as: 'auto' });
  }
  const report = await checkDocument(target, { ...options, as });
  if (as !== 'auto' || target.kind !== 'url' || !mayBeProvider(target.url, report)) return report;
  const { checkProvider } = await import('./provider/check-provider.js');
  const isPage = report.documents.some(({ problem }) => problem?.reason === 'html');
  return (await checkProvider(target.url, options, isPage ? 'page' : 'perhaps')) ?? report;
}

/** Whether an address that is no document may have a whole provider under it. */
function mayBeProvider(address: string, { documents }: Report): boolean {
  const [document] = documents;
  if (document === undefined || isEndpoint(address)) return false;
  return document.artefact === null && (document.problem !== null || document.spec === null);
}

async function checkDocument(target: Target, options: DocumentRunOptions): Promise<Report> {
  const { sources = LIVE_SOURCES } = options;
  const retrieval = await sources.retrieve(target, {
    headers: options.headers,
    timeoutSeconds: options.timeoutSeconds,
    allowPrivate: options.allowPrivate,
    ...(options.maxBytes === null
      ? {}
      : { maxBytesFile: options.maxBytes, maxBytesUrl: options.maxBytes }),
    ...(options.stdin === undefined ? {} : { stdin: options.stdin }),
  });
  if (retrieval.kind === 'unreachable') {
    const problem: DocumentProblem = {
      kind: 'unreachable',
      reason: retrieval.reason,
      detail: retrieval.detail,
    };
    return report(options, retrieval.source, retrieval.http, unjudged(problem, options));
  }
  const judged = await judgeDocument(retrieval, options);
  return report(options, retrieval.source, retrieval.http, judged);
}

function unjudged(problem: DocumentProblem, options: DocumentOptions): Judged {
  const requested = options.spec === 'auto' ? null : options.spec;
  return {
    artefact: options.as === 'auto' ? null : options.as,
    version: requested,
    basis: requested === null ? null : 'requested',
    facts: null,
    problem,
    judgement: null,
  };
}

async function report(
  options: RunOptions,
  source: string,
  http: ReportDocument['http'],
  judged: Judged,
): Promise<Report> {
  const version = catalogueVersion(judged.version);
  const data = await loadVersion(version);
  return buildReport({
    tool: TOOL,
    now: options.now,
    target: { input: source, kind: 'document' },
    spec: { version: judged.version, basis: judged.basis },
    profile: options.profile,
    requirements: data.facts.filter((facts) => facts.level !== 'advice'),
    documents: [
      {
        document: {
          id: 'd1',
          source,
          artefact: judged.artefact,
          spec: judged.version,
          basis: judged.basis,
          bytes: judged.facts?.bytes ?? null,
          sha256: judged.facts?.sha256 ?? null,
          http: http === null ? null : httpOf(http),
          problem: judged.problem,
        },
        judgement: judged.judgement,
      },
    ],
    all: options.all,
  });
}

/** The catalogue whose requirements a report lists when the document's own version has none. */
function catalogueVersion(version: SpecVersion | null): JudgedVersion {
  return version !== null && isJudgedVersion(version) ? version : CURRENT_VERSION;
}

function httpOf(http: NonNullable<ReportDocument['http']>): NonNullable<ReportDocument['http']> {
  const { status, mediaType, redirects, milliseconds } = http;
  return { status, mediaType, redirects, milliseconds };
}

/** Whether a version has such documents at all: asking for another is a mistake of the caller. */
export function versionHas(version: SpecVersion, artefact: Artefact): boolean {
  return !isJudgedVersion(version) || artefactsOf(version).includes(artefact);
}
