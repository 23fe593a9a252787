import { EXCERPTS } from '../check/excerpt.js';
import type { Coverage, Finding, Judgement, ToolDefect } from '../check/finding.js';
import type { FindingData } from '../model/message.js';
import type { Level, Outcome } from '../model/requirement.js';
import { findingsThatFit } from './fit-findings.js';
import { byConsequence, mergeFindings } from './merge-findings.js';
import {
  isContested,
  mergeOutcomes,
  type RequirementFacts,
  unjudgedOutcomes,
} from './merge-outcomes.js';
import { cut } from './neutralise.js';
import type { ProviderFreshness, Report, ReportDocument } from './report.js';
import { reportMoment } from './report-moment.js';
import { verdictOf } from './verdict.js';

/** What one run found out, ready to be put together. */
export interface ReportParts {
  readonly tool: { readonly version: string; readonly rules: string };
  readonly now: Date;
  readonly target: Report['target'];
  readonly spec: Report['spec'];
  readonly profile: Report['profile'];
  /** Every requirement of the version, in the order of its catalogue; empty when none can be judged. */
  readonly requirements: readonly RequirementFacts[];
  readonly documents: readonly JudgedDocument[];
  /** What only the answers together show; for a provider. */
  readonly compared?: Judgement | null;
  readonly provider?: NonNullable<Report['provider']>;
  /** Defects of this program outside the judgement of a document. */
  readonly defects?: readonly ToolDefect[];
  /** List every place and every group, however long the report gets. */
  readonly all: boolean;
}

export interface JudgedDocument {
  readonly document: ReportDocument;
  /** Null when the document was not obtained, not understood or belongs to no version that is judged. */
  readonly judgement: Judgement | null;
  /** Asked for something else than to judge it: that it was not obtained leaves no requirement in doubt. */
  readonly isAside?: boolean;
}

const PLACES = 10;
const DEFECTS = 50;
const DISTRIBUTORS = 100;
const LENGTHS = {
  source: 2000,
  redirects: 10,
  redirect: 500,
  detail: 500,
  pointer: 1000,
  value: 300,
};

/** Puts a report together. Pure: the same parts give the same report. */
export function buildReport(parts: ReportParts): Report {
  const compared = parts.compared ?? null;
  const judgements = [
    ...parts.documents.flatMap(({ judgement }) => judgement ?? []),
    ...(compared === null ? [] : [compared]),
  ];
  const requirements = mergeOutcomes(parts.requirements, [
    ...parts.documents.map(outcomesOf(parts)),
    ...(compared === null ? [] : [compared.outcomes]),
  ]);
  const defects = [...(parts.defects ?? []), ...judgements.flatMap((judged) => judged.defects)];
  const documents = parts.documents.map(({ document }) => cutDocument(document));
  const { findings, repeated } = collectFindings(judgements, requirements, parts.all);

  const report: Report = {
    format: 'open-meal-report/1',
    tool: { name: 'open-meal', ...parts.tool },
    checkedAt: reportMoment(parts.now),
    target: { ...parts.target, input: cut(parts.target.input, LENGTHS.source) },
    spec: parts.spec,
    profile: parts.profile,
    ...(parts.provider === undefined ? {} : { provider: cutProvider(parts.provider) }),
    verdict: verdictOf({ documents, requirements, defects }),
    summary: {
      requirements: countOutcomes(requirements),
      findings: total(
        judgements.map(({ groups }) => groups),
        repeated,
      ),
      places: total(judgements.map(({ occurrences }) => occurrences)),
      coverage: totalCoverage(judgements.map(({ coverage }) => coverage)),
    },
    documents,
    requirements,
    findings: [],
    notRun: collectNotRun(parts, judgements),
    defects: defects.slice(0, DEFECTS).map(({ requirement, detail }) => ({
      requirement,
      detail: cut(detail, LENGTHS.detail),
    })),
  };
  return { ...report, findings: parts.all ? findings : findingsThatFit(report, findings) };
}

function outcomesOf({ requirements }: ReportParts) {
  return ({ document, judgement, isAside = false }: JudgedDocument) => {
    if (judgement === null) return unjudgedOutcomes(requirements, isAside ? null : document);
    const known = new Set(judgement.outcomes.map(({ id }) => id));
    const others = requirements.filter(({ id }) => !known.has(id));
    return [...judgement.outcomes, ...unjudgedOutcomes(others, null)];
  };
}

/** The groups of all documents, heaviest first, and how many the documents had in common, by level. */
function collectFindings(
  judgements: readonly Judgement[],
  requirements: Report['requirements'],
  all: boolean,
): { findings: Finding[]; repeated: Record<Level, number> } {
  const separate = judgements.flatMap(({ findings }) => findings);
  const merged = mergeFindings(separate);
  const contested = new Set(requirements.filter(isContested).map(({ id }) => id));
  const findings = byConsequence(merged, contested);
  const repeated = perLevel((level) => count(separate, level) - count(merged, level));
  const shown = findings.map(withFirstExcerpts);
  return { findings: all ? shown : shown.map(cutFinding), repeated };
}

/** What a failure kept from being judged, each requirement and reason once, in the order of the catalogue. */
function collectNotRun(parts: ReportParts, judgements: readonly Judgement[]): Report['notRun'] {
  const hindered = parts.documents
    .filter(({ judgement, isAside = false }) => judgement === null && !isAside)
    .flatMap(({ document }) => unjudgedOutcomes(parts.requirements, document))
    .flatMap(({ id, reason }) =>
      reason === 'document-malformed' ||
      reason === 'document-unreachable' ||
      reason === 'document-undetermined'
        ? [{ requirement: id, reason }]
        : [],
    );
  const entries = [...judgements.flatMap(({ notRun }) => notRun), ...hindered];
  const unique = new Map(entries.map((entry) => [`${entry.requirement} ${entry.reason}`, entry]));
  const order = new Map(parts.requirements.map(({ id }, index) => [id, index]));
  const rank = (entry: { requirement: string }) => order.get(entry.requirement) ?? order.size;
  return [...unique.values()].sort((one, other) => rank(one) - rank(other));
}

function countOutcomes(requirements: Report['requirements']): Record<Outcome, number> {
  const of = (outcome: Outcome) =>
    requirements.filter((one) => one.level !== 'advice' && one.outcome === outcome).length;
  return {
    passed: of('passed'),
    failed: of('failed'),
    cantTell: of('cantTell'),
    inapplicable: of('inapplicable'),
    untested: of('untested'),
  };
}

function total(
  counts: readonly Readonly<Record<Level, number>>[],
  less: Readonly<Record<Level, number>> = perLevel(() => 0),
): Record<Level, number> {
  return perLevel((level) => counts.reduce((sum, one) => sum + one[level], 0) - less[level]);
}

function perLevel(of: (level: Level) => number): Record<Level, number> {
  return { must: of('must'), should: of('should'), may: of('may'), advice: of('advice') };
}

function count(findings: readonly Finding[], level: Level): number {
  return findings.filter((finding) => finding.level === level).length;
}

function totalCoverage(all: readonly Coverage[]): Coverage {
  const sum = (of: (coverage: Coverage) => number) => all.reduce((n, one) => n + of(one), 0);
  const dates = (of: (coverage: Coverage) => string | null) =>
    all.flatMap((one) => of(one) ?? []).sort();
  return {
    meals: sum(({ meals }) => meals),
    courses: sum(({ courses }) => courses),
    withAllergens: sum(({ withAllergens }) => withAllergens),
    withIngredients: sum(({ withIngredients }) => withIngredients),
    withNutrients: sum(({ withNutrients }) => withNutrients),
    withPrices: sum(({ withPrices }) => withPrices),
    withCo2: sum(({ withCo2 }) => withCo2),
    firstDate: dates(({ firstDate }) => firstDate)[0] ?? null,
    lastDate: dates(({ lastDate }) => lastDate).at(-1) ?? null,
  };
}

function cutDocument(document: ReportDocument): ReportDocument {
  const { http, problem } = document;
  return {
    ...document,
    source: cut(document.source, LENGTHS.source),
    http: http && {
      ...http,
      mediaType: http.mediaType && cut(http.mediaType, LENGTHS.value),
      redirects: http.redirects
        .slice(0, LENGTHS.redirects)
        .map((address) => cut(address, LENGTHS.redirect)),
    },
    problem: problem && { ...problem, detail: cut(problem.detail, LENGTHS.detail) },
  };
}

function cutProvider(provider: NonNullable<Report['provider']>): NonNullable<Report['provider']> {
  const tried = provider.tried.map((one) => ({ ...one, url: cut(one.url, LENGTHS.source) }));
  const previous = provider.previous && {
    ...provider.previous,
    tool: cut(provider.previous.tool, LENGTHS.value),
  };
  const { base, freshness } = provider;
  return {
    ...provider,
    base: cut(base, LENGTHS.source),
    tried,
    ...(previous && { previous }),
    ...(freshness === undefined ? {} : { freshness: cutFreshness(freshness) }),
  };
}

/** Those that somebody has to look at first, otherwise in their order. */
function cutFreshness(freshness: ProviderFreshness): ProviderFreshness {
  const weight = ({ meals, calendar }: ProviderFreshness['distributors'][number]) =>
    meals.state !== 'current' ? 0 : calendar !== null && calendar.state !== 'current' ? 1 : 2;
  const distributors = [...freshness.distributors]
    .sort((one, other) =>
      freshness.distributors.length > DISTRIBUTORS ? weight(one) - weight(other) : 0,
    )
    .slice(0, DISTRIBUTORS)
    .map((one) => ({
      ...one,
      id: cut(one.id, LENGTHS.value),
      name: one.name && cut(one.name, LENGTHS.value),
    }));
  return { ...freshness, distributors };
}

/** Each document gave the text of its own first places. */
function withFirstExcerpts(finding: Finding): Finding {
  if (finding.places.every(({ excerpt }, index) => excerpt === undefined || index < EXCERPTS)) {
    return finding;
  }
  const places = finding.places.map((place, index) => {
    const { excerpt: _, ...others } = place;
    return index < EXCERPTS ? place : others;
  });
  return { ...finding, places };
}

function cutFinding(finding: Finding): Finding {
  return {
    ...finding,
    data: cutData(finding.data),
    places: finding.places.slice(0, PLACES).map((place) => ({
      ...place,
      ...(place.pointer === undefined ? {} : { pointer: cut(place.pointer, LENGTHS.pointer) }),
      data: cutData(place.data),
    })),
  };
}

function cutData(data: FindingData): FindingData {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'string' ? cut(value, LENGTHS.value) : value,
    ]),
  );
}
