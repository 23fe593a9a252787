import { describe, expect, it } from 'vitest';
import { buildReport } from './build-report.js';
import type { DocumentProblem, Report } from './report.js';
import { finding, judgement, meals, outcome, parts } from './test-support/samples.js';
import { exitCode, type FailOn } from './verdict.js';

const unreachable: DocumentProblem = { kind: 'unreachable', reason: 'dns', detail: '' };
const unknown: DocumentProblem = { kind: 'undetermined', reason: 'unknown-artefact', detail: '' };
const malformed: DocumentProblem = {
  kind: 'malformed',
  reason: 'syntax',
  detail: '',
  line: 1,
  column: 1,
};
const defect = { requirement: 'meals.meal.date', detail: 'x is not a function' };

const passed = outcome('document.json', 'passed');
const mustFailed = outcome('meals.meal.date', 'failed');
const shouldFailed = outcome('meals.course.co2-published', 'failed');
const contested = outcome('meals.price.currency-present', 'cantTell', { reason: 'SD-78' });
const untold = outcome('meals.meal.date', 'cantTell', { reason: 'tool-defect' });

const reports = {
  conformant: buildReport(parts(judgement({ outcomes: [passed] }))),
  contested: buildReport(parts(judgement({ outcomes: [passed, contested] }))),
  shouldFailed: buildReport(parts(judgement({ outcomes: [passed, shouldFailed] }))),
  mustFailed: buildReport(parts(judgement({ outcomes: [passed, mustFailed] }))),
  malformed: buildReport(parts(null, meals({ problem: malformed }))),
  unreachable: buildReport(parts(null, meals({ problem: unreachable }))),
  unknown: buildReport(parts(null, meals({ problem: unknown, artefact: null }))),
  untold: buildReport(parts(judgement({ outcomes: [passed, untold] }))),
  defect: buildReport(parts(judgement({ outcomes: [passed], defects: [defect] }))),
  failedAndDefect: buildReport(parts(judgement({ outcomes: [mustFailed], defects: [defect] }))),
  failedAndUnknown: buildReport(
    parts(judgement({ outcomes: [mustFailed] }), meals({ problem: unknown })),
  ),
  nothingJudged: buildReport(
    parts(judgement({ outcomes: [outcome('document.json', 'inapplicable')] })),
  ),
};
type Name = keyof typeof reports;

describe('verdict', () => {
  it.each<[Name, string]>([
    ['conformant', 'conformant'],
    ['contested', 'conformant'],
    ['shouldFailed', 'conformant'],
    ['mustFailed', 'nonconformant'],
    ['malformed', 'nonconformant'],
    ['unreachable', 'undetermined'],
    ['unknown', 'undetermined'],
    ['untold', 'undetermined'],
    ['defect', 'undetermined'],
    ['failedAndDefect', 'nonconformant'],
    ['failedAndUnknown', 'nonconformant'],
    ['nothingJudged', 'undetermined'],
  ])('%s: %s', (name, verdict) => {
    expect(reports[name].verdict).toBe(verdict);
  });
});

describe('exit code', () => {
  it.each<[Name, Record<FailOn, number>]>([
    ['conformant', { must: 0, should: 0, never: 0 }],
    ['contested', { must: 0, should: 0, never: 0 }],
    ['shouldFailed', { must: 0, should: 1, never: 0 }],
    ['mustFailed', { must: 1, should: 1, never: 0 }],
    ['malformed', { must: 1, should: 1, never: 0 }],
    ['unreachable', { must: 3, should: 3, never: 3 }],
    ['unknown', { must: 3, should: 3, never: 3 }],
    ['untold', { must: 3, should: 3, never: 3 }],
    ['defect', { must: 4, should: 4, never: 4 }],
    ['failedAndDefect', { must: 4, should: 4, never: 4 }],
    ['failedAndUnknown', { must: 1, should: 1, never: 3 }],
    ['nothingJudged', { must: 3, should: 3, never: 3 }],
  ])('%s', (name, expected) => {
    expect({
      must: exitCode([reports[name]], 'must'),
      should: exitCode([reports[name]], 'should'),
      never: exitCode([reports[name]], 'never'),
    }).toEqual(expected);
  });

  it.each<[Name[], number]>([
    [['conformant', 'unreachable'], 3],
    [['unreachable', 'mustFailed', 'conformant'], 1],
    [['mustFailed', 'defect', 'unreachable'], 4],
    [['conformant', 'conformant'], 0],
  ])('takes the worst of %j', (names, code) => {
    expect(
      exitCode(
        names.map((name) => reports[name]),
        'must',
      ),
    ).toBe(code);
  });
});

describe('accepted deviations', () => {
  const accepted = { extent: 'all', reason: 'x', until: '2026-12-31' } as const;
  const known = { ...finding('meals.meal.date'), accepted };
  const other = finding('meals.meal.date', { fingerprint: 'other' });
  const follows = { ...finding('meals.course.co2-published', { level: 'should' }), accepted };
  const twice = outcome('meals.meal.date', 'failed', { places: 2 });
  const made = (outcomes: Parameters<typeof judgement>[0], findings: Report['findings']) => ({
    ...buildReport(parts(judgement(outcomes))),
    findings,
  });

  it.each<[string, Report, FailOn, number]>([
    ['all is accepted', made({ outcomes: [passed, mustFailed] }, [known]), 'must', 0],
    ['nothing is', made({ outcomes: [passed, mustFailed] }, [other]), 'must', 1],
    [
      'a part is',
      made({ outcomes: [mustFailed] }, [{ ...known, accepted: { ...accepted, extent: 'part' } }]),
      'must',
      1,
    ],
    ['another finding is not', made({ outcomes: [twice] }, [known, other]), 'must', 1],
    ['another finding was left out', made({ outcomes: [twice] }, [known]), 'must', 1],
    [
      'another requirement failed',
      made({ outcomes: [mustFailed, shouldFailed] }, [known]),
      'should',
      1,
    ],
    ['a recommendation is', made({ outcomes: [passed, shouldFailed] }, [follows]), 'should', 0],
    [
      'something else could not be judged',
      { ...made({ outcomes: [mustFailed] }, [known]), documents: reports.unknown.documents },
      'must',
      3,
    ],
    [
      'nothing could be read',
      {
        ...made({ outcomes: [mustFailed] }, [known]),
        documents: reports.malformed.documents,
      },
      'must',
      1,
    ],
  ])('%s', (_, report, failOn, code) => {
    expect(exitCode([report], failOn)).toBe(code);
  });
});
