import { FAMILY, type FamilyVersion } from '../../model/versions.js';

/** From and to which version something is there; without either, in all of them. */
export interface Range {
  readonly since?: string;
  readonly until?: string;
}

/** Whether a range holds a version. Throws for a version that the family does not have. */
export function holds({ since, until }: Range, version: FamilyVersion): boolean {
  const at = place(version);
  return (since === undefined || place(since) <= at) && (until === undefined || at <= place(until));
}

function place(version: string): number {
  const versions: readonly string[] = FAMILY;
  const index = versions.indexOf(version);
  if (index < 0) throw new Error(`${version} is no version of the family`);
  return index;
}
