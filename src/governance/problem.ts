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
  'folder-unknown': Record<never, never>;
  'manifest-version': { named: string; version: string };
  'manifest-supersedes': { supersedes: string };
  'manifest-date': { status: string };
  'current-count': { versions: string };
  'current-other': { found: string; assumed: string };
  'document-unknown': { version: string };
  'document-root': { found: string; expected: string };
  'schema-id': { found: string; expected: string };
  'types-missing': { name: string; schema: string };
  'assertion-unmapped': { pointer: string };
  'mapping-unknown': { pointer: string; requirement: string; version: string };
  'definition-unknown': { pointer: string; name: string };
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
  'rule-idle': { id: string };
  'rule-unknown': { id: string; version: string };
  'message-unused': { message: string };
  'case-red': { id: string; name: string; version: string };
  'assertion-survives': { pointer: string; requirement: string };
  'rule-survives': { requirement: string; inspects: string; version: string };
  'lock-missing': { version: string };
  'frozen-draft': { version: string };
  'lock-gone': { version: string; root: string };
  'still-draft': { version: string };
  'unreadable-to-freeze': { version: string };
  'lock-unreadable': { version: string };
  'lock-root': { version: string };
  'root-unlisted': { version: string; root: string };
  'root-replaced': { version: string; root: string; listed: string };
  'defect-number': { found: string; expected: string };
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
