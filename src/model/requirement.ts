import type { Artefact, JudgedVersion } from './versions.js';

/** A text in both languages of the project. */
export interface Bilingual {
  readonly en: string;
  readonly sv: string;
}

/** The word of the clause: SKALL, BÖR, KAN. `advice` is ours and never changes a verdict. */
export const LEVELS = ['must', 'should', 'may', 'advice'] as const;
export type Level = (typeof LEVELS)[number];

/** The five outcomes of W3C EARL 1.0. */
export const OUTCOMES = ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Who decided the level: a word of the text, the schema alone, or this repository's editors. */
export type LevelBasis = 'keyword' | 'schema' | 'editorial';

/** `schema` and `rule` need a document, `probe` a live API, `attest` a person. */
export type Verification = 'schema' | 'rule' | 'probe' | 'attest';

/** This repository's own grading of how far a publisher has come. */
export type Tier = 'bas' | 'avancerad' | 'spjutspets';

/** Where upstream says so: a key of the version's `sources` and a place in that file. */
export interface SourceReference {
  readonly from: string;
  readonly at: string;
}

/** One normative statement of one version, or one piece of advice. */
export interface Requirement {
  readonly id: string;
  readonly level: Level;
  readonly levelBasis: LevelBasis;
  readonly tier: Tier;
  /** The kinds of document that can show it; empty for statements about the API or the publisher. */
  readonly artefacts: readonly Artefact[];
  readonly text: Bilingual;
  /** Why it matters to parents, apps, calendars or kitchens. */
  readonly rationale: Bilingual;
  /** When it is not met, the requirement is inapplicable. */
  readonly condition?: Bilingual;
  readonly source: readonly SourceReference[];
  readonly verification: Verification;
  /** For `attest`: why no program can decide, and what a person looks at. */
  readonly reason?: Bilingual;
  /** The entry of `spec/defects.yaml` that makes the clause contested. */
  readonly disputed?: string;
}

/** What a check needs to know of a requirement, without its texts. */
export type RequirementFacts = Pick<
  Requirement,
  'id' | 'level' | 'artefacts' | 'verification' | 'disputed'
>;

/** A piece of advice and the versions that it is given for. */
export type Advice = Requirement & { readonly versions: readonly JudgedVersion[] };

/** One contradiction of the published texts, `spec/defects.yaml`. */
export interface Defect {
  readonly id: string;
  readonly versions: readonly string[];
  readonly title: Bilingual;
  readonly conflict: Bilingual;
  /** How this repository reads the clause. */
  readonly interpretation: Bilingual;
}
