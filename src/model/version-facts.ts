import type { Bilingual } from './requirement.js';
import type { SpecVersion } from './versions.js';

/**
 * `draft` may still change, `current` is what a publisher should follow now, `superseded` has a successor.
 * `observed`: its text is not available, only what somebody was seen to publish.
 */
export const VERSION_STATUSES = ['draft', 'current', 'superseded', 'observed'] as const;
export type VersionStatus = (typeof VERSION_STATUSES)[number];

/** A text that a version was read from: a file of a repository at a commit, or an RFC. */
export interface Source {
  readonly repository: string;
  readonly path: string;
  readonly commit: string | null;
  /** When that state was published, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** Of the bytes of the file, where they were at hand. */
  readonly sha256: string | null;
  readonly note: string;
}

/** Another text with the name or the content of a version. */
export interface Variant {
  readonly repository: string;
  readonly commit: string;
  readonly date: string;
  readonly sha256?: string;
  readonly note: string;
}

/** What `spec/<version>/version.yaml` and the lock beside it tell of a version. */
export interface VersionFacts {
  readonly version: SpecVersion;
  readonly status: VersionStatus;
  /** `YYYY-MM-DD`; null where it is not known, or not yet. */
  readonly published: string | null;
  readonly supersedes: SpecVersion | null;
  readonly supportUntil: string | null;
  /** The language that counts where the texts differ; null for an observed version. */
  readonly language: 'en' | 'sv' | null;
  readonly sources: Readonly<Record<string, Source>>;
  readonly variants: readonly Variant[];
  /** Of an observed version: why there is only this, and what comes closest. */
  readonly observed: {
    readonly text: Bilingual;
    readonly nearest: SpecVersion;
    readonly renamed: Readonly<Record<string, string>>;
    readonly seen: readonly {
      readonly property: string;
      readonly type: Bilingual;
      readonly note: Bilingual;
    }[];
  } | null;
  /** The root hash of its lock, 64 hexadecimal digits; null while it is a draft. */
  readonly root: string | null;
}
