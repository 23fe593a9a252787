import type { CheckState } from './check-state.js';

/** The tables, as every store has them. Times are milliseconds since 1970. */
export interface Tables {
  readonly checks: CheckRow;
  readonly blobs: BlobRow;
}

export interface CheckRow {
  readonly id: string;
  /** Equal for requests that one run answers. */
  readonly share_key: string;
  /** What to check, as JSON. */
  readonly request: string;
  /** The address that is checked; null for a document that was handed in. */
  readonly url: string | null;
  /** The host that is asked; null where nobody is. */
  readonly host: string | null;
  /** The hash of a document that was handed in. */
  readonly document: string | null;
  readonly state: CheckState['state'];
  readonly created_at: number;
  readonly started_at: number | null;
  readonly finished_at: number | null;
  /** How often a worker has begun. */
  readonly attempts: number;
  readonly worker: string | null;
  /** Until then nobody else may take it. */
  readonly lease_until: number | null;
  readonly progress: string | null;
  /** What a list shows of the report, as JSON. */
  readonly summary: string | null;
  readonly report: string | null;
  readonly evidence: string | null;
  readonly shown: string | null;
  readonly failure: string | null;
}

export interface BlobRow {
  /** Of the content before compression. */
  readonly sha256: string;
  /** gzip. */
  readonly content: Uint8Array;
  readonly stored_at: number;
}
