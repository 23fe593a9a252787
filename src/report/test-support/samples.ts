import type { Finding, Judgement, Place, RequirementOutcome } from '../../check/finding.js';
import type { Requirement } from '../../model/requirement.js';
import type { Source, VersionFacts } from '../../model/version-facts.js';
import type { SpecVersion } from '../../model/versions.js';
import type { ReportParts } from '../build-report.js';
import type { CatalogueTexts } from '../catalogue-texts.js';
import type { ReportDocument } from '../report.js';

/** A requirement with texts that name it. */
export function requirement(id: string, parts: Partial<Requirement> = {}): Requirement {
  return {
    id,
    level: 'must',
    levelBasis: 'schema',
    tier: 'bas',
    artefacts: ['meals'],
    text: { en: `Text of ${id}.`, sv: `Texten till ${id}.` },
    rationale: { en: `Reason of ${id}.`, sv: `Skälet till ${id}.` },
    source: [{ from: 'text', at: `/${id}` }],
    verification: 'rule',
    ...parts,
  };
}

function version(
  name: SpecVersion,
  text: Pick<Source, 'repository' | 'path' | 'commit'> | null,
): VersionFacts {
  return {
    version: name,
    status: name === '3.4' ? 'current' : 'superseded',
    published: '2020-01-01',
    supersedes: null,
    supportUntil: null,
    language: 'en',
    sources: text === null ? {} : { text: { date: null, sha256: null, note: '', ...text } },
    variants: [],
    observed: null,
    root: name === '3.4' ? '34'.repeat(32) : null,
  };
}

/** A small catalogue of version 3.4: a failing must and should, a contested clause, advice, a probe, a person. */
export const TEXTS: CatalogueTexts = {
  requirements: {
    '2.0': [requirement('meals.meal.date', { level: 'should' }), requirement('old.only')],
    '3.1': [],
    '3.2': [],
    '3.3': [],
    '3.4': [
      requirement('document.json'),
      requirement('meals.meal.date'),
      requirement('meals.course.name'),
      requirement('meals.course.co2-published', { level: 'should' }),
      requirement('meals.price.currency-present', { level: 'should', disputed: 'SD-78' }),
      requirement('calendar.event.uid', { artefacts: ['calendar'] }),
      requirement('api.get', { verification: 'probe', artefacts: [] }),
      requirement('api.licence-cc0', {
        verification: 'attest',
        artefacts: [],
        reason: { en: 'A person reads the licence.', sv: 'En människa läser licensen.' },
        condition: { en: 'Data is published.', sv: 'Data publiceras.' },
      }),
    ],
  },
  advice: [{ ...requirement('advice.id-zero', { level: 'advice' }), versions: ['3.4'] }],
  defects: [
    {
      id: 'SD-78',
      versions: ['3.4'],
      title: { en: 'Currency is optional', sv: 'Valutan är frivillig' },
      conflict: { en: 'One page says this, another that.', sv: 'En sida säger si, en annan så.' },
      interpretation: { en: 'Both are accepted.', sv: 'Båda godtas.' },
    },
  ],
  versions: {
    '2.0': version('2.0', { repository: 'example/old', path: 'meals.md', commit: null }),
    '3.0': version('3.0', null),
    '3.1': version('3.1', null),
    '3.2': version('3.2', null),
    '3.3': version('3.3', null),
    '3.4': version('3.4', {
      repository: 'example/new',
      path: 'openapi.json',
      commit: '0123456789abcdef',
    }),
  },
};

/** An outcome of a requirement of {@link TEXTS}. */
export function outcome(
  id: string,
  result: RequirementOutcome['outcome'],
  parts: Partial<RequirementOutcome> = {},
): RequirementOutcome {
  const level = TEXTS.requirements['3.4'].find((one) => one.id === id)?.level ?? 'must';
  return {
    id,
    level,
    outcome: result,
    places: result === 'failed' ? 1 : 0,
    reason: null,
    ...parts,
  };
}

/** A place in document d1. */
export function place(parts: Partial<Place> = {}): Place {
  return { document: 'd1', pointer: '/meals/0', line: 12, column: 9, data: {}, ...parts };
}

/** A group of a missing property. */
export function finding(id: string, parts: Partial<Finding> = {}): Finding {
  return {
    requirement: id,
    level: 'must',
    message: 'property-missing',
    data: { property: 'date' },
    count: 1,
    places: [place()],
    fingerprint: `fingerprint-of-${id}`,
    ...parts,
  };
}

/** A judgement whose counts agree with its findings. */
export function judgement(parts: Partial<Judgement> = {}): Judgement {
  const findings = parts.findings ?? [];
  const counts = (of: (one: Finding) => number) => {
    const sum = (level: string) =>
      findings.filter((one) => one.level === level).reduce((n, one) => n + of(one), 0);
    return { must: sum('must'), should: sum('should'), may: sum('may'), advice: sum('advice') };
  };
  return {
    outcomes: [outcome('document.json', 'passed')],
    findings,
    groups: counts(() => 1),
    occurrences: counts(({ count }) => count),
    coverage: {
      meals: 0,
      courses: 0,
      withAllergens: 0,
      withIngredients: 0,
      withNutrients: 0,
      withPrices: 0,
      withCo2: 0,
      firstDate: null,
      lastDate: null,
    },
    notRun: [],
    defects: [],
    ...parts,
  };
}

/** A document of meals in version 3.4. */
export function meals(parts: Partial<ReportDocument> = {}): ReportDocument {
  return {
    id: 'd1',
    source: 'menu.json',
    artefact: 'meals',
    spec: '3.4',
    basis: 'shape',
    bytes: 12345,
    sha256: 'a'.repeat(64),
    http: null,
    problem: null,
    ...parts,
  };
}

/** Parts of a report on one document. */
export function parts(
  judged: Judgement | null,
  document: ReportDocument = meals(),
  others: Partial<ReportParts> = {},
): ReportParts {
  return {
    tool: { version: '1.2.3', rules: `sha256:${'b'.repeat(64)}` },
    now: new Date('2026-11-23T08:00:00.750Z'),
    target: { input: document.source, kind: 'document' },
    spec: { version: document.spec, basis: document.basis },
    profile: 'strict',
    requirements: TEXTS.requirements['3.4'],
    documents: [{ document, judgement: judged }],
    all: false,
    ...others,
  };
}
