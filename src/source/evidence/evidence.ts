import type { UnreachableReason } from '../../model/reasons.js';
import type { Artefact, SpecVersion } from '../../model/versions.js';
import type { Answer } from '../answer.js';
import type { HttpFacts } from '../retrieval.js';
import type { Target } from '../target.js';

/** What was asked and answered when targets were checked: enough to check them again without asking. */
export interface Evidence {
  readonly tool: { readonly version: string; readonly rules: string };
  /** One for each target, in order. */
  readonly runs: readonly RecordedRun[];
}

/** The check of one target. */
export interface RecordedRun {
  readonly target: Target;
  readonly options: RecordedOptions;
  /** Requests that went out; null where no provider was asked. */
  readonly requests: { readonly sent: number; readonly budget: number } | null;
  readonly exchanges: readonly RecordedExchange[];
}

/** What a report depends on beside the answers. */
export interface RecordedOptions {
  readonly spec: 'auto' | SpecVersion;
  readonly as: 'auto' | 'provider' | Artefact;
  readonly profile: 'strict' | 'tolerant';
  /** The clock that rules about time saw. */
  readonly now: Date;
  readonly sample: number | 'all';
  readonly all: boolean;
  /** Names of the user's header fields; their values are not kept. */
  readonly headerNames: readonly string[];
}

/** One question and what came of it. */
export interface RecordedExchange {
  /** When it was asked. */
  readonly began: Date;
  readonly way: Way;
  /** An address, a file name or `-`. */
  readonly asked: string;
  readonly result: RecordedResult;
}

/** As the one document of a run, or as one call of many: plainly, past the memory, or without our header fields. */
export type Way = (typeof WAYS)[number];
export const WAYS = ['document', 'call', 'fresh-call', 'anonymous-call'] as const;

/** What is kept of an answer. */
export type RecordedResult =
  | {
      readonly kind: 'retrieved';
      readonly source: string;
      readonly http: HttpFacts | null;
      readonly headers: ReadonlyMap<string, string>;
      readonly body: RecordedBody;
      /** The sizes in which the body arrived: what is recognised of a long one depends on them. */
      readonly pieces: readonly number[];
      /** Why there is no more of the body; null when it is whole. */
      readonly broken: { readonly reason: UnreachableReason; readonly detail: string } | null;
    }
  | (Omit<Extract<Answer, { kind: 'answered' }>, 'asked' | 'status' | 'body' | 'http'> & {
      readonly http: HttpFacts;
      readonly body: RecordedBody;
    })
  | Omit<Extract<Answer, { kind: 'unreachable' }>, 'asked'>
  | Omit<Extract<Answer, { kind: 'unasked' }>, 'asked'>;

export interface RecordedBody {
  readonly bytes: Uint8Array;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}
