import type { Place } from '../check/finding.js';
import type { Level } from '../model/requirement.js';
import type { Acceptance } from './accepted-findings.js';
import type { ToldFinding } from './message-text.js';
import type { Profile, Report } from './report.js';
import type { VerdictFacts } from './verdict-sentence.js';

/** What is read from a report in a file. A whole report has it all, and so can be taken for one. */
export interface CheckedReport extends Omit<VerdictFacts, 'documents'> {
  readonly tool: Pick<Report['tool'], 'version' | 'rules'>;
  readonly checkedAt: string;
  readonly target: Pick<Report['target'], 'input' | 'kind'>;
  readonly spec: Report['spec'];
  readonly profile: Profile;
  readonly summary: Pick<Report['summary'], 'findings'>;
  readonly documents: readonly CheckedDocument[];
  readonly findings: readonly CheckedFinding[];
}

export type CheckedDocument = VerdictFacts['documents'][number] &
  Pick<Report['documents'][number], 'id' | 'source' | 'artefact' | 'spec' | 'basis' | 'sha256'> & {
    /** Absent where the report does not say. */
    readonly http?: Pick<
      NonNullable<Report['documents'][number]['http']>,
      'status' | 'mediaType' | 'redirects'
    > | null;
  };

/** A finding as it is told; the message may be one that this program does not know. */
export interface CheckedFinding extends ToldFinding {
  readonly requirement: string;
  readonly level: Level;
  readonly count: number;
  readonly places: readonly CheckedPlace[];
  readonly fingerprint: string;
  readonly accepted?: Acceptance;
}

export type CheckedPlace = ToldFinding['places'][number] &
  Pick<Place, 'document' | 'pointer' | 'component' | 'property' | 'line' | 'column' | 'excerpt'>;
