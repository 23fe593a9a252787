import type { FindingData } from '../model/message.js';
import type { Report, ReportDocument, ReportFinding } from '../report/report.js';
import { type Redact, redactor } from '../source/evidence/redact.js';
import type { RequestHeader } from '../source/request-headers.js';

/** A report in which no text from outside tells what request headers held: some servers give them back. */
export function withoutSecrets(report: Report, headers: readonly RequestHeader[]): Report {
  if (headers.length === 0) return report;
  const redact = redactor(headers);
  const { target, provider } = report;
  return {
    ...report,
    target: { ...target, input: redact(target.input) },
    ...(provider === undefined ? {} : { provider: hideInProvider(provider, redact) }),
    documents: report.documents.map((one) => hideInDocument(one, redact)),
    findings: report.findings.map((one) => hideInFinding(one, redact)),
    defects: report.defects.map((one) => ({ ...one, detail: redact(one.detail) })),
  };
}

type Provider = NonNullable<Report['provider']>;

function hideInProvider(provider: Provider, redact: Redact): Provider {
  const { base, tried, freshness } = provider;
  return {
    ...provider,
    base: redact(base),
    tried: tried.map((one) => ({ ...one, url: redact(one.url) })),
    ...(freshness === undefined
      ? {}
      : {
          freshness: {
            ...freshness,
            distributors: freshness.distributors.map((one) => ({
              ...one,
              id: redact(one.id),
              name: one.name && redact(one.name),
            })),
          },
        }),
  };
}

function hideInDocument(document: ReportDocument, redact: Redact): ReportDocument {
  const { source, http, problem } = document;
  return {
    ...document,
    source: redact(source),
    http: http && { ...http, redirects: http.redirects.map(redact) },
    problem: problem && { ...problem, detail: redact(problem.detail) },
  };
}

function hideInFinding(finding: ReportFinding, redact: Redact): ReportFinding {
  return {
    ...finding,
    data: hideInData(finding.data, redact),
    places: finding.places.map(({ pointer, excerpt, ...place }) => ({
      ...place,
      ...(pointer === undefined ? {} : { pointer: redact(pointer) }),
      ...(excerpt === undefined ? {} : { excerpt: redact(excerpt) }),
      data: hideInData(place.data, redact),
    })),
  };
}

function hideInData(data: FindingData, redact: Redact): FindingData {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'string' ? redact(value) : value,
    ]),
  );
}
