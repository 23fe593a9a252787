import type { Network } from './connection.js';
import type { Reach } from './reach.js';
import type { RequestHeader } from './request-headers.js';
import type { Retrieval } from './retrieval.js';
import { retrieveFile, retrieveStream } from './retrieve-file.js';
import type { Target } from './target.js';
import { USER_AGENT } from './user-agent.js';

/** How a target is retrieved. What is left out has its value from {@link DEFAULT_LIMITS}, or is off. */
export interface RetrieveOptions {
  /** Files, pipes and stdin, in bytes. */
  readonly maxBytesFile?: number | undefined;
  /** Addresses, in bytes, on the wire and after decompression. */
  readonly maxBytesUrl?: number | undefined;
  /** An address: for everything together. A named pipe: for silence. Other files and stdin: none. */
  readonly timeoutSeconds?: number | undefined;
  /** Also private and loopback addresses, and every port; after a redirect, only from a private address. */
  readonly allowPrivate?: boolean | undefined;
  /** Instead of `allowPrivate`, for whoever asks afterwards how far what was found may lead. */
  readonly reach?: Reach | undefined;
  /** Sent to the target's own origin only. Each must pass `findHeaderProblem`. */
  readonly headers?: readonly RequestHeader[] | undefined;
  /** {@link USER_AGENT} when left out. */
  readonly userAgent?: string | undefined;
  /** What the target `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** The network of this machine when left out. */
  readonly network?: Network | undefined;
}

/** What is read and waited for when nothing else is asked for. */
export const DEFAULT_LIMITS = {
  maxBytesFile: 512 * 1024 * 1024,
  maxBytesUrl: 64 * 1024 * 1024,
  timeoutSeconds: 30,
} as const;

/**
 * Asks for the body of one target. Not getting it is a value, not an error; a body that breaks off
 * throws a RetrievalError while it is read. Throws only for options that make no sense.
 */
export async function retrieve(target: Target, options: RetrieveOptions): Promise<Retrieval> {
  const maxBytesFile = options.maxBytesFile ?? DEFAULT_LIMITS.maxBytesFile;
  const timeoutSeconds = options.timeoutSeconds ?? DEFAULT_LIMITS.timeoutSeconds;
  switch (target.kind) {
    case 'file':
      return retrieveFile(target.path, maxBytesFile, timeoutSeconds);
    case 'stdin':
      if (options.stdin === undefined) throw new TypeError('The target - needs options.stdin.');
      return retrieveStream(options.stdin, target.source, maxBytesFile);
    case 'forbidden-url': {
      const { source, detail } = target;
      return { kind: 'unreachable', source, reason: 'forbidden-url', detail, http: null };
    }
    case 'url': {
      // Loading the HTTP client takes longer than checking a small file.
      const [{ retrieveUrl }, { createReach }, { systemNetwork }] = await Promise.all([
        import('./retrieve-url.js'),
        import('./reach.js'),
        import('./connection.js'),
      ]);
      return retrieveUrl(target.url, {
        maxBytes: options.maxBytesUrl ?? DEFAULT_LIMITS.maxBytesUrl,
        timeoutSeconds,
        reach: options.reach ?? createReach(options.allowPrivate ?? false, new URL(target.url)),
        headers: options.headers ?? [],
        userAgent: options.userAgent ?? USER_AGENT,
        network: options.network ?? systemNetwork,
      });
    }
  }
}
