import type { MessageId } from '../model/messages/index.js';
import type { MalformedReason } from '../model/reasons.js';
import type { Artefact } from '../model/versions.js';
import type { Malformed } from '../parse/malformed.js';
import { createCollector } from './collector.js';
import { NO_COVERAGE } from './coverage.js';
import { bodyExcerpt } from './excerpt.js';
import type { Judgement, RequirementOutcome } from './finding.js';
import { levelOf } from './judgement.js';
import type { VersionData } from './version-data.js';

const MESSAGES: Readonly<Record<MalformedReason, MessageId>> = {
  empty: 'body-empty',
  binary: 'body-binary',
  html: 'body-html',
  encoding: 'body-encoding',
  syntax: 'body-syntax',
  truncated: 'body-truncated',
  'too-deep': 'body-too-deep',
  'not-a-calendar': 'body-not-a-calendar',
};

/** The judgement of a body that is no JSON or no calendar: one failure; the rest could not be judged. */
export function judgeMalformed(
  version: VersionData,
  artefact: Artefact | null,
  document: string,
  malformed: Malformed,
  secrets: readonly string[],
): Judgement {
  const excerpt = bodyExcerpt(malformed.beginning ?? '', secrets);
  const failed = requirementOf(artefact, malformed.reason);
  const collector = createCollector(artefact ?? 'document', false);
  collector.add({
    requirement: failed,
    level: levelOf(version, failed),
    message: MESSAGES[malformed.reason],
    data: { detail: malformed.detail },
    group: '',
    place: () => ({
      document,
      ...(artefact === 'calendar' ? { component: 'VCALENDAR', property: null } : { pointer: '' }),
      line: malformed.position?.line ?? null,
      column: malformed.position?.column ?? null,
      ...(excerpt === undefined ? {} : { excerpt }),
    }),
  });
  const collected = collector.result();
  const outcomes = version.facts
    .filter((facts) => facts.level !== 'advice')
    .map(({ id, level, verification, artefacts }): RequirementOutcome => {
      if (id === failed) return { id, level, outcome: 'failed', places: 1, reason: null };
      const untested = { id, level, outcome: 'untested', places: 0 } as const;
      if (verification === 'probe') return { ...untested, reason: 'needs-live-api' };
      if (verification === 'attest') return { ...untested, reason: 'needs-person' };
      const concerned = artefact === null || artefacts.includes(artefact);
      return { ...untested, reason: concerned ? 'document-malformed' : 'other-document' };
    });
  return {
    outcomes,
    findings: collected.findings,
    groups: collected.groups,
    occurrences: collected.occurrences,
    coverage: NO_COVERAGE,
    notRun: outcomes.flatMap(({ id, reason }) =>
      reason === 'document-malformed' ? [{ requirement: id, reason }] : [],
    ),
    defects: [],
  };
}

function requirementOf(artefact: Artefact | null, reason: MalformedReason): string {
  if (artefact === 'calendar') {
    return reason === 'encoding' ? 'calendar.encoding-utf8' : 'calendar.structure';
  }
  return reason === 'encoding' ? 'api.encoding-utf8' : 'document.json';
}
