import { describe, expect, it } from 'vitest';
import { buildReport } from '../build-report.js';
import { judgement, meals, outcome, parts } from '../test-support/samples.js';
import { readReport } from './checked-report.js';

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
  it('takes what a sheet needs of a report', () => {
    expect(readReport(json)).toEqual({
      tool: { version: '1.2.3', rules: `sha256:${'b'.repeat(64)}` },
      checkedAt: '2026-11-23T08:00:00Z',
      target: { input: 'menu.json' },
      spec: { version: '3.4' },
      profile: 'strict',
      verdict: report.verdict,
      documents: [{ problem: { kind: 'undetermined', reason: 'item-too-large' } }],
      requirements: report.requirements,
      defects: [],
    });
  });

  it('takes a report without a version', () => {
    const read = readReport({ ...json, spec: { version: null, basis: null } });
    expect(read?.spec.version).toBeNull();
  });

  const requirement = json.requirements[0];
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
  ])('does not take %s', (_, value) => {
    expect(readReport(value)).toBeNull();
  });
});
