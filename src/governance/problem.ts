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
