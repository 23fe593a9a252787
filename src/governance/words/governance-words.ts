import type { GateProblem, ProblemData, ProblemKind } from '../problem.js';

/** What is wrong, and what to do about it. */
export interface ProblemText {
  readonly what: string;
  readonly todo: string;
}

export type ProblemTexts = {
  readonly [Kind in ProblemKind]: (data: ProblemData[Kind]) => ProblemText;
};

/** The words of one problem. */
export function problemText(texts: ProblemTexts, { kind, data }: GateProblem): ProblemText {
  // A problem is only ever made with the data of its own kind (`problem` in problem.ts).
  const word = texts[kind] as (data: GateProblem['data']) => ProblemText;
  return word(data);
}
