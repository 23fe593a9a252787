/** Something that a gate found wrong. Facts only: the words are in `words/`. */
export interface GateProblem {
  readonly kind: ProblemKind;
  /** The file, with forward slashes, relative to the repository. */
  readonly path: string;
  /** Fills the words. */
  readonly data: Readonly<Record<string, string | number>>;
}

/** What the words of each kind are filled with, beside `path`. */
export interface ProblemData {
  'file-missing': Record<never, never>;
  'file-unreadable': { detail: string };
  form: { pointer: string; detail: string };
  'version-unknown': Record<never, never>;
  'manifest-version': { named: string; version: string };
  'manifest-status': { status: string; choices: string };
  'manifest-supersedes': { supersedes: string };
  'current-count': { versions: string };
  'schema-id': { found: string; expected: string };
  'types-missing': { name: string; schema: string };
  'assertion-unmapped': { pointer: string };
  'mapping-unknown': { pointer: string; requirement: string; version: string };
  'keyword-unknown': { pointer: string };
  'id-repeated': { id: string };
  'id-not-retired': { id: string; last: string };
  'id-reused': { id: string; last: string; used: string };
  'retired-unknown': { id: string };
  'retired-last': { id: string; last: string; used: string };
  'language-missing': { id: string; field: string; language: 'en' | 'sv' };
  'prose-untranslated': { id: string; other: string };
  'not-in-prose': { id: string };
  'prose-unknown': { id: string; version: string };
  'without-assertion': { id: string };
  'without-rule': { id: string; version: string };
  'without-cases': { id: string };
  'without-failing-case': { id: string };
  'without-passing-case': { id: string };
  'case-misplaced': { id: string };
  'case-unknown': { id: string; version: string };
  'source-unknown': { id: string; from: string; version: string };
  'dispute-unknown': { id: string; disputed: string };
  'rule-unknown': { id: string; version: string };
  'message-unused': { message: string };
  'assertion-survives': { pointer: string; requirement: string };
  'rule-survives': { requirement: string; inspects: string; version: string };
  'lock-missing': { version: string };
  'lock-unreadable': { version: string };
  'lock-root': { version: string };
  'frozen-changed': { version: string };
  'frozen-missing': { version: string };
  'frozen-added': { version: string };
  'frozen-unreadable': { version: string };
}
export type ProblemKind = keyof ProblemData;

/** A problem with the data that its words need. */
export function problem<Kind extends ProblemKind>(
  kind: Kind,
  path: string,
  data: ProblemData[Kind],
): GateProblem {
  return { kind, path, data: { ...data } };
}
