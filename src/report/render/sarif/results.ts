import type { Place } from '../../../check/finding.js';
import { artifactUri } from '../../artifact-uri.js';
import { neutralise } from '../../neutralise.js';
import { phraseText } from '../../phrase.js';
import type { Report } from '../../report.js';
import { acceptedText } from '../../told/accepted-text.js';
import type { ToldFinding, ToldReport } from '../../told/told-report.js';
import { SARIF_LEVELS } from './rules.js';
import { sarifText } from './text.js';

/** As many as readers show; GitHub takes no more than a thousand. */
const PLACES = { usual: 10, all: 1000 };

/** One result for each finding. What is contested is for people to look at and has, as SARIF wants it, no level. */
export function resultsOf(told: ToldReport, ruleIds: readonly string[], all: boolean) {
  const limit = all ? PLACES.all : PLACES.usual;
  const of = (findings: readonly ToldFinding[], isContested: boolean) =>
    findings.map((one) => ({
      ...result(told.report, one, ruleIds, limit),
      ...(told.accepted.findings.length === 0 ? {} : { suppressions: suppressions(one) }),
      kind: isContested ? 'review' : 'fail',
      level: isContested ? 'none' : SARIF_LEVELS[one.level],
    }));
  return [
    ...of(told.fix.findings, false),
    ...of(told.accepted.findings, false),
    ...of(told.contested.findings, true),
    ...of(told.advice.findings, false),
  ];
}

/** SARIF wants them at every result of a run or at none. */
function suppressions(one: ToldFinding) {
  const { finding } = one;
  if (finding.accepted?.extent !== 'all') return [];
  return [
    {
      kind: 'external',
      status: 'accepted',
      justification: acceptedText(one),
      properties: { until: neutralise(finding.accepted.until) },
    },
  ];
}

function result(report: Report, told: ToldFinding, ruleIds: readonly string[], limit: number) {
  const { finding } = told;
  const ruleId = neutralise(finding.requirement);
  const disputed = told.disputed === null ? '' : phraseText(told.disputed.title);
  const text = [phraseText(told.what), phraseText(told.fix)].filter((part) => part !== '');
  return {
    ruleId,
    ruleIndex: ruleIds.indexOf(ruleId),
    message: { text: sarifText(text.join(' ')) },
    locations: locations(report, finding.places.slice(0, limit)),
    occurrenceCount: finding.count,
    partialFingerprints: { 'openMealFinding/v1': finding.fingerprint },
    properties: {
      requirement: phraseText(told.citation),
      why: phraseText(told.why),
      ...(disputed === '' ? {} : { disputed }),
      ...(told.accepted === null ? {} : { accepted: acceptedText(told) }),
    },
  };
}

/** GitHub takes no result without a location: for want of a better one the provider or the first document. */
function locations(report: Report, places: readonly Place[]) {
  if (places.length > 0) return places.map((place) => location(report, place));
  if (report.provider !== undefined) {
    return [{ physicalLocation: { artifactLocation: { uri: artifactUri(report.provider.base) } } }];
  }
  const [document] = report.documents;
  return document === undefined
    ? []
    : [{ physicalLocation: { artifactLocation: { uri: artifactUri(document.source), index: 0 } } }];
}

function location(report: Report, place: Place) {
  const index = report.documents.findIndex(({ id }) => id === place.document);
  const uri = artifactUri(report.documents[index]?.source ?? report.target.input);
  const { line, column, excerpt } = place;
  const region = {
    startLine: line,
    ...(column === null ? {} : { startColumn: column }),
    ...(excerpt === undefined ? {} : { snippet: { text: neutralise(excerpt) } }),
  };
  const name = logicalName(place);
  return {
    physicalLocation: {
      artifactLocation: { uri, ...(index < 0 ? {} : { index }) },
      ...(line === null ? {} : { region }),
    },
    ...(name === '' ? {} : { logicalLocations: [{ fullyQualifiedName: neutralise(name) }] }),
  };
}

/** A JSON Pointer, or component and property of a calendar. */
function logicalName({ pointer, component, property }: Place): string {
  if (component === undefined) return pointer ?? '';
  return property == null ? component : `${component}/${property}`;
}
