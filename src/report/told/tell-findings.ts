import type { Place } from '../../check/finding.js';
import type { Level } from '../../model/requirement.js';
import type { SpecVersion } from '../../model/versions.js';
import { acceptedFindings, isAccepted } from '../accepted-findings.js';
import { citation, findRequirement, linkIn, permalink } from '../catalogue-texts.js';
import { isContested } from '../merge-outcomes.js';
import { differingValues, messagePhrases } from '../message-text.js';
import { neutralise } from '../neutralise.js';
import { catalogueText, given, own, type Phrase, phraseText } from '../phrase.js';
import type { ReportFinding } from '../report.js';
import { requestPhrase } from '../request-phrase.js';
import type { Language, Words } from '../words.js';
import type { Telling, ToldFinding, ToldFindings, ToldPlace } from './told-report.js';

/** What the publisher has to put right, in the order of the report: the weightiest first. */
export function tellFix(telling: Telling): ToldFindings {
  return uncontested(telling, ['must', 'should']);
}

/** What the published texts leave open. */
export function tellContested(telling: Telling): ToldFindings {
  const contested = contestedBy(telling);
  const findings = telling.report.findings.filter(({ requirement }) => contested.has(requirement));
  return tell(telling, findings, 0);
}

/** What somebody has decided to live with for a while. */
export function tellAccepted(telling: Telling): ToldFindings {
  return tell(telling, acceptedFindings(telling.report), 0);
}

/** What no text demands. */
export function tellAdvice(telling: Telling): ToldFindings {
  return uncontested(telling, ['may', 'advice']);
}

/** The requirements that are contested here, each with the entry of the register. */
function contestedBy({ report }: Telling): Map<string, string> {
  return new Map(
    report.requirements.filter(isContested).map(({ id, reason }) => [id, reason ?? '']),
  );
}

function uncontested(telling: Telling, levels: readonly Level[]): ToldFindings {
  const { findings, summary } = telling.report;
  const contested = contestedBy(telling);
  const ofLevels = findings.filter(({ level }) => levels.includes(level));
  const counted = levels.reduce((sum, level) => sum + summary.findings[level], 0);
  return tell(
    telling,
    ofLevels.filter((finding) => !contested.has(finding.requirement) && !isAccepted(finding)),
    counted - ofLevels.length,
  );
}

/** `missing`: how many the report has left out. */
function tell(telling: Telling, findings: readonly ReportFinding[], missing: number): ToldFindings {
  const shown = findings.slice(0, telling.limits.findings);
  return {
    findings: tellOnce(shown.map((finding) => tellFinding(telling, finding))),
    more: findings.length - shown.length + Math.max(0, missing),
  };
}

/** Many findings may stand in the same object: its text is news only once. */
function tellOnce(findings: readonly ToldFinding[]): ToldFinding[] {
  const seen = new Set<string>();
  return findings.map((told) => ({
    ...told,
    places: told.places.map((one, index) => {
      const { document, line, column, excerpt } = told.finding.places[index] ?? {};
      const key = JSON.stringify([document, line, column, excerpt]);
      const isShown = seen.has(key);
      seen.add(key);
      return { ...one, isShown };
    }),
  }));
}

function tellFinding(telling: Telling, finding: ReportFinding): ToldFinding {
  const { catalogue, lang, limits } = telling;
  const version = versionOf(telling, finding);
  const requirement = findRequirement(catalogue, version, finding.requirement);
  const shown = finding.places.slice(0, limits.places);
  const link = version !== null && requirement !== undefined;
  return {
    finding,
    level: finding.level,
    ...messagePhrases(finding, lang),
    why: requirement === undefined ? [] : catalogueText(requirement.rationale[lang]),
    places: shown.map((place) => tellPlace(telling, finding, place)),
    morePlaces: shown.length === 0 ? 0 : Math.max(0, finding.count - shown.length),
    disputed: disputed(telling, finding),
    accepted: accepted(telling, finding),
    version,
    citation: own(citation(version, neutralise(finding.requirement))),
    link: link ? linkIn(permalink(version, finding.requirement), lang) : null,
  };
}

function accepted({ words }: Telling, finding: ReportFinding): ToldFinding['accepted'] {
  if (finding.accepted === undefined) return null;
  const { extent, reason, until } = finding.accepted;
  const { acceptedUntil, acceptedInPart } = words.finding;
  const say = extent === 'all' ? acceptedUntil : acceptedInPart;
  return {
    // A report may come from a file in which anything stands in place of the day.
    until: /^\d{4}-\d\d-\d\d$/.test(until) ? own(say(until)) : filledIn(say(DAY), { [DAY]: until }),
    reason: given(reason.slice(0, 300)),
  };
}

function disputed(telling: Telling, finding: ReportFinding): ToldFinding['disputed'] {
  const id = contestedBy(telling).get(finding.requirement);
  if (id === undefined) return null;
  const defect = telling.catalogue.defects.find((one) => one.id === id);
  if (defect === undefined) return { title: given(id), interpretation: [] };
  return {
    title: catalogueText(`${id}: ${defect.title[telling.lang]}`),
    interpretation: catalogueText(defect.interpretation[telling.lang]),
  };
}

function tellPlace(telling: Telling, finding: ReportFinding, place: Place): ToldPlace {
  const { report, words, lang } = telling;
  const document = report.documents.find(({ id }) => id === place.document) ?? null;
  const isNamed = report.documents.length > 1 && document !== null;
  const name = isNamed ? neutralise(document.source) : null;
  const others =
    place === finding.places[0]
      ? []
      : differingValues(finding, place, lang).filter((value) => value !== name);
  const parts: Phrase[] = [
    isNamed ? given(document.source) : [],
    place.line === null ? [] : own(words.finding.line(place.line, place.column)),
    place.pointer === undefined || place.pointer === '' ? [] : given(place.pointer),
    place.component === undefined
      ? []
      : calendarPlace(words, place.component, place.property ?? null),
    others.length === 0 ? [] : given(others.join(', ')),
  ];
  return {
    document,
    parts: parts.filter((part) => part.length > 0),
    request: isNamed ? requestPhrase(document, lang) : null,
    excerpt: excerptPhrase(finding, place, lang),
    isShown: false,
  };
}

/** Nothing where the sentence has said it already: the same value, apart from its quotation marks. */
function excerptPhrase(finding: ReportFinding, place: Place, lang: Language): Phrase {
  const { excerpt } = place;
  if (excerpt === undefined) return [];
  const value = neutralise(excerpt.replace(/^"(.*)"$/, '$1'));
  const said = phraseText(messagePhrases(finding, lang, place).what);
  return said.includes(value) ? [] : given(excerpt);
}

/** Where texts from outside go: no word of ours has these characters. */
const COMPONENT = '\ue000';
const PROPERTY = '\ue001';
const DAY = '\ue002';

function calendarPlace(words: Words, component: string, property: string | null): Phrase {
  const text = words.finding.calendarPlace(COMPONENT, property === null ? null : PROPERTY);
  return filledIn(text, { [COMPONENT]: component, [PROPERTY]: property ?? '' });
}

/** A sentence of ours with texts from outside in their places. */
function filledIn(text: string, values: Readonly<Record<string, string>>): Phrase {
  return text.split(/([\ue000-\ue002])/).flatMap((part) => {
    const value = values[part];
    return value === undefined ? own(part) : given(value);
  });
}

/** The version of the document that the finding stands in. */
function versionOf({ report }: Telling, finding: ReportFinding): SpecVersion | null {
  const [place] = finding.places;
  const document = report.documents.find(({ id }) => id === place?.document);
  return document?.spec ?? report.spec.version;
}
