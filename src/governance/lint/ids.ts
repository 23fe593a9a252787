import { parse } from 'yaml';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { bytesOf } from '../files.js';
import { type GateProblem, problem } from '../problem.js';
import { entriesOf, type Specification } from '../specification.js';

interface Retired {
  readonly id: string;
  readonly last: string;
}

const RETIRED = 'spec/retired.yaml';

/** Gate 6: an id stands once in a catalogue, and one that has gone out of use never comes back. */
export function lintIds(root: string, specification: Specification): GateProblem[] {
  return [...repeated(specification), ...retiredProblems(specification, readRetired(root))];
}

function repeated(specification: Specification): GateProblem[] {
  return specification.versions.flatMap((version) => {
    const ids = entriesOf(specification, version).map(({ id }) => id);
    const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    const path = `spec/${version.version}/requirements.yaml`;
    return [...twice].map((id) => problem('id-repeated', path, { id }));
  });
}

function retiredProblems({ versions }: Specification, retired: readonly Retired[]): GateProblem[] {
  const lastOf = new Map<string, string>();
  for (const { version, requirements } of versions) {
    for (const { id } of requirements) lastOf.set(id, version);
  }
  const newest = JUDGED_VERSIONS.at(-1);
  const listed = new Map(retired.map(({ id, last }) => [id, last]));
  const missing = [...lastOf]
    .filter(([id, last]) => last !== newest && !listed.has(id))
    .map(([id, last]) => problem('id-not-retired', RETIRED, { id, last }));
  const returned = [...listed].flatMap(([id, last]) => {
    const used = lastOf.get(id);
    if (used === undefined) return [problem('retired-unknown', RETIRED, { id })];
    if (used === last) return [];
    return isLater(used, last)
      ? [problem('id-reused', `spec/${used}/requirements.yaml`, { id, last, used })]
      : [problem('retired-last', RETIRED, { id, last, used })];
  });
  return [...missing, ...returned];
}

function isLater(one: string, other: string): boolean {
  const place = (version: string) => JUDGED_VERSIONS.findIndex((judged) => judged === version);
  return place(one) > place(other);
}

function readRetired(root: string): Retired[] {
  const data: unknown = parse(bytesOf(root, RETIRED)?.toString('utf8') ?? '');
  if (!Array.isArray(data)) return [];
  return data.map(({ id, last }) => ({ id: String(id), last: String(last) }));
}
