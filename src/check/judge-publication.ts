import { createCollector } from './collector.js';
import { NO_COVERAGE } from './coverage.js';
import type { Judgement, RequirementOutcome } from './finding.js';
import { levelOf } from './judgement.js';
import type { Publication } from './publication.js';
import type { AnyRule } from './rule.js';
import { createRuleRunner } from './rule-runner.js';
import type { VersionData } from './version-data.js';

/** How the answers of a provider are compared. */
export interface PublicationOptions {
  readonly version: VersionData;
  /** Rules that inspect a `Publication`. */
  readonly rules: readonly AnyRule[];
  readonly keepAllPlaces: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Judges what only the calls of a whole run can show: one outcome for each requirement that has a rule here. */
export function judgePublication(
  publication: Publication,
  { version, rules, keepAllPlaces, now }: PublicationOptions,
): Judgement {
  const collector = createCollector('provider', keepAllPlaces);
  const questions = new Map(publication.calls.map((call) => [call.document, call.question.kind]));
  const runner = createRuleRunner(rules, version, null, now, (requirement, message, data, at) => {
    const place = typeof at === 'object' && 'document' in at ? at : null;
    const document = place?.document ?? publication.calls[0]?.document ?? 'd1';
    collector.add({
      requirement,
      level: levelOf(version, requirement),
      message,
      data,
      group: questions.get(document) ?? '',
      place: () => ({ document, line: place?.line ?? null, column: null }),
    });
  });
  runner.run('Publication', publication);
  runner.finish();
  const { applied, defects } = runner.result();
  const collected = collector.result();
  const judged = new Set(
    rules.filter((rule) => rule.versions.includes(version.version)).map((rule) => rule.requirement),
  );
  const outcomeOf = (id: string): RequirementOutcome => {
    const facts = version.byId.get(id);
    const [level, places] = [levelOf(version, id), collected.places.get(id) ?? 0];
    const base = { id, level, places, reason: null };
    if (defects.some(({ requirement }) => requirement === id)) {
      return { ...base, outcome: 'cantTell', reason: 'tool-defect' };
    }
    if (places > 0) {
      const disputed = facts?.disputed?.replace('SD-', '');
      return disputed === undefined
        ? { ...base, outcome: 'failed' }
        : { ...base, outcome: 'cantTell', reason: `SD-${disputed}` };
    }
    if (applied.has(id)) return { ...base, outcome: 'passed' };
    return { ...base, outcome: 'untested', reason: 'not-shown' };
  };
  return {
    outcomes: [...judged].filter((id) => levelOf(version, id) !== 'advice').map(outcomeOf),
    findings: collected.findings,
    groups: collected.groups,
    occurrences: collected.occurrences,
    coverage: NO_COVERAGE,
    notRun: [],
    defects,
  };
}
