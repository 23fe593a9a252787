import type { View } from './view.js';
import { SUBJECTS } from './words/site-words.js';

/** What is about the same subject, by the first part of the ids; subjects in the order of their first id. */
export function bySubject<One extends { readonly id: string }>(
  list: readonly One[],
): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of list) {
    const subject = one.id.split('.')[0] ?? one.id;
    groups.set(subject, [...(groups.get(subject) ?? []), one]);
  }
  return groups;
}

/** The subject in words; one that has none by its id. */
export function subjectName({ words }: View, subject: string): string {
  const known = SUBJECTS.find((one) => one === subject);
  return known === undefined ? subject : words.subjects[known];
}
