import { describe, expect, it } from 'vitest';
import { buildReport } from './build-report.js';
import { readReport } from './read-report.js';
import { judgement, meals, outcome, parts } from './test-support/samples.js';

const report = buildReport(
  parts(
    judgement({
      outcomes: [
        outcome('document.json', 'passed'),
        outcome('meals.price.currency-present', 'cantTell', { reason: 'SD-78', places: 2 }),
        outcome('api.get', 'untested', { reason: 'needs-live-api' }),
      ],
    }),
    meals({ problem: { kind: 'undetermined', reason: 'item-too-large', detail: 'x' } }),
  ),
);

/** As it comes out of a file. */
const json = JSON.parse(JSON.stringify(report));

describe('readReport', () => {
  it('takes what follows from a report', () => {
    expect(readReport(json)).toEqual({
      tool: { version: '1.2.3', rules: `sha256:${'b'.repeat(64)}` },
      checkedAt: '2026-11-23T08:00:00Z',
      target: { input: 'menu.json', kind: 'document' },
      spec: { version: '3.4', basis: report.spec.basis },
      profile: 'strict',
      verdict: report.verdict,
      summary: { findings: report.summary.findings },
      documents: [
        {
          id: 'd1',
          source: report.documents[0]?.source,
          artefact: 'meals',
          spec: '3.4',
          basis: report.documents[0]?.basis,
          sha256: report.documents[0]?.sha256,
          problem: { kind: 'undetermined', reason: 'item-too-large' },
        },
      ],
      findings: [],
      requirements: report.requirements,
      defects: [],
    });
  });

  it('takes what a server was asked and what stood where', () => {
    const http = { status: 200, mediaType: 'application/json', redirects: ['https://a.se'] };
    const places = [
      { document: 'd1', line: 1, column: null, excerpt: '{', data: {} },
      { document: 'd1', line: 2, column: null, excerpt: 7, data: {} },
    ];
    const findings = [{ ...found, places }];
    const documents = [{ ...json.documents[0], http: { ...http, milliseconds: 7 } }];
    const read = readReport({ ...json, documents, findings });
    expect(read).toMatchObject({
      documents: [{ http }],
      findings: [{ places: [{ excerpt: '{' }, {}] }],
    });
    if (read === null || read === 'contradictory') throw new Error('not read');
    expect(read.findings[0]?.places[1]).not.toHaveProperty('excerpt');
    for (const other of ['x', { status: 'x' }, null]) {
      const [document] = json.documents;
      const report = { ...json, documents: [{ ...document, http: other }] };
      expect(readReport(report)).toMatchObject({ documents: [{ id: 'd1' }] });
    }
  });

  it('takes a report without a version', () => {
    const summary = {
      ...json.summary,
      requirements: { passed: 0, failed: 0, inapplicable: 0, cantTell: 0, untested: 0 },
    };
    const spec = { version: null, basis: null };
    expect(readReport({ ...json, spec, requirements: [], summary })).toMatchObject({ spec });
  });

  const requirement = json.requirements[0];
  const found = {
    requirement: 'x',
    level: 'must',
    message: 'x',
    data: {},
    count: 1,
    places: [],
    fingerprint: 'x',
  };
  const accepted = { extent: 'all', reason: 'x', until: '2026-12-31' };
  const turned = json.requirements.map((one: { outcome: string }) =>
    one.outcome === 'cantTell' ? { ...one, outcome: 'passed' } : one,
  );
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a number', 1],
    ['a list', [json]],
    ['a menu', { meals: [] }],
    ['another format', { ...json, format: 'open-meal-report/2' }],
    ['no tool', { ...json, tool: null }],
    ['a tool without version', { ...json, tool: { rules: 'x' } }],
    ['no target', { ...json, target: {} }],
    ['a date alone', { ...json, checkedAt: '2026-11-23' }],
    ['a verdict of its own', { ...json, verdict: 'fine' }],
    ['a profile of its own', { ...json, profile: 'lax' }],
    ['a version that nobody knows', { ...json, spec: { version: '9.9' } }],
    ['documents that are none', { ...json, documents: [1] }],
    ['a problem that nobody knows', { ...json, documents: [{ problem: { kind: 'x' } }] }],
    ['requirements that are no list', { ...json, requirements: {} }],
    ['an outcome of its own', { ...json, requirements: [{ ...requirement, outcome: 'ok' }] }],
    ['a level of its own', { ...json, requirements: [{ ...requirement, level: 'ska' }] }],
    ['a reason of its own', { ...json, requirements: [{ ...requirement, reason: 'SD-' }] }],
    ['places that are no number', { ...json, requirements: [{ ...requirement, places: '1' }] }],
    ['no defects', { ...json, defects: null }],
    ['no findings', { ...json, findings: null }],
    ['a place that is none', { ...json, findings: [{ ...found, places: [1] }] }],
    ['data that is no text', { ...json, findings: [{ ...found, data: { a: {} } }] }],
    ['a finding of no level', { ...json, findings: [{ ...found, level: 'ska' }] }],
    ['a finding without a count', { ...json, findings: [{ ...found, count: null }] }],
    ['a finding without a fingerprint', { ...json, findings: [{ ...found, fingerprint: 1 }] }],
    [
      'an acceptance without reason',
      { ...json, findings: [{ ...found, accepted: { until: 'x' } }] },
    ],
    ['a summary without findings', { ...json, summary: { ...json.summary, findings: null } }],
    ['a moment that never was', { ...json, checkedAt: '2026-13-45T99:99:99Z' }],
  ])('does not take %s', (_, value) => {
    expect(readReport(value)).toBeNull();
  });

  it('takes a finding whole, accepted or not', () => {
    const place = { document: 'd1', component: 'VEVENT', property: null, line: 1, column: null };
    const findings = [
      { ...found, places: [{ ...place, data: {} }] },
      { ...found, accepted },
    ];
    expect(readReport({ ...json, findings })).toMatchObject({ findings });
  });

  it.each<[string, unknown]>([
    ['an outcome turned round', { ...json, requirements: turned }],
    ['a requirement struck out', { ...json, requirements: json.requirements.slice(1) }],
    ['one counted twice', { ...json, requirements: [...json.requirements, requirement] }],
    ['outcomes of no version', { ...json, spec: { version: null, basis: null } }],
  ])('sees that %s contradicts the rest', (_, value) => {
    expect(readReport(value)).toBe('contradictory');
  });
});
