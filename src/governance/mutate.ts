import { compileVersion } from '../check/compile-version.js';
import type { Judgement } from '../check/finding.js';
import type { Reading } from '../check/reading.js';
import type { AnyRule } from '../check/rule.js';
import type { VersionData } from '../check/version-data.js';
import { type ConformanceCase, isViolation } from '../model/conformance-case.js';
import type { Requirement } from '../model/requirement.js';
import type { JudgedVersion } from '../model/versions.js';
import { type Assertion, assertionsOf, referencesOf, withoutAssertion } from './assertions.js';
import { type GateProblem, problem } from './problem.js';
import {
  definitionsPath,
  entriesOf,
  type Specification,
  type VersionFiles,
} from './specification.js';

/** What judges a case: every rule and reading, and a version. */
export interface Judging {
  readonly json: readonly AnyRule[];
  readonly calendar: readonly AnyRule[];
  readonly readings: readonly Reading[];
  readonly version: VersionData;
}

/** Judges the document of a case; throws where it cannot be judged. */
export type CaseJudge = (
  test: ConformanceCase,
  version: JudgedVersion,
  means: Judging,
) => Promise<Judgement>;

export interface Mutation {
  /** Assertions and rules taken away, and how many of these a case noticed. */
  readonly mutants: number;
  readonly killed: number;
  /** Those that no case noticed. */
  readonly survivors: readonly GateProblem[];
  /** Cases that come out otherwise than they say with nothing taken away, and so prove nothing. */
  readonly red: readonly GateProblem[];
  /** Not tried, as another gate says why: the assertion has no requirement, or that one has no failing case. */
  readonly skipped: number;
}

type Rules = Pick<Judging, 'json' | 'calendar' | 'readings'>;

/**
 * Gate 5: takes away every assertion of every schema and every rule, one at a time and in memory, and runs
 * the cases of the requirement that it stands for. One of them must come out otherwise than it says.
 */
export async function mutate(
  specification: Specification,
  rules: Rules,
  judge: CaseJudge,
): Promise<Mutation> {
  const results: Result[] = [];
  const red: GateProblem[] = [];
  for (const files of specification.versions) {
    const bench = await benchOf(specification, files, rules, judge);
    red.push(...bench.red);
    for (const assertion of assertionsToTry(files)) {
      results.push(await withoutOneAssertion(bench, assertion, rules));
    }
    for (const rule of [...rules.json, ...rules.calendar, ...rules.readings]) {
      if (!rule.versions.includes(files.version)) continue;
      results.push(await withoutOneRule(bench, rule, rules));
    }
  }
  return {
    mutants: results.filter((result) => result !== 'skipped').length,
    killed: results.filter((result) => result === 'killed').length,
    survivors: results.filter((result) => typeof result !== 'string'),
    red,
    skipped: results.filter((result) => result === 'skipped').length,
  };
}

/**
 * All but the references of the outermost arrays: their items are cut out of the stream, and which
 * definition those have is fixed when the tables are generated. What it demands is tried like the rest.
 */
function assertionsToTry({ definitions }: VersionFiles): Assertion[] {
  const references = referencesOf(definitions).filter(
    ({ definition }) => !/(?:Response|Group)$/.test(definition),
  );
  return [...assertionsOf(definitions), ...references];
}

type Result = 'killed' | 'skipped' | GateProblem;

/** Everything about one version that stays the same from mutant to mutant. */
interface Bench {
  readonly files: VersionFiles;
  readonly facts: readonly Requirement[];
  readonly whole: VersionData;
  /** By requirement: the cases in whose document it is violated, and that say so with nothing taken away. */
  readonly violations: ReadonlyMap<string, readonly ConformanceCase[]>;
  readonly red: readonly GateProblem[];
  readonly judge: CaseJudge;
}

async function benchOf(
  specification: Specification,
  files: VersionFiles,
  rules: Rules,
  judge: CaseJudge,
): Promise<Bench> {
  const { version } = files;
  const facts = entriesOf(specification, files);
  const whole = compileVersion(version, files.definitions, facts);
  const hasMeans = meansOf(files, facts, rules);
  const violations = new Map<string, readonly ConformanceCase[]>();
  const red: GateProblem[] = [];
  for (const { requirement, path, cases } of files.cases) {
    const sound: ConformanceCase[] = [];
    for (const test of cases) {
      if (await isSound(test, requirement, version, { ...rules, version: whole }, judge)) {
        sound.push(test);
      } else if (hasMeans(requirement)) {
        red.push(problem('case-red', path, { id: requirement, name: test.name, version }));
      }
    }
    const found = sound.filter(isViolation);
    violations.set(requirement, [...(violations.get(requirement) ?? []), ...found]);
  }
  return { files, facts, whole, violations, red, judge };
}

/**
 * Whether there is something to judge a requirement by. Where a rule or a mapping is missing altogether,
 * another gate says so, and that its cases are red as well is no second fault.
 */
function meansOf(
  { version, definitions }: VersionFiles,
  facts: readonly Requirement[],
  { json, calendar, readings }: Rules,
): (requirement: string) => boolean {
  const rules = [...json, ...calendar, ...readings].filter(({ versions }) =>
    versions.some((one) => one === version),
  );
  const isMapped = assertionsOf(definitions).every(({ requirement }) => requirement !== null);
  return (requirement) => {
    const verification = facts.find(({ id }) => id === requirement)?.verification;
    if (verification === 'schema') return isMapped;
    return verification === 'rule' && rules.some((rule) => rule.requirement === requirement);
  };
}

/** Whether a case comes out as it says with nothing taken away. */
async function isSound(
  test: ConformanceCase,
  requirement: string,
  version: JudgedVersion,
  means: Judging,
  judge: CaseJudge,
): Promise<boolean> {
  try {
    return isAsExpected(test, requirement, await judge(test, version, means));
  } catch {
    return false;
  }
}

async function withoutOneAssertion(
  bench: Bench,
  assertion: Assertion,
  rules: Rules,
): Promise<Result> {
  const { files, facts, violations } = bench;
  const { requirement, pointer, property } = assertion;
  if (requirement === null || !violations.get(requirement)?.length) return 'skipped';
  const schema = withoutAssertion(files.definitions, assertion);
  const version = compileVersion(files.version, schema, facts, false);
  if (await isNoticed(bench, requirement, { ...rules, version })) return 'killed';
  return problem('assertion-survives', definitionsPath(files.version), {
    pointer: property === null ? pointer : `${pointer} (${property})`,
    requirement,
  });
}

async function withoutOneRule(
  bench: Bench,
  rule: AnyRule | Reading,
  rules: Rules,
): Promise<Result> {
  const { files, whole, violations } = bench;
  const { requirement } = rule;
  if (!violations.get(requirement)?.length) return 'skipped';
  const means = {
    json: rules.json.filter((other) => other !== rule),
    calendar: rules.calendar.filter((other) => other !== rule),
    readings: rules.readings.filter((other) => other !== rule),
    version: whole,
  };
  if (await isNoticed(bench, requirement, means)) return 'killed';
  const inspects = [rule.inspects].flat().join(', ');
  return problem('rule-survives', `src/rules (${requirement})`, {
    requirement,
    inspects,
    version: files.version,
  });
}

/** Whether a case of the requirement goes red: what it finds wrong is no longer found, or not there. */
async function isNoticed(bench: Bench, requirement: string, means: Judging): Promise<boolean> {
  for (const test of bench.violations.get(requirement) ?? []) {
    const judgement = await bench.judge(test, bench.files.version, means);
    if (!isAsExpected(test, requirement, judgement)) return true;
  }
  return false;
}

/** Whether a case comes out as it says, as far as its own requirement goes. */
function isAsExpected(
  test: ConformanceCase,
  requirement: string,
  { findings, outcomes }: Judgement,
): boolean {
  const own = findings.filter((finding) => finding.requirement === requirement);
  if (isViolation(test) && own.length === 0) return false;
  // Advice has no outcome: it is given or not.
  const given = own.length > 0 ? 'advised' : 'quiet';
  const outcome = outcomes.find(({ id }) => id === requirement)?.outcome ?? given;
  if (outcome !== test.expect) return false;
  if (test.places === undefined) return true;
  const places = own.flatMap((finding) => finding.places.map(placeText)).sort();
  return places.join('\n') === [...test.places].sort().join('\n');
}

/** A place as cases write it. */
export function placeText(place: {
  readonly pointer?: string;
  readonly line: number | null;
  readonly component?: string;
  readonly property?: string | null;
}): string {
  return place.pointer ?? `${place.line}:${place.component}:${place.property ?? ''}`;
}
