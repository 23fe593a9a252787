import type { FindingData } from '../model/message.js';
import type { MessageId } from '../model/messages/index.js';
import type { Artefact, JudgedVersion } from '../model/versions.js';
import type { ToolDefect } from './finding.js';
import type { AnyRule, PlaceInSubject } from './rule.js';
import type { VersionData } from './version-data.js';

/** The same rule as the engine calls it: the subject's type is vouched for by the definition's name. */
interface RunnableRule {
  readonly select: (subject: unknown) => unknown;
  readonly check: (value: unknown, context: object, subject: unknown) => void;
  readonly finish?: (context: object) => void;
}

interface ActiveRule {
  readonly requirement: string;
  readonly inspects: readonly string[];
  readonly run: RunnableRule;
  readonly context: object;
  applied: boolean;
  /** A subject was passed over because its shape is wrong. */
  hindered: boolean;
  /** It threw: our defect. It is not run again in this document. */
  failed: boolean;
}

/** Takes what a rule reports about the subject that it was just given. */
export type ReportSink = (
  requirement: string,
  message: MessageId,
  data: FindingData,
  at: PlaceInSubject | undefined,
) => void;

export interface RuleRunner {
  /** Whether any rule inspects such subjects. */
  inspects(subject: string): boolean;
  /** Gives a subject to its rules. */
  run(name: string, subject: unknown): void;
  /** Notes that a subject could not be given to its rules. */
  hinder(name: string): void;
  /** Lets rules report about the document as a whole. */
  finish(): void;
  result(): {
    readonly applied: ReadonlySet<string>;
    readonly hindered: ReadonlySet<string>;
    readonly defects: readonly ToolDefect[];
  };
}

/** Runs the rules of one document and keeps their memories. */
export function createRuleRunner(
  rules: readonly AnyRule[],
  version: VersionData,
  /** Null: the answers of a whole provider. */
  artefact: Artefact | null,
  now: number,
  report: ReportSink,
  list: () => string = () => '',
): RuleRunner {
  const defects: ToolDefect[] = [];
  const active = rules
    .filter((rule) => concerns(rule, version, artefact))
    .map((rule) => activate(rule, now, report, list));
  const bySubject = new Map<string, ActiveRule[]>();
  for (const rule of active) {
    for (const subject of rule.inspects) {
      const list = bySubject.get(subject);
      if (list === undefined) bySubject.set(subject, [rule]);
      else list.push(rule);
    }
  }

  function noteDefect(rule: ActiveRule, error: unknown): void {
    rule.failed = true;
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    defects.push({ requirement: rule.requirement, detail });
  }

  function run(name: string, subject: unknown): void {
    const list = bySubject.get(name);
    if (list === undefined) return;
    for (const rule of list) {
      if (rule.failed) continue;
      try {
        const value = rule.run.select(subject);
        if (value === undefined || value === null) continue;
        rule.applied = true;
        rule.run.check(value, rule.context, subject);
      } catch (error) {
        noteDefect(rule, error);
      }
    }
  }

  return {
    inspects: (subject) => bySubject.has(subject),
    run,
    hinder(name) {
      for (const rule of bySubject.get(name) ?? []) rule.hindered = true;
    },
    finish() {
      for (const rule of active) {
        const { finish } = rule.run;
        if (finish === undefined || rule.failed || !rule.applied || rule.hindered) continue;
        try {
          finish(rule.context);
        } catch (error) {
          noteDefect(rule, error);
        }
      }
    },
    result: () => ({
      applied: new Set(active.filter((rule) => rule.applied).map((rule) => rule.requirement)),
      hindered: new Set(active.filter((rule) => rule.hindered).map((rule) => rule.requirement)),
      defects,
    }),
  };
}

function concerns(rule: AnyRule, version: VersionData, artefact: Artefact | null): boolean {
  const judged: readonly JudgedVersion[] = rule.versions;
  if (!judged.includes(version.version)) return false;
  const facts = version.byId.get(rule.requirement);
  if (facts === undefined) return false;
  return artefact === null || facts.artefacts.includes(artefact);
}

function activate(rule: AnyRule, now: number, report: ReportSink, list: () => string): ActiveRule {
  return {
    requirement: rule.requirement,
    inspects: [rule.inspects].flat(),
    // The rule's own types are erased here; `inspects` and the walk of the definitions vouch for them.
    run: rule as unknown as RunnableRule,
    context: {
      now,
      get list() {
        return list();
      },
      state: rule.state?.(),
      report: (message: MessageId, data: FindingData, at?: PlaceInSubject) =>
        report(rule.requirement, message, data, at),
    },
    applied: false,
    hindered: false,
    failed: false,
  };
}
