import { judgePublication } from '../../check/judge-publication.js';
import { loadVersion } from '../../check/version-data.js';
import { TOOL } from '../../model/generated/tool.js';
import { CURRENT_VERSION, isJudgedVersion } from '../../model/versions.js';
import { buildReport, type JudgedDocument } from '../../report/build-report.js';
import type { DocumentProblem, Report, ReportDocument } from '../../report/report.js';
import { DEFAULT_LIMITS } from '../../source/retrieve.js';
import type { Manner, Retriever, RetrieverOptions } from '../../source/retriever.js';
import { LIVE_SOURCES } from '../../source/sources.js';
import type { RunOptions } from '../run-options.js';
import { type Compared, compareEarlier } from './compare-earlier.js';
import { type Discovery, discover, type Found } from './discover.js';
import { type Gathered, gather } from './gather.js';
import { statusProblem, unjudged } from './judge-answer.js';
import { freshnessOfNothing, providerFreshness } from './provider-freshness.js';

/**
 * How it is known that an address is a provider's: somebody said so; it may be; or it is a web page, which says
 * nothing against the provider that may be there.
 */
export type Sureness = 'sure' | 'perhaps' | 'page';

/**
 * Checks everything that a provider answers under a base URL. Null when nothing there looks like the
 * specification and nobody is sure that it is a provider. `pace`: for a server that is the caller's own.
 */
export async function checkProvider(
  address: string,
  options: RunOptions,
  sureness: Sureness,
  pace: Pick<RetrieverOptions, 'perHost' | 'perSecond' | 'retries'> = {},
): Promise<Report | null> {
  const { sources = LIVE_SOURCES } = options;
  const retriever = await sources.begin({
    perHost: options.concurrency,
    ...pace,
    maxBytes: options.maxBytes ?? DEFAULT_LIMITS.maxBytesUrl,
    timeoutSeconds: options.timeoutSeconds,
    maxRequests: options.maxRequests,
    allowPrivate: options.allowPrivate,
    headers: options.headers,
    origin: new URL(address).origin,
  });
  const get = (url: string, manner?: Manner) => {
    options.onRequest?.(url, retriever.counted().sent);
    return retriever.get(url, manner);
  };
  const discovery = await discover(address, options, get);
  if (discovery.found === null) {
    const isReported =
      sureness === 'sure' || (sureness === 'page' && discovery.tried.some(isInTrouble));
    return isReported ? reportOfNothing(address, discovery, options, retriever) : null;
  }
  const gathered = await gather(discovery.found, options, get);
  return reportOf(address, discovery.found, discovery, gathered, options, retriever);
}

/** A server that is in trouble: what it would have answered, nobody knows. */
function isInTrouble({ status, reason }: Discovery['tried'][number]): boolean {
  return status === null ? reason === 'timeout' || reason === 'refused' : status >= 500;
}

async function reportOf(
  address: string,
  found: Found,
  { tried }: Discovery,
  { documents, publication, sample, sampled }: Gathered,
  options: RunOptions,
  retriever: Retriever,
): Promise<Report> {
  const { version, basis, base } = found;
  const catalogue = isJudgedVersion(version) ? version : CURRENT_VERSION;
  const data = await loadVersion(catalogue);
  const { PUBLICATION_RULES } = await import('../../rules/generated/rules.js');
  const { earlier, previous }: Compared = isJudgedVersion(version)
    ? await compareEarlier(publication.calls, version, options)
    : { earlier: null, previous: null };
  const compared = isJudgedVersion(version)
    ? judgePublication(
        { ...publication, version, earlier },
        {
          version: data,
          rules: PUBLICATION_RULES,
          keepAllPlaces: options.all,
          now: options.now.getTime(),
        },
      )
    : null;
  return buildReport({
    tool: TOOL,
    now: options.now,
    target: { input: address, kind: 'provider' },
    spec: { version, basis },
    profile: options.profile,
    requirements: data.facts.filter(({ level }) => level !== 'advice'),
    documents: documents.map(
      ({ id, source, http, judged, isAside }): JudgedDocument => ({
        document: {
          id,
          source,
          artefact: judged.artefact,
          spec: judged.version,
          basis: judged.basis,
          bytes: judged.facts?.bytes ?? null,
          sha256: judged.facts?.sha256 ?? null,
          http: http && httpOf(http),
          problem: judged.problem,
        },
        judgement: judged.judgement,
        isAside,
      }),
    ),
    compared,
    provider: {
      base,
      tried,
      requests: retriever.counted(),
      sample,
      ...(previous && { previous }),
      freshness: providerFreshness(publication, sampled),
    },
    all: options.all,
  });
}

/** Nothing answered as a provider does: what was tried is all that there is to say. */
async function reportOfNothing(
  address: string,
  { tried }: Discovery,
  options: RunOptions,
  retriever: Retriever,
): Promise<Report> {
  const version = options.spec === 'auto' ? null : options.spec;
  const catalogue = version !== null && isJudgedVersion(version) ? version : CURRENT_VERSION;
  const data = await loadVersion(catalogue);
  const documents = tried.map(({ url, status, reason }, index): JudgedDocument => {
    const problem: DocumentProblem =
      reason === null ? statusProblem(status ?? 0) : { kind: 'unreachable', reason, detail: '' };
    const { artefact, basis } = unjudged(null);
    const document = { id: `d${index + 1}`, source: url, artefact, spec: null, basis };
    return {
      document: { ...document, bytes: null, sha256: null, http: null, problem },
      judgement: null,
    };
  });
  return buildReport({
    tool: TOOL,
    now: options.now,
    target: { input: address, kind: 'provider' },
    spec: { version, basis: version === null ? null : 'requested' },
    profile: options.profile,
    requirements: data.facts.filter(({ level }) => level !== 'advice'),
    documents,
    provider: {
      base: address,
      tried,
      requests: retriever.counted(),
      sample: { asked: 0, of: 0 },
      freshness: freshnessOfNothing(tried),
    },
    all: options.all,
  });
}

function httpOf(http: NonNullable<ReportDocument['http']>): NonNullable<ReportDocument['http']> {
  const { status, mediaType, redirects, milliseconds } = http;
  return { status, mediaType, redirects, milliseconds };
}
