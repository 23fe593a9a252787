import type { Finding, Place } from '../check/finding.js';
import type { FindingData } from '../model/message.js';
import { LEVELS } from '../model/requirement.js';

/** What is merged: a finding of a check, or of a report that was read. */
type Mergeable = Omit<Finding, 'message' | 'places'> & {
  readonly message: string;
  readonly places: readonly Pick<Place, 'data'>[];
};

/** Groups of several documents as one list: those with the same fingerprint become one. */
export function mergeFindings<Merged extends Mergeable>(findings: readonly Merged[]): Merged[] {
  const groups = new Map<string, Merged>();
  for (const finding of findings) {
    const key = `${finding.fingerprint} ${finding.requirement} ${finding.message}`;
    const other = groups.get(key);
    groups.set(key, other === undefined ? finding : joined(other, finding));
  }
  return [...groups.values()];
}

/** The weightiest first: by level, what is contested last within its level, then by count. */
export function byConsequence(
  findings: readonly Finding[],
  contested: ReadonlySet<string>,
): Finding[] {
  const keys = (finding: Finding) => [
    LEVELS.indexOf(finding.level),
    contested.has(finding.requirement) ? 1 : 0,
    -finding.count,
  ];
  return [...findings].sort((one, other) => {
    const [a, b] = [keys(one), keys(other)];
    for (const [index, value] of a.entries()) {
      const difference = value - (b[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return compare(`${one.requirement} ${one.message}`, `${other.requirement} ${other.message}`);
  });
}

function joined<Merged extends Mergeable>(one: Merged, other: Merged): Merged {
  const data = common(one.data, other.data);
  return {
    ...one,
    data,
    count: one.count + other.count,
    places: [...withData(one, data), ...withData(other, data)],
  };
}

/** Places keep what their group knew and the joined group does not. */
function withData<Merged extends Mergeable>(
  finding: Merged,
  shared: FindingData,
): Merged['places'][number][] {
  const own = Object.entries(finding.data).filter(([name]) => !Object.hasOwn(shared, name));
  if (own.length === 0) return [...finding.places];
  return finding.places.map((place) => ({
    ...place,
    data: { ...Object.fromEntries(own), ...place.data },
  }));
}

function common(one: FindingData, other: FindingData): FindingData {
  return Object.fromEntries(Object.entries(one).filter(([name, value]) => other[name] === value));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
