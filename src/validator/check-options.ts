import { ARTEFACTS, type Artefact, SPEC_VERSIONS, type SpecVersion } from '../model/versions.js';
import { PROFILES, type Profile } from '../report/report.js';

/** How one target is checked. */
export interface CheckOptions {
  readonly spec: 'auto' | SpecVersion;
  readonly as: 'auto' | Artefact;
  readonly profile: Profile;
  readonly now: Date;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly timeoutSeconds: number;
  /** Null: the default of files (512 MiB) or addresses (64 MiB). */
  readonly maxBytes: number | null;
  readonly allowPrivate: boolean;
  /** Keep every place of a finding, not the first ten. */
  readonly all: boolean;
  readonly stdin?: AsyncIterable<Uint8Array>;
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
    all: false,
  };
}

/** Throws a TypeError that names the first option whose value makes no sense. Not every caller has types. */
export function refuseMistakes(options: CheckOptions): void {
  const { now, timeoutSeconds, maxBytes } = options;
  refuseUnless(['auto', ...SPEC_VERSIONS].includes(options.spec), 'spec', options.spec);
  refuseUnless(['auto', ...ARTEFACTS].includes(options.as), 'as', options.as);
  refuseUnless(PROFILES.includes(options.profile), 'profile', options.profile);
  refuseUnless(now instanceof Date && !Number.isNaN(now.getTime()), 'now', now);
  refuseUnless(timeoutSeconds > 0, 'timeoutSeconds', timeoutSeconds);
  refuseUnless(maxBytes === null || maxBytes > 0, 'maxBytes', maxBytes);
  refuseUnless(Array.isArray(options.headers), 'headers', options.headers);
}

function refuseUnless(isFine: boolean, name: keyof CheckOptions, value: unknown): void {
  if (!isFine) throw new TypeError(`check: options.${name} cannot be ${String(value)}`);
}
