import type { Expectation } from '../../model/conformance-case.js';
import type { Level, LevelBasis, Tier, Verification } from '../../model/requirement.js';
import type { VersionStatus } from '../../model/version-facts.js';
import type { Content } from '../html.js';
import type { RequirementWords } from './requirement-words.js';
import type { StartWords } from './start-words.js';

/** What requirements are about, by the first part of their ids. Others stand under the id itself. */
export const SUBJECTS = [
  'document',
  'api',
  'envelope',
  'problem',
  'data-providers',
  'distributors',
  'meals',
  'calendar',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Every word of the site that does not come from the catalogue, the schemas or the prose. */
export interface SiteWords {
  /** What stands around every page. */
  readonly frame: {
    readonly skip: string;
    readonly navigation: string;
    readonly trail: string;
    readonly start: string;
    readonly specification: string;
    readonly requirements: string;
    readonly advice: string;
    readonly defects: string;
    readonly schemas: string;
    /** To the service that the site is part of. */
    readonly check: string;
    /** The name of the language, as a link to a page in it. */
    readonly inThisLanguage: string;
    readonly repository: string;
    readonly licence: string;
    readonly made: (tool: string) => string;
  };
  readonly parts: {
    readonly linkTo: (name: string) => string;
    readonly contents: string;
    readonly tableIn: (section: string) => string;
    readonly exampleIn: (section: string) => string;
  };
  readonly statuses: Readonly<Record<VersionStatus, string>>;
  readonly levelMeanings: Readonly<Record<Level, string>>;
  readonly levelBases: Readonly<Record<LevelBasis, string>>;
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly verifications: Readonly<Record<Verification, string>>;
  readonly verificationMeanings: Readonly<Record<Verification, string>>;
  readonly expectations: Readonly<Record<Expectation, string>>;
  readonly subjects: Readonly<Record<Subject, string>>;
  readonly start: StartWords;
  readonly versions: {
    readonly version: string;
    readonly status: string;
    readonly published: string;
    readonly supersedes: string;
    readonly support: string;
    readonly requirements: string;
    readonly root: string;
    /** Before a link to the list of files that the root hash is made of. */
    readonly lock: string;
    readonly notFrozen: string;
    readonly unknownDate: string;
    readonly more: string;
    readonly others: string;
  };
  readonly version: {
    readonly description: (version: string) => string;
    readonly superseded: (current: Content) => Content;
    readonly draft: string;
    readonly reference: string;
    readonly types: string;
    readonly machine: string;
    readonly catalogue: string;
    readonly catalogueIntroduction: (requirements: Content, defects: Content) => Content;
    readonly sources: string;
    readonly sourcesIntroduction: string;
    readonly variants: string;
    readonly variantsIntroduction: string;
    readonly source: string;
    readonly commit: string;
    readonly date: string;
    readonly note: string;
    /** Of a version without a catalogue. */
    readonly noCatalogue: string;
    readonly observed: string;
    readonly nearest: (version: Content) => Content;
    readonly seen: string;
    readonly property: string;
    readonly type: string;
    readonly renamed: (version: string) => string;
  };
  readonly requirement: RequirementWords;
  readonly advice: {
    readonly title: string;
    readonly introduction: string;
    readonly givenFor: string;
    readonly cases: string;
  };
  readonly defects: {
    readonly title: string;
    readonly introduction: string;
    readonly versions: string;
    readonly calendar: string;
    readonly noRequirement: string;
  };
  readonly schemas: {
    readonly title: string;
    readonly introduction: string;
    readonly document: string;
    readonly address: string;
    readonly definition: string;
    readonly definitions: string;
    readonly others: string;
    readonly reference: (version: string) => string;
    readonly referenceIntroduction: string;
    readonly property: string;
    readonly type: string;
    readonly presence: string;
    readonly meaning: string;
    readonly requirement: string;
    readonly required: string;
    readonly optional: string;
    readonly typeNames: Readonly<Record<string, string>>;
    readonly or: string;
    readonly listOf: (items: Content) => Content;
    readonly anything: string;
    readonly object: string;
    readonly closed: string;
    readonly open: string;
    readonly tableOf: (definition: string) => string;
    readonly typesTitle: (version: string) => string;
    readonly typesIntroduction: string;
    readonly typesOf: (type: string) => string;
  };
  readonly notFound: {
    readonly title: string;
    readonly text: string;
  };
}
