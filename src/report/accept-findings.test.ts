import { describe, expect, it } from 'vitest';
import { acceptFindings, type Deviation, idleDeviations } from './accept-findings.js';
import { acceptedFindings } from './accepted-findings.js';
import { buildReport } from './build-report.js';
import type { Report } from './report.js';
import { serialise } from './serialise.js';
import { finding, judgement, meals, outcome, parts, place } from './test-support/samples.js';

const DATE = 'meals.meal.date';
const CURRENCY = 'meals.price.currency-present';

const entry = (given: Partial<Deviation> = {}): Deviation => ({
  requirement: DATE,
  place: null,
  reason: 'The supplier is at it.',
  until: '2026-12-31',
  line: 1,
  ...given,
});

/** A report of 2026-11-23 with one finding at the places given. */
function reportAt(pointers: readonly string[], count = pointers.length): Report {
  return buildReport(
    parts(
      judgement({
        outcomes: [outcome(DATE, 'failed', { places: count })],
        findings: [finding(DATE, { count, places: pointers.map((pointer) => place({ pointer })) })],
      }),
    ),
  );
}

const marks = (report: Report, ...deviations: Deviation[]) =>
  acceptFindings(report, deviations, false).findings.map(
    ({ accepted }) => accepted?.extent ?? null,
  );

describe('acceptFindings', () => {
  const both = ['/meals/0/date', '/meals/1/date'];
  it.each<[string, Partial<Deviation>, readonly string[], number, 'all' | 'part' | null]>([
    ['without a place', {}, both, 2, 'all'],
    ['without a place, whatever the report leaves out', {}, both, 900, 'all'],
    ['with * for an index', { place: '/meals/*/date' }, both, 2, 'all'],
    ['with *, whatever the report leaves out', { place: '/meals/*/date' }, both, 900, 'all'],
    ['with one index of two', { place: '/meals/1/date' }, both, 2, 'part'],
    ['with the only index', { place: '/meals/1/date' }, ['/meals/1/date'], 1, 'all'],
    ['with an index, and more left out', { place: '/meals/1/date' }, ['/meals/1/date'], 9, 'part'],
    ['elsewhere', { place: '/meals/*/name' }, both, 2, null],
    ['further up', { place: '/meals/*' }, both, 2, null],
    ['with * for a name', { place: '/*/1/date' }, both, 2, null],
    ['of another requirement', { requirement: 'meals.meal.name' }, both, 2, null],
    ['on its last day', { until: '2026-11-23' }, both, 2, 'all'],
    ['expired', { until: '2026-11-22' }, both, 2, null],
  ])('%s', (_, given, pointers, count, extent) => {
    expect(marks(reportAt(pointers, count), entry(given))).toEqual([extent]);
  });

  it.each([
    ['/VEVENT/DTEND', 'DTEND', 'all'],
    ['/VEVENT', 'DTEND', null],
    ['/VEVENT', null, 'all'],
    ['/VEVENT/DTEND', null, null],
  ] as const)('in a calendar: %s of %s', (pattern, property, extent) => {
    const at = { document: 'd1', component: 'VEVENT', property, line: 1, column: null, data: {} };
    const report = buildReport(parts(judgement({ findings: [finding(DATE, { places: [at] })] })));
    expect(marks(report, entry({ place: pattern }))).toEqual([extent]);
  });

  it('takes the entry that covers most, then the one that lasts longest', () => {
    const part = entry({ place: '/meals/1/date', until: '2030-01-01', reason: 'part' });
    const short = entry({ until: '2026-12-01', reason: 'short' });
    const long = entry({ until: '2027-01-01', reason: 'long' });
    const accepted = acceptFindings(reportAt(both), [part, short, long], false);
    expect(accepted.findings[0]?.accepted).toEqual({
      extent: 'all',
      reason: 'long',
      until: '2027-01-01',
    });
  });

  it('changes nothing else, and nothing at all where nothing matches', () => {
    const report = reportAt(both);
    const accepted = acceptFindings(report, [entry()], false);
    expect({ ...accepted, findings: [] }).toEqual({ ...report, findings: [] });
    expect(acceptedFindings(accepted)).toHaveLength(1);
    expect(acceptedFindings(report)).toEqual([]);
    expect(acceptFindings(report, [entry({ place: '/x' })], false)).toBe(report);
  });

  it('leaves alone what is contested, and what is all that could be read of a document', () => {
    const contested = buildReport(
      parts(
        judgement({
          outcomes: [outcome(CURRENCY, 'cantTell', { reason: 'SD-78', places: 1 })],
          findings: [finding(CURRENCY, { level: 'should' })],
        }),
      ),
    );
    expect(marks(contested, entry({ requirement: CURRENCY }))).toEqual([null]);
    const problem = {
      kind: 'malformed',
      reason: 'syntax',
      detail: '',
      line: 1,
      column: 1,
    } as const;
    const unread = buildReport(parts(judgement({ findings: [finding(DATE)] }), meals({ problem })));
    expect(marks(unread, entry())).toEqual([null]);
  });

  it('keeps the report under its size, the lightest left out', () => {
    const findings = Array.from({ length: 2500 }, (_, index) =>
      finding(DATE, { fingerprint: `${index}`, data: { property: 'x'.repeat(200) } }),
    );
    const report = buildReport(parts(judgement({ findings })));
    const deviation = entry({ reason: 'y'.repeat(10_000) });
    const accepted = acceptFindings(report, [deviation], false);
    expect(accepted.findings[0]?.accepted?.reason).toHaveLength(300);
    expect(Buffer.byteLength(serialise(accepted))).toBeLessThanOrEqual(1024 * 1024);
    expect(accepted.findings.length).toBeLessThan(report.findings.length);
    expect(acceptFindings(report, [deviation], true).findings).toHaveLength(report.findings.length);
  });
});

describe('idleDeviations', () => {
  const report = reportAt(['/meals/0/date', '/meals/1/date']);
  it.each<[string, Deviation, 'unmatched' | 'expired' | null]>([
    ['one that matches', entry(), null],
    ['one that matches in part', entry({ place: '/meals/1/date' }), null],
    ['one that matches nothing', entry({ place: '/x' }), 'unmatched'],
    ['one whose time is over', entry({ until: '2026-11-22' }), 'expired'],
    [
      'one that is over and matches nothing',
      entry({ place: '/x', until: '2026-01-01' }),
      'unmatched',
    ],
  ])('%s', (_, deviation, where) => {
    expect(idleDeviations([deviation], [report, reportAt([])])).toEqual({
      unmatched: where === 'unmatched' ? [deviation] : [],
      expired: where === 'expired' ? [deviation] : [],
    });
  });
});
