import type { Content } from '../html.js';

/** What may differ between two versions of a requirement. */
export const ASPECTS = [
  'level',
  'text',
  'condition',
  'rationale',
  'tier',
  'levelBasis',
  'artefacts',
  'verification',
  'reason',
  'disputed',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What the pages of requirements say. */
export interface RequirementWords {
  readonly title: string;
  readonly introduction: (advice: Content) => Content;
  readonly notIn: string;
  readonly description: (id: string) => string;
  readonly aspects: Readonly<Record<Aspect, string>>;
  readonly inProse: (section: string) => string;
  readonly everything: string;
  readonly disputedMark: string;
  readonly history: string;
  readonly historyTable: string;
  readonly change: string;
  readonly first: string;
  readonly unchanged: string;
  readonly absent: string;
  readonly changed: (aspects: string) => string;
  readonly wording: (versions: string) => string;
  readonly comparedWith: (versions: string) => string;
  readonly nothing: string;
  readonly otherLanguageOnly: string;
  readonly removed: string;
  readonly added: string;
  readonly sources: string;
  readonly source: string;
  readonly place: string;
  readonly schema: string;
  readonly schemaIntroduction: string;
  readonly noSchema: string;
  readonly assertion: string;
  readonly required: string;
  readonly cases: string;
  readonly casesIntroduction: string;
  readonly noCases: string;
  readonly expected: string;
  readonly caseName: string;
  readonly file: string;
  readonly cite: string;
  readonly citeIntroduction: string;
  readonly cited: (version: string, id: string, root: string | null, permalink: string) => string;
  readonly notFrozen: string;
  readonly command: string;
}
