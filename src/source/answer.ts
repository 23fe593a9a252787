import type { UnreachableReason } from '../model/reasons.js';
import type { Exchange } from './exchange.js';
import type { HttpFacts } from './retrieval.js';

/** What came of asking one address within a run. Nothing is judged here. */
export type Answer =
  | {
      /** The server answered, whatever the status. */
      readonly kind: 'answered';
      /** The address that was asked, without credentials and fragment. */
      readonly asked: string;
      /** The address that answered, after redirects. */
      readonly source: string;
      readonly status: number;
      readonly http: HttpFacts;
      /** Header fields by their name in lower case; several of one name are joined by a comma. */
      readonly headers: ReadonlyMap<string, string>;
      /** Decompressed, whole. */
      readonly body: Uint8Array;
      /** From the last request until the body was complete. */
      readonly milliseconds: number;
      /** Whether the body was sent now, kept from before, or kept and confirmed by the server now. */
      readonly from: 'network' | 'memory' | 'revalidated';
    }
  | {
      readonly kind: 'unreachable';
      readonly asked: string;
      /** Where the way ended. */
      readonly source: string;
      readonly reason: UnreachableReason;
      /** For people and logs; may hold text from a server. */
      readonly detail: string;
      /** What the last server said that answered; null when none did. */
      readonly http: HttpFacts | null;
    }
  | {
      /** No request was sent, or none after a redirect. */
      readonly kind: 'unasked';
      readonly asked: string;
      readonly source: string;
      /** The requests of the run are used up, or the host wants to be left alone for longer than we wait. */
      readonly reason: 'budget' | 'told-to-wait';
    };

// Never Set-Cookie: it may be a secret, and nothing here sends one back.
const KEPT = [
  'access-control-allow-headers',
  'access-control-allow-methods',
  'access-control-allow-origin',
  'age',
  'allow',
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-length',
  'content-type',
  'date',
  'deprecation',
  'etag',
  'expires',
  'last-modified',
  'link',
  'location',
  'retry-after',
  'server',
  'strict-transport-security',
  'sunset',
  'vary',
  'www-authenticate',
] as const;

/** The header fields of an answer that are worth keeping. */
export function readAnswerHeaders(answer: Pick<Exchange, 'header'>): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const name of KEPT) {
    const fields = answer.header(name);
    if (fields.length > 0) headers.set(name, fields.join(', '));
  }
  return headers;
}
