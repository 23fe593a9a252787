import type { FindingData } from '../model/message.js';
import {
  MALFORMED_REASONS,
  UNDETERMINED_REASONS,
  UNREACHABLE_REASONS,
  UNTESTED_REASONS,
} from '../model/reasons.js';
import { LEVELS, OUTCOMES } from '../model/requirement.js';
import { ARTEFACTS, type Basis, SPEC_VERSIONS } from '../model/versions.js';
import { type Acceptance, EXTENTS } from './accepted-findings.js';
import type {
  CheckedDocument,
  CheckedFinding,
  CheckedPlace,
  CheckedReport,
} from './checked-report.js';
import { countOrNull, isCount, isObject, listOf, nullOr, oneOf } from './read-values.js';
import { PROFILES, type Verdict } from './report.js';

const VERDICTS = [
  'conformant',
  'nonconformant',
  'undetermined',
] as const satisfies readonly Verdict[];
const BASES = ['requested', 'declared', 'shape', 'assumed'] as const satisfies readonly Basis[];
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/**
 * What follows from a report, of a JSON value that should be one of format 1; null when it is none.
 * `contradictory`: it is one in form, but says of itself what cannot be, so somebody has changed it.
 */
export function readReport(value: unknown): CheckedReport | 'contradictory' | null {
  if (!isObject(value) || value['format'] !== 'open-meal-report/1') return null;
  const { tool, target, spec, summary } = value;
  if (!isObject(tool) || !isObject(target) || !isObject(spec) || !isObject(summary)) return null;
  const [version, rules, input] = [tool['version'], tool['rules'], target['input']];
  const kind = oneOf(['document', 'provider'] as const, target['kind']);
  const checkedAt = value['checkedAt'];
  const profile = oneOf(PROFILES, value['profile']);
  const verdict = oneOf(VERDICTS, value['verdict']);
  const documents = listOf(value['documents'], readDocument);
  const requirements = listOf(value['requirements'], readOutcome);
  const findings = listOf(value['findings'], readFinding);
  const defects = value['defects'];
  const specVersion = nullOr(spec['version'], (one) => oneOf(SPEC_VERSIONS, one));
  const basis = nullOr(spec['basis'], (one) => oneOf(BASES, one));
  const counts = readCounts(summary['findings']);
  if (
    typeof version !== 'string' ||
    typeof rules !== 'string' ||
    typeof input !== 'string' ||
    kind === null ||
    typeof checkedAt !== 'string' ||
    !isMoment(checkedAt) ||
    profile === null ||
    verdict === null ||
    documents === null ||
    requirements === null ||
    findings === null ||
    counts === null ||
    !Array.isArray(defects) ||
    specVersion === undefined ||
    basis === undefined
  ) {
    return null;
  }
  if (!isConsistent(requirements, specVersion, summary['requirements'])) return 'contradictory';
  return {
    tool: { version, rules },
    checkedAt,
    target: { input, kind },
    spec: { version: specVersion, basis },
    profile,
    verdict,
    summary: { findings: counts },
    documents,
    requirements,
    findings,
    defects,
  };
}

function isMoment(text: string): boolean {
  return MOMENT.test(text) && !Number.isNaN(Date.parse(text));
}

/** One outcome for each requirement, none without a version, and as many of each as the summary says. */
function isConsistent(
  requirements: CheckedReport['requirements'],
  version: string | null,
  summary: unknown,
): boolean {
  if (version === null && requirements.length > 0) return false;
  if (new Set(requirements.map(({ id }) => id)).size < requirements.length) return false;
  return (
    isObject(summary) &&
    OUTCOMES.every(
      (outcome) =>
        summary[outcome] === requirements.filter((one) => one.outcome === outcome).length,
    )
  );
}

function readDocument(value: unknown): CheckedDocument | null {
  if (!isObject(value)) return null;
  const { id, source } = value;
  const artefact = nullOr(value['artefact'], (one) => oneOf(ARTEFACTS, one));
  const spec = nullOr(value['spec'], (one) => oneOf(SPEC_VERSIONS, one));
  const basis = nullOr(value['basis'], (one) => oneOf(BASES, one));
  const sha256 = nullOr(value['sha256'], (one) =>
    typeof one === 'string' && /^[0-9a-f]{64}$/.test(one) ? one : null,
  );
  const problem = nullOr(value['problem'], readProblem);
  if (typeof id !== 'string' || typeof source !== 'string' || problem === undefined) return null;
  if (artefact === undefined || spec === undefined) return null;
  if (basis === undefined || sha256 === undefined) return null;
  const http = readHttp(value['http']);
  const known = { id, source, artefact, spec, basis, sha256, problem };
  return http === null ? known : { ...known, http };
}

/** A letter can do without: whatever is no answer of a server counts as none. */
function readHttp(value: unknown): NonNullable<CheckedDocument['http']> | null {
  if (!isObject(value) || !isCount(value['status'])) return null;
  const { status, mediaType, redirects } = value;
  const asked = listOf(redirects, (one) => (typeof one === 'string' ? one : null));
  return {
    status,
    mediaType: typeof mediaType === 'string' ? mediaType : null,
    redirects: asked ?? [],
  };
}

function readProblem(value: unknown): CheckedDocument['problem'] {
  if (!isObject(value)) return null;
  const kind = oneOf(['unreachable', 'malformed', 'undetermined'] as const, value['kind']);
  const reason = oneOf(
    [...UNREACHABLE_REASONS, ...MALFORMED_REASONS, ...UNDETERMINED_REASONS],
    value['reason'],
  );
  return kind === null || reason === null ? null : { kind, reason };
}

function readOutcome(value: unknown): CheckedReport['requirements'][number] | null {
  if (!isObject(value)) return null;
  const { id, places } = value;
  const level = oneOf(LEVELS, value['level']);
  const outcome = oneOf(OUTCOMES, value['outcome']);
  const reason = nullOr(value['reason'], readReason);
  if (typeof id !== 'string' || !isCount(places)) return null;
  if (level === null || outcome === null || reason === undefined) return null;
  return { id, level, outcome, places, reason };
}

function readCounts(value: unknown): CheckedReport['summary']['findings'] | null {
  if (!isObject(value)) return null;
  const { must, should, may, advice } = value;
  if (!isCount(must) || !isCount(should) || !isCount(may) || !isCount(advice)) return null;
  return { must, should, may, advice };
}

function readFinding(value: unknown): CheckedFinding | null {
  if (!isObject(value)) return null;
  const { requirement, message, count, fingerprint } = value;
  const level = oneOf(LEVELS, value['level']);
  const data = readData(value['data']);
  const places = listOf(value['places'], readPlace);
  const accepted = value['accepted'] === undefined ? undefined : readAcceptance(value['accepted']);
  if (typeof requirement !== 'string' || typeof message !== 'string') return null;
  if (typeof fingerprint !== 'string' || !isCount(count) || level === null) return null;
  if (data === null || places === null || accepted === null) return null;
  const finding = { requirement, level, message, data, count, places, fingerprint };
  return accepted === undefined ? finding : { ...finding, accepted };
}

function readAcceptance(value: unknown): Acceptance | null {
  if (!isObject(value)) return null;
  const { reason, until } = value;
  const extent = oneOf(EXTENTS, value['extent']);
  if (extent === null || typeof reason !== 'string' || typeof until !== 'string') return null;
  return { extent, reason, until };
}

function readPlace(value: unknown): CheckedPlace | null {
  if (!isObject(value)) return null;
  const { document, pointer, component, property, excerpt } = value;
  const [line, column] = [nullOr(value['line'], countOrNull), nullOr(value['column'], countOrNull)];
  const data = readData(value['data']);
  if (typeof document !== 'string' || data === null) return null;
  if (line === undefined || column === undefined) return null;
  return {
    document,
    line,
    column,
    ...(typeof excerpt === 'string' && excerpt !== '' ? { excerpt } : {}),
    data,
    ...(typeof pointer === 'string' ? { pointer } : {}),
    ...(typeof component === 'string' ? { component } : {}),
    ...(typeof property === 'string' || property === null ? { property } : {}),
  };
}

function readData(value: unknown): FindingData | null {
  if (!isObject(value)) return null;
  const data: Record<string, string | number> = {};
  for (const [name, one] of Object.entries(value)) {
    if (typeof one !== 'string' && typeof one !== 'number') return null;
    data[name] = one;
  }
  return data;
}

function readReason(value: unknown): CheckedReport['requirements'][number]['reason'] {
  const entry = typeof value === 'string' ? /^SD-(\d+)$/.exec(value)?.[1] : undefined;
  if (entry !== undefined) return `SD-${entry}`;
  return oneOf([...UNTESTED_REASONS, ...UNDETERMINED_REASONS], value);
}
