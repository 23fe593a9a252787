import type { UnreachableReason } from '../model/reasons.js';
import type { Report, ReportDocument } from '../report/report.js';
import { dayOf } from '../rules/advice/swedish-time.js';
import { existingDate } from '../rules/dates.js';
import { comparableId } from '../rules/publication/calls.js';

/** One answer about meals, and what had been asked. */
export interface MealCall {
  readonly document: ReportDocument;
  readonly body: Uint8Array | null;
  /** The id that was asked about, as it can be compared; null for all. */
  readonly distributor: string | null;
  readonly asked: string | null;
  /** The address is that of an endpoint, which answers with the days to come. */
  readonly isEndpoint: boolean;
  /** Null where the call names no days. */
  readonly period: Period | null;
  /** `unknown`: not kept, refused, or beyond a limit of ours. */
  readonly state: 'answered' | 'broken' | 'unknown';
}

interface Period {
  readonly first: string;
  readonly last: string;
}

/** What limits of this program keep from being seen is no fault of the publisher. */
const OWN_LIMITS: readonly UnreachableReason[] = [
  'forbidden-address',
  'forbidden-url',
  'not-recorded',
  'too-large',
  'is-directory',
  'unreadable',
];

/** The server understood the call and would not have it: others may be answered. */
const REFUSED: readonly number[] = [400, 422, 501];

const MEALS = /\/meals(?:\.json)?\/*$/i;

/** The calls for meals. Of a provider: without those that asked for a language, or were wrong on purpose. */
export function mealCallsIn(report: Report, bodies: ReadonlyMap<string, Uint8Array>): MealCall[] {
  return report.documents.flatMap((document) => {
    const url = addressOf(document);
    const isEndpoint = url !== null && MEALS.test(url.pathname);
    if (document.artefact !== 'meals' && !isEndpoint) return [];
    const parameters = parametersOf(url);
    const period = periodIn(parameters);
    const isTrial = parameters.has('lang') || period === 'malformed';
    if (isTrial && report.target.kind === 'provider') return [];
    const asked = parameters.get('distributorid')?.trim() || null;
    const body = bodyOf(document, bodies);
    return [
      {
        document,
        body: document.artefact === 'meals' ? body : null,
        distributor: asked === null ? null : comparableId(asked),
        asked,
        isEndpoint,
        period: period === 'malformed' ? null : period,
        state: stateOf(document, body),
      },
    ];
  });
}

/** The address that was asked, before any redirect; null for a file. */
export function addressOf({ source, http }: ReportDocument): URL | null {
  const address = http?.redirects[0] ?? source;
  return /^https?:/i.test(address) && URL.canParse(address) ? new URL(address) : null;
}

/** The body of a document that could be read; null where it could not, or is not at hand. */
export function bodyOf(
  { sha256, problem }: ReportDocument,
  bodies: ReadonlyMap<string, Uint8Array>,
): Uint8Array | null {
  const isRead = problem === null || problem.kind === 'undetermined';
  return isRead && sha256 !== null ? (bodies.get(sha256) ?? null) : null;
}

/** Whether an answer is missing, or none that can be read, and that is not our doing. */
export function isBroken({ problem, http }: ReportDocument): boolean {
  if (problem?.kind === 'malformed') return true;
  if (problem?.kind === 'unreachable') return !OWN_LIMITS.includes(problem.reason);
  return problem === null && http !== null && !(http.status >= 200 && http.status <= 299);
}

function stateOf(document: ReportDocument, body: Uint8Array | null): MealCall['state'] {
  const { artefact, http } = document;
  if (REFUSED.includes(http?.status ?? 0)) return 'unknown';
  if (isBroken(document)) return 'broken';
  return artefact === 'meals' && body !== null ? 'answered' : 'unknown';
}

/** By their names in small letters, the first of each. */
function parametersOf(url: URL | null): ReadonlyMap<string, string> {
  const all = [...(url?.searchParams ?? [])].reverse();
  return new Map(all.map(([name, value]) => [name.toLowerCase(), value]));
}

function periodIn(parameters: ReadonlyMap<string, string>): Period | null | 'malformed' {
  const [start, end] = [parameters.get('startdate'), parameters.get('enddate')];
  if (start === undefined && end === undefined) return null;
  const [first, last] = [existingDate(start), existingDate(end)];
  if (first === null || last === null) return 'malformed';
  return { first: dayOf(first), last: dayOf(last) };
}
