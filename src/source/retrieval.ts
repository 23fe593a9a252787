import type { UnreachableReason } from '../model/reasons.js';

/** What a server said beside the body. Times are milliseconds until the headers arrived. */
export interface HttpFacts {
  readonly status: number;
  /** The media type without parameters, lower case; null when the server sent none. */
  readonly mediaType: string | null;
  /** The charset parameter, lower case; null when absent. */
  readonly charset: string | null;
  /** The method parameter of a calendar's media type, lower case; null when absent. */
  readonly method: string | null;
  /** Every address that was asked on the way, without the last. */
  readonly redirects: readonly string[];
  readonly milliseconds: number;
}

/** The result of asking for one body. Nothing is judged here. */
export type Retrieval =
  | {
      readonly kind: 'retrieved';
      /** File name, `-` or the final URL. */
      readonly source: string;
      /** The body, decompressed. Iterating may throw a {@link RetrievalError}. Iterate once. */
      readonly chunks: AsyncIterable<Uint8Array>;
      readonly http: HttpFacts | null;
      /** Header fields of an address's answer that are worth keeping, by their name in lower case. */
      readonly headers?: ReadonlyMap<string, string>;
    }
  | {
      readonly kind: 'unreachable';
      readonly source: string;
      readonly reason: UnreachableReason;
      /** For people and logs; may hold text from a server. */
      readonly detail: string;
      readonly http: HttpFacts | null;
    };

/** A body that broke off while it was being read. */
export class RetrievalError extends Error {
  readonly reason: UnreachableReason;
  /** Whether the same request may well succeed a moment later. */
  readonly mayPass: boolean;

  constructor(reason: UnreachableReason, detail: string, cause?: unknown, mayPass = false) {
    super(detail, { cause });
    this.name = 'RetrievalError';
    this.reason = reason;
    this.mayPass = mayPass;
  }
}
