import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  MALFORMED_REASONS,
  UNDETERMINED_REASONS,
  UNREACHABLE_REASONS,
  UNTESTED_REASONS,
} from '../model/reasons.js';
import { LEVELS, OUTCOMES } from '../model/requirement.js';
import { ARTEFACTS, CANONICAL_BASE, SPEC_VERSIONS } from '../model/versions.js';
import { buildReport } from './build-report.js';
import { renderJson } from './render/json.js';
import type { DocumentProblem, Report } from './report.js';
import { HOSTILE_PROVIDER, PROVIDER } from './test-support/reports.js';
import { finding, judgement, meals, outcome, parts, place } from './test-support/samples.js';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../schemas/report/1.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
// compile takes an object or a boolean; anything else must fail here.
const validate = ajv.compile(typeof schema === 'object' && schema !== null ? schema : false);

function errorsOf(report: unknown): unknown {
  const text = typeof report === 'string' ? report : JSON.stringify(report);
  validate(JSON.parse(text));
  return validate.errors;
}

const problems: DocumentProblem[] = [
  ...UNREACHABLE_REASONS.map((reason) => ({ kind: 'unreachable', reason, detail: 'x' }) as const),
  ...MALFORMED_REASONS.map(
    (reason) => ({ kind: 'malformed', reason, detail: 'x', line: 1, column: null }) as const,
  ),
  ...UNDETERMINED_REASONS.map((reason) => ({ kind: 'undetermined', reason, detail: 'x' }) as const),
];

describe('reports that are made', () => {
  const http = {
    status: 404,
    mediaType: null,
    redirects: ['https://example.se/'],
    milliseconds: 12,
  };
  const full = judgement({
    outcomes: [
      ...OUTCOMES.map((result, index) =>
        outcome(`meals.course.name${index}`, result, { level: LEVELS[index % 4] ?? 'must' }),
      ),
      outcome('meals.price.currency-present', 'cantTell', { reason: 'SD-78' }),
      ...UNTESTED_REASONS.map((reason, index) =>
        outcome(`api.get${index}`, 'untested', { reason }),
      ),
    ],
    findings: [
      finding('meals.meal.date', {
        places: [
          place(),
          {
            document: 'd1',
            component: 'VEVENT',
            property: null,
            line: null,
            column: null,
            data: { value: 1.5, text: 'x' },
          },
        ],
      }),
    ],
    notRun: UNTESTED_REASONS.map((reason) => ({ requirement: 'meals.meal.date', reason })),
    defects: [{ requirement: null, detail: 'x' }],
  });

  it('fit the schema', () => {
    expect(errorsOf(renderJson([buildReport(parts(judgement()))]))).toBeNull();
    expect(errorsOf(renderJson([buildReport(parts(full, meals({ http })))]))).toBeNull();
  });

  it('fit the schema with how up to date a provider is', () => {
    const told = HOSTILE_PROVIDER.provider?.freshness;
    const withFreshness = (freshness: object | undefined) => ({
      ...PROVIDER,
      provider: { ...PROVIDER.provider, freshness },
    });
    expect(told).toBeDefined();
    expect(errorsOf(withFreshness(told))).toBeNull();
    expect(errorsOf(withFreshness(undefined))).toBeNull();
    expect(errorsOf(withFreshness({ ...told, extra: 1 }))).not.toBeNull();
    const fresh = { ...told?.meals, state: 'fresh' };
    expect(errorsOf(withFreshness({ ...told, meals: fresh }))).not.toBeNull();
  });

  it('fit the schema with what is accepted', () => {
    const report = buildReport(parts(full));
    const marked = report.findings.map((one) => ({
      ...one,
      accepted: { extent: 'all', reason: 'x', until: '2026-12-31' } as const,
    }));
    expect(errorsOf(renderJson([{ ...report, findings: marked }]))).toBeNull();
    const undated = marked.map((one) => ({ ...one, accepted: { ...one.accepted, until: '' } }));
    expect(errorsOf(renderJson([{ ...report, findings: undated }]))).not.toBeNull();
  });

  it('fit the schema when they are of a provider that was compared with an earlier check', () => {
    const provider = {
      base: 'https://example.se',
      tried: [{ url: 'https://example.se/meals', status: 200, reason: null }],
      requests: { sent: 1, budget: 200 },
      sample: { asked: 1, of: 1 },
    };
    const previous = { recordedAt: '2026-11-22T08:00:00Z', tool: '0.1.0', calendars: 1 };
    const made = (given: object) =>
      renderJson([
        { ...buildReport(parts(null, meals())), provider: { ...provider, previous, ...given } },
      ]);
    expect(errorsOf(made({}))).toBeNull();
    expect(errorsOf(made({ previous: { ...previous, recordedAt: 'yesterday' } }))).not.toBeNull();
    expect(errorsOf(made({ previous: { ...previous, file: 'old.har' } }))).not.toBeNull();
  });

  it.each(problems)('fit the schema: $kind $reason', (problem) => {
    const document = meals({
      problem,
      artefact: null,
      spec: null,
      basis: null,
      bytes: null,
      sha256: null,
    });
    expect(errorsOf(renderJson([buildReport(parts(null, document))]))).toBeNull();
  });
});

describe('the schema', () => {
  const report = buildReport(parts(judgement({ findings: [finding('meals.meal.date')] })));

  it('has its permalink as $id', () => {
    expect(schema).toMatchObject({ $id: `${CANONICAL_BASE}schemas/report/1.schema.json` });
  });

  it('names every version and artefact', () => {
    expect(schema).toMatchObject({
      $defs: {
        version: { enum: [...SPEC_VERSIONS, null] },
        artefact: { enum: [...ARTEFACTS, null] },
        level: { enum: [...LEVELS] },
      },
    });
  });

  it.each<[string, (report: Report) => object]>([
    ['another format', () => ({ format: 'open-meal-report/2' })],
    ['an extra property', () => ({ extra: 1 })],
    ['an unknown verdict', () => ({ verdict: 'fine' })],
    ['a time with fractions', () => ({ checkedAt: '2026-11-23T08:00:00.000Z' })],
    [
      'an outcome outside EARL',
      () => ({ requirements: [{ ...outcome('a.b', 'passed'), outcome: 'ok' }] }),
    ],
    ['an unknown reason', () => ({ notRun: [{ requirement: 'a.b', reason: 'because' }] })],
    [
      'an id with capitals',
      () => ({ notRun: [{ requirement: 'Meals.date', reason: 'needs-http' }] }),
    ],
    [
      'a place without line',
      ({ findings }) => ({
        findings: findings.map((one) => ({
          ...one,
          places: [{ document: 'd1', column: 1, data: {} }],
        })),
      }),
    ],
    [
      'a reason of another kind',
      ({ documents }) => ({
        documents: documents.map((one) => ({
          ...one,
          problem: { kind: 'unreachable', reason: 'syntax', detail: '' },
        })),
      }),
    ],
  ])('refuses %s', (_, change) => {
    expect(errorsOf(report)).toBeNull();
    expect(errorsOf({ ...report, ...change(report) })).not.toBeNull();
  });
});
