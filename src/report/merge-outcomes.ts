import type { RequirementOutcome } from '../check/finding.js';
import type { UntestedReason } from '../model/reasons.js';
import type { Requirement } from '../model/requirement.js';
import type { ReportDocument } from './report.js';

/** What the report needs to know of a requirement of the version. */
export type RequirementFacts = Pick<Requirement, 'id' | 'level' | 'artefacts' | 'verification'>;

/** Reasons that say "not here" rather than "not known": any judged document speaks louder. */
const ELSEWHERE: readonly (RequirementOutcome['reason'] | undefined)[] = [
  'needs-http',
  'other-document',
  'needs-live-api',
  'needs-person',
];

/** Whether a clause is contested in the published texts, which never counts against anybody. */
export function isContested(outcome: Pick<RequirementOutcome, 'outcome' | 'reason'>): boolean {
  return outcome.outcome === 'cantTell' && outcome.reason?.startsWith('SD-') === true;
}

/**
 * One outcome for each requirement out of those of all documents, in the order of the catalogue: the
 * weightiest wins, so a requirement counts as passed only where no document leaves it in doubt.
 */
export function mergeOutcomes(
  requirements: readonly RequirementFacts[],
  documents: readonly (readonly RequirementOutcome[])[],
): RequirementOutcome[] {
  const merged = new Map<string, RequirementOutcome | null>(
    requirements.map(({ id }) => [id, null]),
  );
  for (const outcome of documents.flat()) {
    const other = merged.get(outcome.id);
    merged.set(outcome.id, other ? heavier(other, outcome) : outcome);
  }
  return [...merged.values()].filter((outcome) => outcome !== null);
}

/**
 * The outcomes of requirements that nothing was found out about: all those of a document that was not
 * judged, or, without a document, those that no judgement mentions.
 */
export function unjudgedOutcomes(
  requirements: readonly RequirementFacts[],
  document: Pick<ReportDocument, 'artefact' | 'problem'> | null,
): RequirementOutcome[] {
  return requirements
    .filter(({ level }) => level !== 'advice')
    .map((requirement) => ({
      id: requirement.id,
      level: requirement.level,
      outcome: 'untested',
      places: 0,
      reason: unjudgedReason(requirement, document),
    }));
}

function unjudgedReason(
  { verification, artefacts }: RequirementFacts,
  document: Pick<ReportDocument, 'artefact' | 'problem'> | null,
): UntestedReason {
  if (verification === 'probe') return 'needs-live-api';
  if (verification === 'attest') return 'needs-person';
  if (document === null || document.problem === null) return 'other-document';
  const concerned = document.artefact === null || artefacts.includes(document.artefact);
  return concerned ? `document-${document.problem.kind}` : 'other-document';
}

function heavier(one: RequirementOutcome, other: RequirementOutcome): RequirementOutcome {
  const winner = weight(other) > weight(one) ? other : one;
  return { ...winner, places: one.places + other.places };
}

function weight(outcome: RequirementOutcome): number {
  switch (outcome.outcome) {
    case 'failed':
      return 9;
    case 'cantTell':
      return isContested(outcome) ? 7 : 8;
    case 'untested':
      return ELSEWHERE.includes(outcome.reason) ? 3 - ELSEWHERE.indexOf(outcome.reason) : 6;
    case 'passed':
      return 5;
    case 'inapplicable':
      return 4;
  }
}
