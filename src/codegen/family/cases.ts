import type { SchemaNode } from '../../model/definitions-schema.js';
import type { Requirement } from '../../model/requirement.js';
import type { FamilyVersion } from '../../model/versions.js';
import { holds, type Range } from './range.js';

type Definitions = Readonly<Record<string, SchemaNode>>;

/** What a version has, as far as cases are concerned. */
export interface CaseVersion {
  readonly version: FamilyVersion;
  readonly requirements: ReadonlyMap<string, Pick<Requirement, 'artefacts' | 'disputed'>>;
  /** The definition of the root of each kind of document. */
  readonly roots: Readonly<Record<string, string>>;
  readonly definitions: Definitions;
}

/** A case of `spec/3.x/cases`: one of `conformance/`, for several versions at once. */
interface FamilyCase extends Range {
  readonly artefact: string;
  readonly document?: unknown;
  readonly expect: string;
  readonly also?: readonly string[];
  /** The versions that have it, where they are not in a row. */
  readonly only?: readonly string[];
  /** Properties that stay although only other versions declare them. */
  readonly keep?: readonly string[];
  readonly variants?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface CaseFile<Case> {
  readonly requirement: string;
  readonly cases: readonly Case[];
}

/** The cases of a requirement or piece of advice in one version; null where it has none. */
export function casesOf(
  { requirement, cases }: CaseFile<FamilyCase>,
  own: CaseVersion,
  family: readonly CaseVersion[],
): CaseFile<unknown> | null {
  const facts = own.requirements.get(requirement);
  if (facts === undefined) return null;
  const kept = cases
    .filter((one) => holds(one, own.version) && (one.only?.includes(own.version) ?? true))
    .filter(({ artefact }) => artefact === 'calendar' || own.roots[artefact] !== undefined)
    .filter(({ artefact }) => facts.artefacts.some((kind) => kind === artefact))
    .map((one) => caseOf(one, facts.disputed !== undefined, own, family));
  return kept.length === 0 ? null : { requirement, cases: withoutDoubles(kept) };
}

/** What is left of a document may be that of an earlier case: such a case shows nothing of its own. */
function withoutDoubles(cases: readonly Readonly<Record<string, unknown>>[]): unknown[] {
  const seen = new Set<string>();
  return cases.filter(({ name: _, ...rest }) => {
    const content = JSON.stringify(rest);
    if (seen.has(content)) return false;
    seen.add(content);
    return true;
  });
}

function caseOf(
  { since: _, until: __, only: ___, keep = [], variants, ...shared }: FamilyCase,
  disputed: boolean,
  own: CaseVersion,
  family: readonly CaseVersion[],
): Readonly<Record<string, unknown>> {
  const changes = variants?.[own.version] ?? {};
  const { also = [], ...rest } = shared;
  const known = also.filter((id) => own.requirements.has(id));
  const document =
    shared.document === undefined
      ? {}
      : { document: ownDocument(shared.document, shared.artefact, keep, own, family) };
  return {
    ...rest,
    ...document,
    expect: disputed && shared.expect === 'failed' ? 'cantTell' : shared.expect,
    ...(known.length === 0 ? {} : { also: known }),
    ...changes,
  };
}

function ownDocument(
  document: unknown,
  artefact: string,
  keep: readonly string[],
  own: CaseVersion,
  family: readonly CaseVersion[],
): unknown {
  const root = own.roots[artefact];
  const others = family.map(({ definitions }) => place(definitions, root));
  return strip(document, place(own.definitions, root), others, keep);
}

/** A definition and those beside it; null where a version has nothing at this place. */
type Place = { readonly node: SchemaNode; readonly all: Definitions } | null;

function place(all: Definitions, name: string | undefined): Place {
  const node = name === undefined ? undefined : all[name];
  return node === undefined ? null : { node, all };
}

/** Takes out every property that only other versions declare where it stands. */
function strip(
  value: unknown,
  own: Place,
  others: readonly Place[],
  keep: readonly string[],
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => strip(element, own, others, keep));
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([name]) =>
          declares(own, name) || keep.includes(name) || !others.some((one) => declares(one, name)),
      )
      .map(([name, inner]) => [
        name,
        strip(
          inner,
          within(own, name),
          others.map((one) => within(one, name)),
          keep,
        ),
      ]),
  );
}

function declares(at: Place, name: string): boolean {
  return at !== null && Object.hasOwn(at.node.properties ?? {}, name);
}

/** The definition of the value of a property, or of its elements: an array does not change the place. */
function within(at: Place, name: string): Place {
  if (at === null || !declares(at, name)) return null;
  const node = at.node.properties?.[name];
  const items = node?.items === true ? undefined : node?.items;
  const target = node?.$ref ?? items?.$ref;
  return place(at.all, target?.replace('#/$defs/', ''));
}
