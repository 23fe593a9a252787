import type { Artefact, SpecVersion } from '../model/versions.js';
import type { Profile } from '../report/report.js';

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
