import type { Coverage, Finding, RequirementOutcome, ToolDefect } from '../check/finding.js';
import type { Freshness, FreshnessState } from '../model/freshness.js';
import type {
  MalformedReason,
  UndeterminedReason,
  UnreachableReason,
  UntestedReason,
} from '../model/reasons.js';
import type { Level, Outcome } from '../model/requirement.js';
import type { Artefact, Basis, SpecVersion } from '../model/versions.js';
import type { Acceptance } from './accepted-findings.js';

export type Verdict = 'conformant' | 'nonconformant' | 'undetermined';
export const PROFILES = ['strict', 'tolerant'] as const;
export type Profile = (typeof PROFILES)[number];

/** Why a document was not obtained, not understood or not judged. */
export type DocumentProblem =
  | { readonly kind: 'unreachable'; readonly reason: UnreachableReason; readonly detail: string }
  | {
      readonly kind: 'malformed';
      readonly reason: MalformedReason;
      readonly detail: string;
      readonly line: number | null;
      readonly column: number | null;
    }
  | { readonly kind: 'undetermined'; readonly reason: UndeterminedReason; readonly detail: string };

export interface ReportDocument {
  readonly id: string;
  /** File name, `-` or URL. */
  readonly source: string;
  readonly artefact: Artefact | null;
  readonly spec: SpecVersion | null;
  readonly basis: Basis | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly http: {
    readonly status: number;
    readonly mediaType: string | null;
    readonly redirects: readonly string[];
    readonly milliseconds: number;
  } | null;
  readonly problem: DocumentProblem | null;
}

/** How up to date the menus of a provider are. Never part of the verdict. */
export interface ProviderFreshness {
  /** Of all together. */
  readonly meals: Freshness;
  /** How many of the distributors that were asked about have each state. */
  readonly counts: Readonly<Record<FreshnessState, number>>;
  /** Of the distributors that were asked about, a hundred at most: those with a menu are left out first. */
  readonly distributors: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly meals: Freshness;
    /** Null where no calendar was asked for. */
    readonly calendar: Freshness | null;
  }[];
}

/** A finding as a report has it. */
export interface ReportFinding extends Finding {
  /** What `--accept` says of it; absent where nothing does. */
  readonly accepted?: Acceptance;
}

/** Report format 1: `schemas/report/1.schema.json`. Every renderer is a pure function of it and a language. */
export interface Report {
  readonly format: 'open-meal-report/1';
  readonly tool: { readonly name: 'open-meal'; readonly version: string; readonly rules: string };
  /** RFC 3339, UTC, whole seconds. */
  readonly checkedAt: string;
  readonly target: { readonly input: string; readonly kind: 'document' | 'provider' };
  readonly spec: { readonly version: SpecVersion | null; readonly basis: Basis | null };
  readonly profile: Profile;
  /** Of a provider: where it was found, and how much was asked. */
  readonly provider?: {
    readonly base: string;
    /** The addresses at which it was looked for. */
    readonly tried: readonly {
      readonly url: string;
      readonly status: number | null;
      readonly reason: UnreachableReason | null;
    }[];
    readonly requests: { readonly sent: number; readonly budget: number };
    /** Distributors that were asked about one by one. */
    readonly sample: { readonly asked: number; readonly of: number };
    /** The earlier check that it was compared with; absent where there was none. */
    readonly previous?: {
      /** When that was, as `checkedAt`. */
      readonly recordedAt: string;
      /** The version of this program that recorded it. */
      readonly tool: string;
      /** How many calendars were answered both then and now. */
      readonly calendars: number;
    };
    /** How up to date the menus are; absent in reports of earlier versions. */
    readonly freshness?: ProviderFreshness;
  };
  readonly verdict: Verdict;
  readonly summary: {
    readonly requirements: Readonly<Record<Outcome, number>>;
    /** Counts of groups. */
    readonly findings: Readonly<Record<Level, number>>;
    /** Counts of occurrences. */
    readonly places: Readonly<Record<Level, number>>;
    readonly coverage: Coverage;
  };
  readonly documents: readonly ReportDocument[];
  readonly requirements: readonly RequirementOutcome[];
  readonly findings: readonly ReportFinding[];
  readonly notRun: readonly { readonly requirement: string; readonly reason: UntestedReason }[];
  readonly defects: readonly ToolDefect[];
}
