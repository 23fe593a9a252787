import type { TraceWords } from '../../governance/trace-text.js';
import type { VersionStatus } from '../../model/version-facts.js';

/** What the commands about the specification itself answer, beside the findings of its gates. */
export interface SpecWords {
  readonly columns: {
    readonly version: string;
    readonly status: string;
    readonly published: string;
    readonly requirements: string;
    readonly root: string;
  };
  readonly statuses: Readonly<Record<VersionStatus, string>>;
  readonly notFrozen: string;
  readonly unreadable: string;
  readonly unknownDate: string;
  readonly frozen: (version: string, files: number, root: string) => string;
  readonly alreadyFrozen: (version: string, root: string) => string;
  readonly siteWritten: (folder: string, pages: number, files: number) => string;
  readonly verified: (versions: number, files: number) => string;
  readonly trace: TraceWords & { readonly cases: string; readonly tender: string };
  readonly linted: string;
  readonly traced: (requirements: number, versions: number) => string;
  readonly mutated: (mutants: number, killed: number, survivors: number) => string;
  readonly mutantsSkipped: (count: number) => string;
}
