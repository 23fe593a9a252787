import type { UntestedReason } from '../model/reasons.js';
import type { Level, RequirementFacts } from '../model/requirement.js';
import type { Artefact } from '../model/versions.js';
import type { CollectedFindings } from './collector.js';
import type { Coverage, Judgement, RequirementOutcome, ToolDefect } from './finding.js';
import type { VersionData } from './version-data.js';

/** What the stages of a judge have gathered about one document. */
export interface Gathered {
  readonly version: VersionData;
  readonly artefact: Artefact;
  readonly collected: CollectedFindings;
  /** Requirements that something in the document is subject to. */
  readonly applied: ReadonlySet<string>;
  /** Requirements that could not be judged everywhere because of the shape of the data. */
  readonly hindered: ReadonlySet<string>;
  /** Requirements that the chosen profile turns into advice. */
  readonly waived: ReadonlySet<string>;
  readonly withHttp: boolean;
  readonly coverage: Coverage;
  readonly defects: readonly ToolDefect[];
}

/** Turns what was gathered into one outcome for every requirement of the version. */
export function closeJudgement(gathered: Gathered): Judgement {
  const outcomes = gathered.version.facts
    .filter((facts) => facts.level !== 'advice')
    .map((facts) => outcomeOf(facts, gathered));
  return {
    outcomes,
    findings: gathered.collected.findings,
    groups: gathered.collected.groups,
    occurrences: gathered.collected.occurrences,
    coverage: gathered.coverage,
    notRun: outcomes.flatMap(({ id, reason }) =>
      reason === 'shape-failed' ? [{ requirement: id, reason }] : [],
    ),
    defects: gathered.defects,
  };
}

/** The level of a requirement or advice; throws for an id that the version does not have. */
export function levelOf(version: VersionData, requirement: string): Level {
  const facts = version.byId.get(requirement);
  if (facts === undefined) throw new Error(`${requirement} is not in version ${version.version}`);
  return facts.level;
}

function outcomeOf(facts: RequirementFacts, gathered: Gathered): RequirementOutcome {
  const { id, level } = facts;
  const places = gathered.collected.places.get(id) ?? 0;
  const because = (reason: UntestedReason): RequirementOutcome => ({
    id,
    level,
    outcome: 'untested',
    places: 0,
    reason,
  });
  const plain = (outcome: RequirementOutcome['outcome']): RequirementOutcome => ({
    id,
    level,
    outcome,
    places,
    reason: null,
  });

  if (gathered.waived.has(id)) return { ...plain('inapplicable'), places: 0 };
  if (gathered.defects.some((defect) => defect.requirement === id)) {
    return { id, level, outcome: 'cantTell', places, reason: 'tool-defect' };
  }
  if (places > 0) {
    if (facts.disputed === undefined) return plain('failed');
    return { id, level, outcome: 'cantTell', places, reason: sdOf(facts.disputed) };
  }
  if (facts.verification === 'probe') return because('needs-live-api');
  if (facts.verification === 'attest') return because('needs-person');
  if (!facts.artefacts.includes(gathered.artefact)) return because('other-document');
  if (gathered.hindered.has(id)) return because('shape-failed');
  if (gathered.applied.has(id)) return plain('passed');
  if (NEEDS_HTTP.has(id) && !gathered.withHttp) return because('needs-http');
  return plain('inapplicable');
}

/** Requirements about what a server says beside the body: a file does not show them. */
const NEEDS_HTTP: ReadonlySet<string> = new Set(['api.media-type', 'calendar.media-type']);

function sdOf(id: string): `SD-${string}` {
  return `SD-${id.replace('SD-', '')}`;
}
