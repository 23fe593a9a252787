import type { Reading } from '../check/reading.js';
import type { AnyRule } from '../check/rule.js';
import { isCompliance, isViolation } from '../model/conformance-case.js';
import type { Level, Requirement, Verification } from '../model/requirement.js';
import type { JudgedVersion } from '../model/versions.js';
import { assertionsOf } from './assertions.js';
import { idsIn } from './prose.js';
import { entriesOf, type Specification, type VersionFiles } from './specification.js';

/** The rules and readings that a version is judged with: what they verify and report is all that counts here. */
export type RuleFacts = Pick<AnyRule, 'requirement' | 'versions' | 'messages'>;
export type ReadingFacts = Pick<Reading, 'requirement' | 'versions' | 'message'>;

/** One requirement of one version, or one piece of advice, with everything that hangs on it. */
export interface TraceRow {
  readonly version: JudgedVersion;
  readonly id: string;
  readonly level: Level;
  readonly verification: Verification;
  readonly text: Requirement['text'];
  /** Whether the texts state it; null for advice, which no version's text has. */
  readonly prose: { readonly en: boolean; readonly sv: boolean } | null;
  /** Places in the version's definitions, JSON Pointers. */
  readonly schema: readonly string[];
  readonly rules: number;
  /** The message ids that a report may show for it, beside those of the schema. */
  readonly messages: readonly string[];
  readonly passing: number;
  readonly failing: number;
  readonly cases: readonly { readonly name: string; readonly expect: string }[];
  readonly disputed: string | null;
}

/** Every requirement and every piece of advice of every version, in the order of the catalogues. */
export function traceRows(
  specification: Specification,
  rules: readonly RuleFacts[],
  readings: readonly ReadingFacts[],
): TraceRow[] {
  const reporters = [
    ...rules,
    ...readings.map(({ message, ...rest }) => ({ ...rest, messages: [message] })),
  ];
  return specification.versions.flatMap((files) => {
    const links = linksOf(files);
    return entriesOf(specification, files).map((entry) =>
      row(entry, files.version, links, reporters),
    );
  });
}

type Links = ReturnType<typeof linksOf>;

function linksOf({ prose, definitions, cases }: VersionFiles) {
  return {
    prose: { en: idsIn(prose.en), sv: idsIn(prose.sv) },
    assertions: assertionsOf(definitions),
    casesOf: (id: string) =>
      cases.filter(({ requirement }) => requirement === id).flatMap((file) => file.cases),
  };
}

function row(
  { id, level, verification, text, disputed }: Requirement,
  version: JudgedVersion,
  { prose, assertions, casesOf }: Links,
  reporters: readonly RuleFacts[],
): TraceRow {
  const own = reporters.filter((one) => one.requirement === id && one.versions.includes(version));
  const tests = casesOf(id);
  return {
    version,
    id,
    level,
    verification,
    text,
    prose: level === 'advice' ? null : { en: prose.en.has(id), sv: prose.sv.has(id) },
    schema: assertions
      .filter(({ requirement }) => requirement === id)
      .map(({ pointer, property }) => (property === null ? pointer : `${pointer} (${property})`)),
    rules: own.length,
    messages: [...new Set(own.flatMap(({ messages }) => messages))],
    passing: tests.filter(isCompliance).length,
    failing: tests.filter(isViolation).length,
    cases: tests.map(({ name, expect }) => ({ name, expect })),
    disputed: disputed ?? null,
  };
}
