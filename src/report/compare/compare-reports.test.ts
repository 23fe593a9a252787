import { describe, expect, it } from 'vitest';
import type { RequirementOutcome } from '../../check/finding.js';
import type { CheckedFinding, CheckedReport } from '../checked-report.js';
import { WAIVABLE } from '../requirements/results.js';
import { finding, outcome, place } from '../test-support/samples.js';
import { sampleDocument, sampleReport } from '../test-support/sheets.js';
import { compareReports } from './compare-reports.js';
import type { Change, Difference, Status } from './comparison.js';
import { comparisonExitCode } from './exit-code.js';

const DATE = 'meals.meal.date';
const CURRENCY = 'meals.price.currency-present';
const ADVICE = 'advice.id-zero';

const failed = outcome(DATE, 'failed');
const passed = outcome(DATE, 'passed');
const untested = outcome(DATE, 'untested', { reason: 'shape-failed' });
const hindered = outcome('meals.course.name', 'untested', { reason: 'shape-failed' });
const missing = finding(DATE);
const other = finding(DATE, { fingerprint: 'other', message: 'meal-name-missing' });

/** A report with the findings given; by its summary it has them all. */
function report(
  findings: readonly CheckedFinding[],
  outcomes: readonly RequirementOutcome[],
  others: Partial<CheckedReport> = {},
): CheckedReport {
  const count = (level: string) => findings.filter((one) => one.level === level).length;
  return sampleReport(outcomes, {
    verdict: findings.some(({ level }) => level === 'must') ? 'nonconformant' : 'conformant',
    findings,
    summary: {
      findings: {
        must: count('must'),
        should: count('should'),
        may: count('may'),
        advice: count('advice'),
      },
    },
    ...others,
  });
}

const bad = report([missing], [failed]);
const good = report([], [passed]);

function changeBetween(old: CheckedReport, now: CheckedReport): Change | undefined {
  return compareReports([old], [now])[0]?.changes[0];
}

describe('a finding that is gone', () => {
  const undetermined = { verdict: 'undetermined' } as const;
  const problem = { kind: 'undetermined', reason: 'item-too-large' } as const;
  const cut = { summary: { findings: { must: 2, should: 0, may: 0, advice: 0 } } };
  const advice = finding(ADVICE, { level: 'advice' });
  it.each<[string, CheckedReport, CheckedReport, Status, string | null]>([
    ['was tested again and passed', bad, good, 'fixed', null],
    [
      'was tested, and the requirement fails in another way',
      bad,
      report([other], [failed]),
      'fixed',
      null,
    ],
    [
      'fails in another way, form wrong elsewhere',
      bad,
      report([other], [failed, hindered]),
      'unknown-now',
      'shape-failed',
    ],
    [
      'fails in another way, list cut',
      bad,
      report([other], [failed], cut),
      'unknown-now',
      'left-out',
    ],
    [
      'fails in another way, document not read to its end',
      bad,
      report([other], [failed], { documents: [{ ...sampleDocument(), problem }] }),
      'unknown-now',
      'document-undetermined',
    ],
    ['was not tested', bad, report([], [untested]), 'unknown-now', 'shape-failed'],
    [
      'was in something that is gone',
      bad,
      report([], [outcome(DATE, 'inapplicable')]),
      'unknown-now',
      'nothing-there',
    ],
    [
      'could not be judged',
      bad,
      report([], [outcome(DATE, 'cantTell', { reason: 'tool-defect' })]),
      'unknown-now',
      'tool-defect',
    ],
    [
      'passed in a check without an answer',
      bad,
      report([], [passed], undetermined),
      'unknown-now',
      'no-answer',
    ],
    [
      'is unknown to the version',
      bad,
      report([], [], { requirements: [outcome('document.json', 'passed')] }),
      'unknown-now',
      'other-version',
    ],
    ['was advice', report([advice], [passed]), good, 'fixed', null],
    [
      'was advice, form wrong elsewhere',
      report([advice], [passed]),
      report([], [hindered]),
      'unknown-now',
      'shape-failed',
    ],
    [
      'was let pass, in a tolerant check',
      report([finding(WAIVABLE, { level: 'advice' })], [], { profile: 'tolerant' }),
      report([], [outcome(WAIVABLE, 'inapplicable')], { profile: 'tolerant' }),
      'fixed',
      null,
    ],
  ])('%s', (_, old, now, status, why) => {
    const changes = compareReports([old], [now])[0]?.changes ?? [];
    const gone = changes.find(({ count }) => count.new === 0);
    expect(gone).toMatchObject({ status, why, count: { old: 1, new: 0 } });
  });
});

describe('a finding that was not there', () => {
  it.each<[string, CheckedReport, Status, string | null]>([
    ['after a pass', good, 'new', null],
    ['after nothing of the kind', report([], [outcome(DATE, 'inapplicable')]), 'new', null],
    ['after another failure', report([other], [failed]), 'new', null],
    ['after no test', report([], [untested]), 'unknown-before', 'shape-failed'],
    [
      'after no answer',
      report([], [passed], { verdict: 'undetermined' }),
      'unknown-before',
      'no-answer',
    ],
    [
      'after another version',
      report([], [], { requirements: [] }),
      'unknown-before',
      'other-version',
    ],
  ])('%s', (_, old, status, why) => {
    expect(changeBetween(old, bad)).toMatchObject({ status, why, finding: missing });
  });
});

describe('documents', () => {
  const first = { ...sampleDocument(), source: 'https://example.se/meals?from=2026-11-23' };
  const second = { ...first, id: 'd2', source: 'https://example.se/kitchen/2/meals' };
  const both = { documents: [first, second] };
  const next = { ...first, source: 'https://example.se/meals?from=2026-11-24' };
  it.each<[string, CheckedFinding, CheckedReport['documents'], Status]>([
    ['the one that it was in, asked for another day', missing, [next], 'fixed'],
    ['another one', missing, [second], 'unknown-now'],
    [
      'one of two where it was',
      finding(DATE, { count: 2, places: [place(), place({ document: 'd2' })] }),
      [next],
      'unknown-now',
    ],
    ['one of two where it may have been', finding(DATE, { count: 12 }), [next], 'unknown-now'],
    ['both', finding(DATE, { count: 12 }), [next, second], 'fixed'],
  ])('looked at again: %s', (_, found, documents, status) => {
    const old = report([found], [failed], both);
    expect(changeBetween(old, { ...good, documents })?.status).toBe(status);
  });

  it('are the same where each report has one, whatever their names', () => {
    expect(
      changeBetween({ ...bad, documents: [first] }, { ...good, documents: [second] })?.status,
    ).toBe('fixed');
  });
});

describe('sections', () => {
  const contested = [outcome(CURRENCY, 'cantTell', { reason: 'SD-78' })];
  const accepted = { extent: 'all', reason: 'x', until: '2026-12-31' } as const;
  it.each<[string, CheckedReport, Change['section']]>([
    ['problem', bad, 'problem'],
    ['recommendation', report([finding(DATE, { level: 'should' })], [failed]), 'problem'],
    ['advice', report([finding(ADVICE, { level: 'advice' })], []), 'advice'],
    ['contested', report([finding(CURRENCY, { level: 'should' })], contested), 'contested'],
    ['accepted', report([{ ...missing, accepted }], [failed]), 'accepted'],
    [
      'accepted in part',
      report([{ ...missing, accepted: { ...accepted, extent: 'part' } }], [failed]),
      'problem',
    ],
  ])('%s', (_, one, section) => {
    expect(changeBetween(one, one)).toMatchObject({ status: 'remaining', section });
    expect(changeBetween(one, good)).toMatchObject({ section });
  });

  it('counts before and now', () => {
    const more = report([finding(DATE, { count: 7 })], [failed]);
    expect(changeBetween(bad, more)).toMatchObject({
      status: 'remaining',
      count: { old: 1, new: 7 },
    });
  });
});

describe('what may make a difference', () => {
  it.each<[Difference, Partial<CheckedReport>]>([
    ['version', { spec: { version: '3.3', basis: 'shape' } }],
    ['rules', { tool: { version: '1', rules: 'sha256:other' } }],
    ['profile', { profile: 'tolerant' }],
    ['target', { target: { input: 'other.json', kind: 'document' } }],
    ['order', { checkedAt: '2026-11-24T08:00:00Z' }],
  ])('%s', (difference, others) => {
    expect(compareReports([{ ...bad, ...others }], [bad])[0]?.differences).toEqual([difference]);
    expect(compareReports([bad], [bad])[0]?.differences).toEqual([]);
  });
});

describe('lists of reports', () => {
  const named = (one: CheckedReport, input: string) => ({
    ...one,
    target: { ...one.target, input },
  });
  it('are paired by target, and none is lost', () => {
    const comparisons = compareReports(
      [named(bad, 'a'), named(bad, 'b'), named(bad, 'b')],
      [named(good, 'c'), named(good, 'b'), named(bad, 'b')],
    );
    expect(
      comparisons.map(({ target, old, new: now, changes }) => [
        target,
        old !== null,
        now !== null,
        changes.map(({ status, why }) => why ?? status),
      ]),
    ).toEqual([
      ['c', false, true, []],
      ['b', true, true, ['fixed']],
      ['b', true, true, ['remaining']],
      ['a', true, false, ['not-checked']],
    ]);
  });
});

describe('the exit code', () => {
  const should = finding('meals.course.co2-published', { level: 'should' });
  const co2 = (of: 'passed' | 'failed') => outcome('meals.course.co2-published', of);
  const weak = report([should], [passed, co2('failed')]);
  const fine = report([], [passed, co2('passed')]);
  const silent = report([], [passed], { verdict: 'undetermined' });
  const unread = report([], [untested]);
  it.each<[string, CheckedReport, CheckedReport, number, number, number]>([
    ['nothing', good, good, 0, 0, 0],
    ['a problem fixed', bad, good, 0, 0, 0],
    ['a problem remaining', bad, bad, 0, 0, 0],
    ['a new problem', good, bad, 1, 1, 0],
    ['a recommendation newly not followed', fine, weak, 0, 1, 0],
    ['a problem not known any more', bad, unread, 3, 3, 3],
    ['a problem not known before', unread, bad, 3, 3, 3],
    ['no answer now', good, silent, 3, 3, 3],
    ['no answer before', silent, good, 3, 3, 3],
    ['no answer before, a problem now', silent, bad, 3, 3, 3],
    ['a recommendation not known any more', weak, good, 0, 3, 0],
  ])('%s', (_, old, now, must, shouldToo, never) => {
    const comparisons = compareReports([old], [now]);
    expect(comparisonExitCode(comparisons, 'must')).toBe(must);
    expect(comparisonExitCode(comparisons, 'should')).toBe(shouldToo);
    expect(comparisonExitCode(comparisons, 'never')).toBe(never);
  });

  it('is that of a new problem where others cannot be compared', () => {
    const comparisons = [...compareReports([good], [bad]), ...compareReports([good], [])];
    expect(comparisonExitCode(comparisons, 'must')).toBe(1);
    expect(comparisonExitCode(comparisons, 'never')).toBe(3);
  });

  it('is that of a doubt where there is nothing to compare', () => {
    expect(comparisonExitCode([], 'must')).toBe(3);
  });
});
