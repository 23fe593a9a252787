import type { SpecVersion } from '../model/versions.js';
import type { Verdict } from '../report/report.js';

/** What somebody wants to have checked. */
export interface CheckRequest {
  readonly subject: Subject;
  readonly spec: 'auto' | SpecVersion;
}

export type Subject =
  | { readonly kind: 'url'; readonly url: string }
  /** A document that was handed in; its content is kept as a blob. */
  | {
      readonly kind: 'document';
      readonly sha256: string;
      /** A name to show: that of the file, cut and without a folder; null for pasted text. */
      readonly name: string | null;
    };

/** How far a check has come: what was asked last, and how many requests of how many. */
export interface Progress {
  readonly url: string;
  readonly sent: number;
  readonly budget: number;
}

/** What a list shows of a finished check. */
export interface CheckSummary {
  readonly verdict: Verdict;
  readonly version: SpecVersion | null;
  readonly kind: 'document' | 'provider';
  /** Groups of findings at must and should. */
  readonly must: number;
  readonly should: number;
}

/** Why a check has no report: three runs ended without a word, or the program failed. */
export type Failure = 'given-up' | 'tool-defect';

/** A check as it stands. Times are milliseconds since 1970. */
export type CheckState = {
  readonly id: string;
  readonly request: CheckRequest;
  readonly createdAt: number;
} & (
  | { readonly state: 'queued' }
  | { readonly state: 'running'; readonly progress: Progress | null }
  | {
      readonly state: 'done';
      readonly finishedAt: number;
      readonly summary: CheckSummary;
      /** SHA-256 of what is kept: see {@link Blobs}. */
      readonly report: string;
      readonly evidence: string | null;
      readonly shown: string | null;
    }
  | { readonly state: 'failed'; readonly finishedAt: number; readonly failure: Failure }
);
