import { phraseText } from '../phrase.js';
import type { ToldDocument, ToldProblem, ToldTrouble } from './told-report.js';

/** Documents that were not judged, by what kept them from it: many calls of a provider fail in the same way. */
export function groupTroubles(documents: readonly ToldDocument[]): ToldTrouble[] {
  const troubles = new Map<string, { problem: ToldProblem; documents: ToldDocument[] }>();
  for (const document of documents) {
    const { problem } = document;
    if (problem === null) continue;
    const detail = problem.detail === null ? null : phraseText(problem.detail);
    const key = JSON.stringify([problem.what, problem.where, detail, problem.todo]);
    const known = troubles.get(key);
    if (known === undefined) troubles.set(key, { problem, documents: [document] });
    else known.documents.push(document);
  }
  return [...troubles.values()];
}
