import type { Place } from '../../../check/finding.js';
import type { Level } from '../../../model/requirement.js';
import type { SpecVersion } from '../../../model/versions.js';
import { type Acceptance, acceptedFindings, isAccepted } from '../../accepted-findings.js';
import { citation, findRequirement } from '../../catalogue-texts.js';
import { labelled, wrap } from '../../layout.js';
import { isContested } from '../../merge-outcomes.js';
import { differingValues, messageText } from '../../message-text.js';
import { neutralise } from '../../neutralise.js';
import type { ReportFinding } from '../../report.js';
import { section, type TextContext } from './context.js';

const PLACES_SHOWN = 3;
const FINDINGS_SHOWN = 50;
const INDENT = 4;

/** What the publisher has to put right, in the order of the report: the weightiest first. */
export function fixSection(context: TextContext): string[] {
  const findings = standing(context).filter(({ level }) => level === 'must' || level === 'should');
  const { summary } = context.report;
  const missing =
    summary.findings.must + summary.findings.should - kept(context, ['must', 'should']);
  return section(context, context.words.sections.fix, blocks(context, findings, missing));
}

/** What the published texts leave open; it is never held against anybody. */
export function contestedSection(context: TextContext): string[] {
  const contested = contestedBy(context);
  const findings = context.report.findings.filter(({ requirement }) => contested.has(requirement));
  const { contested: heading, contestedIntroduction } = context.words.sections;
  if (findings.length === 0) return [];
  return section(context, heading, [
    ...wrap(contestedIntroduction, 0),
    ...blocks(context, findings, 0),
  ]);
}

/** What somebody has decided to live with for a while, with the reason and the last day of it. */
export function acceptedSection(context: TextContext): string[] {
  const findings = acceptedFindings(context.report);
  const { accepted: heading, acceptedIntroduction } = context.words.sections;
  if (findings.length === 0) return [];
  return section(context, heading, [
    ...wrap(acceptedIntroduction, 0),
    ...blocks(context, findings, 0),
  ]);
}

/** What no text demands. */
export function adviceSection(context: TextContext): string[] {
  const findings = standing(context).filter(({ level }) => level === 'may' || level === 'advice');
  const { summary } = context.report;
  const missing = summary.findings.may + summary.findings.advice - kept(context, ['may', 'advice']);
  const { advice: heading, adviceIntroduction } = context.words.sections;
  const lines = blocks(context, findings, missing);
  if (lines.length === 0) return [];
  return section(context, heading, [...wrap(adviceIntroduction, 0), ...lines]);
}

/** The requirements that are contested here, each with the entry of the register. */
function contestedBy({ report }: TextContext): Map<string, string> {
  return new Map(
    report.requirements.filter(isContested).map(({ id, reason }) => [id, reason ?? '']),
  );
}

/** What is neither contested nor accepted. */
function standing(context: TextContext): ReportFinding[] {
  const contested = contestedBy(context);
  return context.report.findings.filter(
    (finding) => !contested.has(finding.requirement) && !isAccepted(finding),
  );
}

function kept({ report }: TextContext, levels: readonly Level[]): number {
  return report.findings.filter(({ level }) => levels.includes(level)).length;
}

/** The findings as numbered blocks, and how many there are beside them. */
function blocks(
  context: TextContext,
  findings: readonly ReportFinding[],
  missing: number,
): string[] {
  const shown = context.all ? findings : findings.slice(0, FINDINGS_SHOWN);
  const more = findings.length - shown.length + Math.max(0, missing);
  return [
    ...shown.flatMap((finding, index) => ['', ...block(context, finding, index + 1)]),
    ...(more === 0 ? [] : ['', `${' '.repeat(INDENT)}${context.words.finding.moreFindings(more)}`]),
  ];
}

function block(context: TextContext, finding: ReportFinding, number: number): string[] {
  const { catalogue, words, lang, colors } = context;
  const version = versionOf(context, finding);
  const requirement = findRequirement(catalogue, version, finding.requirement);
  const { what, fix } = messageText(finding, lang);
  const { where, why, how, id, disputed, accepted } = words.finding;
  const labels = [where, why, how, id, disputed, ...(finding.accepted ? [accepted] : [])];
  const width = Math.max(...labels.map((label) => label.length)) + 2;
  const row = (label: string, paragraphs: readonly string[]) =>
    labelled(label, paragraphs, { indent: INDENT, width });
  const cited = citation(version, neutralise(finding.requirement));
  const level = finding.level === 'advice' ? '' : `${words.levels[finding.level]}: `;
  const head = wrap(`${level}${what}`, INDENT, `${number}.`.padEnd(INDENT));
  const defect = defectOf(context, finding);
  return [
    ...head.map((line) => colors.bold(line)),
    ...row(where, places(context, finding)),
    ...row(why, requirement === undefined ? [] : [requirement.rationale[lang]]),
    ...row(how, fix === '' ? [] : [fix]),
    ...row(disputed, defect),
    ...row(accepted, finding.accepted ? acceptance(context, finding.accepted) : []),
    ...row(id, [cited]).map((line) => colors.dim(line)),
  ];
}

/** The entry of the register that contests the clause of a finding: what it is about and how we read it. */
function defectOf(context: TextContext, finding: ReportFinding): string[] {
  const id = contestedBy(context).get(finding.requirement);
  if (id === undefined) return [];
  const defect = context.catalogue.defects.find((one) => one.id === id);
  if (defect === undefined) return [id];
  return [`${id}: ${defect.title[context.lang]}`, defect.interpretation[context.lang]];
}

/** The last day and the reason, which somebody has written. */
function acceptance({ words }: TextContext, { extent, reason, until }: Acceptance): string[] {
  const { acceptedUntil, acceptedInPart } = words.finding;
  const last = neutralise(until);
  return [extent === 'all' ? acceptedUntil(last) : acceptedInPart(last), neutralise(reason, 300)];
}

function places(context: TextContext, finding: ReportFinding): string[] {
  const shown = context.all ? finding.places : finding.places.slice(0, PLACES_SHOWN);
  const more = finding.count - shown.length;
  return [
    ...shown.map((place) => placeText(context, finding, place)),
    ...(more > 0 && shown.length > 0 ? [context.words.finding.morePlaces(more)] : []),
  ];
}

function placeText(context: TextContext, finding: ReportFinding, place: Place): string {
  const { report, words, lang } = context;
  const source = report.documents.find(({ id }) => id === place.document)?.source;
  const parts = [
    report.documents.length > 1 && source !== undefined && neutralise(source),
    place.line !== null && words.finding.line(place.line, place.column),
    place.pointer !== undefined && place.pointer !== '' && neutralise(place.pointer),
    place.component !== undefined &&
      words.finding.calendarPlace(
        neutralise(place.component),
        place.property == null ? null : neutralise(place.property),
      ),
    place === finding.places[0] ? '' : differingValues(finding, place, lang).join(', '),
  ].filter((part) => typeof part === 'string' && part !== '');
  return parts.length === 0 ? words.finding.wholeDocument : parts.join(' · ');
}

/** The version of the document that the finding stands in. */
function versionOf({ report }: TextContext, finding: ReportFinding): SpecVersion | null {
  const [place] = finding.places;
  const document = report.documents.find(({ id }) => id === place?.document);
  return document?.spec ?? report.spec.version;
}
