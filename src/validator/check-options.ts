import { ARTEFACTS, type Artefact, SPEC_VERSIONS, type SpecVersion } from '../model/versions.js';
import { PROFILES, type Profile } from '../report/report.js';

/** How one target is checked. */
export interface CheckOptions {
  readonly spec: 'auto' | SpecVersion;
  /** `provider`: everything under a base URL. */
  readonly as: 'auto' | 'provider' | Artefact;
  readonly profile: Profile;
  readonly now: Date;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly timeoutSeconds: number;
  /** Null: the default of files (512 MiB) or addresses (64 MiB). */
  readonly maxBytes: number | null;
  readonly allowPrivate: boolean;
  /** Of a provider: how many requests may go out, redirects and retries included. */
  readonly maxRequests: number;
  /** Of a provider: how many distributors are asked about one by one. */
  readonly sample: number | 'all';
  /** Of a provider: how many requests may be under way at a host. */
  readonly concurrency: number;
  /** Of a provider: told before each request what is asked, and how many were before. */
  readonly onRequest?: (url: string, before: number) => void;
  /** Keep every place of a finding, not the first ten. */
  readonly all: boolean;
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/** How one document is judged: what kind it is, is said or found out. */
export interface DocumentOptions extends CheckOptions {
  readonly as: 'auto' | Artefact;
}

/** The options that are used where the caller says nothing. */
export function defaultOptions(now: Date): CheckOptions {
  return {
    spec: 'auto',
    as: 'auto',
    profile: 'strict',
    now,
    headers: [],
    timeoutSeconds: 30,
    maxBytes: null,
    allowPrivate: false,
    maxRequests: 200,
    sample: 5,
    concurrency: 2,
    all: false,
  };
}

/** Throws a TypeError that names the first option whose value makes no sense. Not every caller has types. */
export function refuseMistakes(options: CheckOptions): void {
  const { now, timeoutSeconds, maxBytes } = options;
  refuseUnless(['auto', ...SPEC_VERSIONS].includes(options.spec), 'spec', options.spec);
  refuseUnless(['auto', 'provider', ...ARTEFACTS].includes(options.as), 'as', options.as);
  refuseUnless(PROFILES.includes(options.profile), 'profile', options.profile);
  refuseUnless(now instanceof Date && !Number.isNaN(now.getTime()), 'now', now);
  refuseUnless(timeoutSeconds > 0, 'timeoutSeconds', timeoutSeconds);
  refuseUnless(maxBytes === null || maxBytes > 0, 'maxBytes', maxBytes);
  refuseUnless(options.concurrency > 0, 'concurrency', options.concurrency);
  refuseUnless(options.maxRequests > 0, 'maxRequests', options.maxRequests);
  const isSample = options.sample === 'all' || Number.isSafeInteger(options.sample);
  refuseUnless(isSample, 'sample', options.sample);
  refuseUnless(Array.isArray(options.headers), 'headers', options.headers);
}

function refuseUnless(isFine: boolean, name: keyof CheckOptions, value: unknown): void {
  if (!isFine) throw new TypeError(`check: options.${name} cannot be ${String(value)}`);
}
