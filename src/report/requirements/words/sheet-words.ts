import type { Tier, Verification } from '../../../model/requirement.js';
import type { VersionStatus } from '../../../model/version-facts.js';
import type { Basis } from '../../../model/versions.js';
import type { Result } from '../results.js';
import type { RequirementLevel, Selection, Subject } from '../selection.js';

/** The words that every form of a sheet uses. Texts may hold code between backquotes. */
export interface SheetWords {
  /** The language as documents name it, with its country. */
  readonly locale: string;
  readonly quotes: readonly [string, string];
  readonly levels: Readonly<Record<RequirementLevel, LevelWords>>;
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly subjects: Readonly<Record<Subject, string>>;
  /** When a requirement applies that only one kind of document can show, and that not everybody has. */
  readonly subjectConditions: Readonly<Record<'calendar' | 'data-providers', string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly verifications: Readonly<Record<Verification, string>>;
  readonly results: Readonly<Record<Result, string>>;
  readonly statuses: Readonly<Record<VersionStatus, string>>;
  /** Of a level that the text does not give in so many words. */
  readonly editorial: string;
  readonly yes: string;
  readonly no: string;
  /** How a sheet names the version for good: with its root hash, and with the words of procurement. */
  readonly standardOrEquivalent: (version: string, root: string | null) => string;
  readonly facts: {
    readonly specification: string;
    readonly version: string;
    readonly versionOf: (version: string, status: string, published: string | null) => string;
    readonly root: string;
    readonly notFrozen: string;
    readonly notFrozenNote: string;
    readonly rootMeaning: string;
    readonly whereToRead: (command: string) => string;
    readonly permalink: string;
    readonly contents: string;
    readonly count: (total: number, levels: readonly string[]) => string;
    readonly selection: string;
    readonly selected: (filters: readonly string[], shown: number, available: number) => string;
    readonly filters: Readonly<Record<keyof Selection, string>>;
    readonly originalLanguage: string;
  };
  readonly row: {
    readonly condition: string;
    readonly rationale: string;
    readonly evidence: string;
    readonly procedure: string;
    readonly disputed: (id: string) => string;
    readonly interpretation: string;
  };
  readonly note: {
    readonly none: string;
    readonly notApplicable: string;
    /** `where`: the first of the places; empty where there is none to point at. */
    readonly places: (count: number, where: string) => string;
    readonly contested: (id: string) => string;
    readonly nothing: string;
    readonly waived: string;
    readonly undetermined: string;
    readonly absent: string;
    readonly person: string;
  };
  readonly filledIn: {
    readonly heading: string;
    readonly target: string;
    readonly moment: string;
    readonly period: (first: string, last: string) => string;
    readonly document: string;
    /** Of a provider: how many answers were looked at. */
    readonly answers: (count: number) => string;
    readonly judgedBy: (version: string, basis: string) => string;
    readonly rules: string;
    readonly assumed: (version: string, command: string) => string;
    readonly inSelection: (notMet: number, total: number) => string;
    readonly grounds: string;
    readonly notMet: string;
    readonly tool: string;
    readonly tolerant: string;
    readonly undetermined: string;
    readonly otherRules: string;
    readonly coverage: string;
    readonly person: string;
    readonly share: (tested: number, applicable: number) => string;
    readonly explanation: string;
    readonly oneKind: string;
  };
  readonly columns: {
    readonly version: string;
    readonly root: string;
    readonly id: string;
    readonly permalink: string;
    readonly part: string;
    readonly level: string;
    readonly tier: string;
    readonly requirement: string;
    readonly condition: string;
    readonly rationale: string;
    readonly disputed: string;
    readonly interpretation: string;
    readonly verification: string;
    readonly verificationAndEvidence: string;
    readonly evidence: string;
    readonly procedure: string;
    readonly levelBasis: string;
    readonly when: string;
    readonly met: string;
    readonly comment: string;
    readonly result: string;
    readonly note: string;
    readonly checked: string;
    readonly checkedAt: string;
  };
  /** Names of the sheets of a workbook, at most 31 characters. */
  readonly sheets: {
    readonly about: string;
    readonly results: string;
    readonly requirements: string;
    readonly questions: string;
    readonly tender: string;
  };
  /** Of a cell that takes only what its list holds. */
  readonly chooseFromList: string;
  /** At the foot of a page. */
  readonly page: (page: string, pages: string) => string;
}

export interface LevelWords {
  /** As the requirements say it. */
  readonly word: string;
  /** As procurement says it. */
  readonly name: string;
  readonly meaning: string;
}
