import { bodyMessages } from '../model/messages/body.js';
import { MESSAGES } from '../model/messages/index.js';
import { schemaMessages } from '../model/messages/schema.js';
import { FAMILY } from '../model/versions.js';
import { assertionsOf } from './assertions.js';
import { type GateProblem, problem } from './problem.js';
import { idsIn } from './prose.js';
import {
  definitionsPath,
  entriesOf,
  type Specification,
  type VersionFiles,
} from './specification.js';
import type { ReadingFacts, RuleFacts, TraceRow } from './trace.js';

/** Judged by the parser itself: there is no rule to take away. */
export const BY_PARSER: readonly string[] = ['document.json'];

/** What no call can show: only who has a key can try it, and what is allowed cannot be broken. */
export const BY_NO_CALL: readonly string[] = ['api.token', 'api.status-not-implemented'];

/** Gate 4, in both directions: whatever has no counterpart further along the chain, or none before. */
export function orphans(
  specification: Specification,
  rows: readonly TraceRow[],
  rules: readonly RuleFacts[],
  readings: readonly ReadingFacts[],
): GateProblem[] {
  return [
    ...rows.flatMap((row) => ofRequirement(row, specification)),
    ...specification.versions.flatMap((files) => ofFiles(specification, files)),
    ...ofRules(specification, [...rules, ...readings]),
    ...ofMessages(rules, readings),
  ];
}

function ofRequirement(row: TraceRow, { versions }: Specification): GateProblem[] {
  const { version, id, verification } = row;
  const isAdvice = row.prose === null;
  const catalogue = isAdvice ? 'spec/advice.yaml' : `spec/${version}/requirements.yaml`;
  const folder = isAdvice ? adviceFolder(version) : `conformance/${version}`;
  const found: GateProblem[] = [];
  if (row.prose !== null && !row.prose.en) {
    found.push(problem('not-in-prose', `spec/${version}/specification.md`, { id }));
  }
  if (verification === 'schema' && row.schema.length === 0 && isWhollyMapped(version, versions)) {
    found.push(problem('without-assertion', definitionsPath(version), { id }));
  }
  const hasRule = row.rules > 0 || BY_PARSER.includes(id) || BY_NO_CALL.includes(id);
  if ((verification === 'rule' || verification === 'probe') && !hasRule) {
    found.push(problem('without-rule', catalogue, { id, version }));
  }
  if (verification === 'schema' || verification === 'rule') {
    const path = `${folder}/${id}.json`;
    if (row.failing + row.passing === 0) found.push(problem('without-cases', path, { id }));
    else if (row.failing === 0) found.push(problem('without-failing-case', path, { id }));
    else if (row.passing === 0) found.push(problem('without-passing-case', path, { id }));
  }
  return found;
}

/** Where the cases of advice are written. */
function adviceFolder(version: string): string {
  const isShared = FAMILY.some((one) => one === version);
  return isShared ? 'spec/3.x/cases/advice' : `conformance/advice/${version}`;
}

/** Where an assertion has lost its id, `lint` says so: the requirement that it left behind is no second fault. */
function isWhollyMapped(version: string, versions: readonly VersionFiles[]): boolean {
  const files = versions.find((one) => one.version === version);
  if (files === undefined) return true;
  return assertionsOf(files.definitions).every(({ requirement }) => requirement !== null);
}

function ofFiles(specification: Specification, files: VersionFiles): GateProblem[] {
  const { version, requirements, prose, cases } = files;
  const known = new Set(requirements.map(({ id }) => id));
  const entries = new Set(entriesOf(specification, files).map(({ id }) => id));
  const sources = Object.keys(Object(specification.manifests.get(version)?.['sources']));
  const defects = new Set(specification.defects.map(({ id }) => id));
  const catalogue = `spec/${version}/requirements.yaml`;
  return [
    ...[...idsIn(prose.en)]
      .filter((id) => !known.has(id))
      .map((id) => problem('prose-unknown', `spec/${version}/specification.md`, { id, version })),
    ...cases.flatMap(({ path, requirement, isAdvice }) => {
      if (!path.endsWith(`/${requirement}.json`)) {
        return [problem('case-misplaced', path, { id: requirement })];
      }
      const expected = isAdvice === requirement.startsWith('advice.') && entries.has(requirement);
      return expected ? [] : [problem('case-unknown', path, { id: requirement, version })];
    }),
    ...requirements.flatMap(({ id, source, disputed }) => [
      ...source
        .filter(({ from }) => !sources.includes(from))
        .map(({ from }) => problem('source-unknown', catalogue, { id, from, version })),
      ...(disputed !== undefined && !defects.has(disputed)
        ? [problem('dispute-unknown', catalogue, { id, disputed })]
        : []),
    ]),
  ];
}

function ofRules(
  specification: Specification,
  rules: readonly Pick<RuleFacts, 'requirement' | 'versions'>[],
): GateProblem[] {
  const idle = rules.filter(({ versions }) => versions.length === 0);
  const strays = rules.flatMap(({ requirement, versions }) =>
    specification.versions
      .filter(({ version }) => versions.includes(version))
      .filter((files) => !entriesOf(specification, files).some(({ id }) => id === requirement))
      .map(({ version }) =>
        problem('rule-unknown', `src/rules (${requirement})`, { id: requirement, version }),
      ),
  );
  return [
    ...idle.map(({ requirement: id }) => problem('rule-idle', `src/rules (${id})`, { id })),
    ...strays,
  ];
}

function ofMessages(rules: readonly RuleFacts[], readings: readonly ReadingFacts[]): GateProblem[] {
  const used = new Set<string>([
    ...Object.keys(schemaMessages),
    ...Object.keys(bodyMessages),
    ...rules.flatMap(({ messages }) => messages),
    ...readings.map(({ message }) => message),
  ]);
  return Object.keys(MESSAGES)
    .filter((message) => !used.has(message))
    .map((message) => problem('message-unused', 'src/model/messages', { message }));
}
