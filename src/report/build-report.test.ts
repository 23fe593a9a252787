import { describe, expect, it } from 'vitest';
import type { RequirementOutcome } from '../check/finding.js';
import { buildReport } from './build-report.js';
import { serialise } from './serialise.js';
import { finding, judgement, meals, outcome, parts, place, TEXTS } from './test-support/samples.js';

const MEBIBYTE = 1024 * 1024;
const date = 'meals.meal.date';
const two = (one: RequirementOutcome[], other: RequirementOutcome[]) =>
  buildReport(
    parts(null, meals(), {
      documents: [
        { document: meals(), judgement: judgement({ outcomes: one }) },
        { document: meals({ id: 'd2' }), judgement: judgement({ outcomes: other }) },
      ],
    }),
  );

describe('one document', () => {
  it('gives every requirement an outcome, in the order of the catalogue', () => {
    const report = buildReport(parts(judgement({ outcomes: [outcome(date, 'failed')] })));
    expect(report.requirements.map(({ id }) => id)).toEqual(
      TEXTS.requirements['3.4'].map(({ id }) => id),
    );
    expect(
      report.requirements.map(({ id, outcome: result, reason }) => [id, result, reason]),
    ).toEqual([
      ['document.json', 'untested', 'other-document'],
      [date, 'failed', null],
      ['meals.course.name', 'untested', 'other-document'],
      ['meals.course.co2-published', 'untested', 'other-document'],
      ['meals.price.currency-present', 'untested', 'other-document'],
      ['calendar.event.uid', 'untested', 'other-document'],
      ['api.get', 'untested', 'needs-live-api'],
      ['api.licence-cc0', 'untested', 'needs-person'],
    ]);
    expect(report.summary.requirements).toEqual({
      passed: 0,
      failed: 1,
      cantTell: 0,
      inapplicable: 0,
      untested: 7,
    });
  });

  it('lists what an unreachable document kept from being judged, and nothing else', () => {
    const problem = { kind: 'unreachable', reason: 'timeout', detail: 'after 30 s' } as const;
    const report = buildReport(parts(null, meals({ problem })));
    expect(report.notRun).toEqual(
      [
        'document.json',
        date,
        'meals.course.name',
        'meals.course.co2-published',
        'meals.price.currency-present',
      ].map((requirement) => ({ requirement, reason: 'document-unreachable' })),
    );
    expect(report.requirements.at(-3)).toMatchObject({ reason: 'other-document' });
    expect(report.findings).toEqual([]);
  });

  it('does not count advice among the requirements', () => {
    const advice = outcome('advice.id-zero', 'failed', { level: 'advice' });
    const report = buildReport(parts(judgement({ outcomes: [advice] })));
    expect(report.summary.requirements.failed).toBe(0);
    expect(report.verdict).toBe('undetermined');
  });

  it('writes the clock in whole seconds', () => {
    expect(buildReport(parts(judgement())).checkedAt).toBe('2026-11-23T08:00:00Z');
  });

  it('orders findings by level, contested after certain, then by count', () => {
    const report = buildReport(
      parts(
        judgement({
          outcomes: [outcome('meals.price.currency-present', 'cantTell', { reason: 'SD-78' })],
          findings: [
            finding('advice.id-zero', { level: 'advice', count: 900 }),
            finding('meals.price.currency-present', { level: 'should', count: 800 }),
            finding('meals.course.co2-published', { level: 'should' }),
            finding('meals.course.name', { count: 2 }),
            finding(date, { count: 3 }),
          ],
        }),
      ),
    );
    expect(report.findings.map(({ requirement }) => requirement)).toEqual([
      date,
      'meals.course.name',
      'meals.course.co2-published',
      'meals.price.currency-present',
      'advice.id-zero',
    ]);
  });
});

describe('several documents', () => {
  const as = (result: RequirementOutcome['outcome'], reason: RequirementOutcome['reason'] = null) =>
    outcome(date, result, { reason, places: 1 });

  it.each([
    ['failed over a doubt', as('failed'), as('cantTell', 'tool-defect'), as('failed')],
    [
      'a doubt over a contested clause',
      as('cantTell', 'tool-defect'),
      as('cantTell', 'SD-78'),
      as('cantTell', 'tool-defect'),
    ],
    [
      'contested over untested',
      as('cantTell', 'SD-78'),
      as('untested', 'shape-failed'),
      as('cantTell', 'SD-78'),
    ],
    [
      'hindered over passed',
      as('untested', 'document-unreachable'),
      as('passed'),
      as('untested', 'document-unreachable'),
    ],
    ['passed over inapplicable', as('passed'), as('inapplicable'), as('passed')],
    ['passed over a file without server', as('passed'), as('untested', 'needs-http'), as('passed')],
    [
      'inapplicable over another kind',
      as('inapplicable'),
      as('untested', 'other-document'),
      as('inapplicable'),
    ],
    [
      'another kind over a live API',
      as('untested', 'other-document'),
      as('untested', 'needs-live-api'),
      as('untested', 'other-document'),
    ],
  ])('%s', (_, one, other, expected) => {
    const pick = (report: ReturnType<typeof two>) =>
      report.requirements.find(({ id }) => id === date);
    expect(pick(two([one], [other]))).toEqual({ ...expected, places: 2 });
    expect(pick(two([other], [one]))).toEqual({ ...expected, places: 2 });
  });

  it('joins groups of the same problem and keeps the counts true', () => {
    const one = finding(date, {
      data: { property: 'date', value: 'x' },
      count: 40,
      fingerprint: 'f',
    });
    const other = finding(date, {
      data: { property: 'date', value: 'y' },
      count: 2,
      fingerprint: 'f',
      places: [place({ document: 'd2' })],
    });
    const report = buildReport(
      parts(null, meals(), {
        documents: [
          { document: meals(), judgement: judgement({ findings: [one] }) },
          { document: meals({ id: 'd2' }), judgement: judgement({ findings: [other] }) },
        ],
      }),
    );
    expect(report.findings).toEqual([
      {
        ...one,
        data: { property: 'date' },
        count: 42,
        places: [place({ data: { value: 'x' } }), place({ document: 'd2', data: { value: 'y' } })],
      },
    ]);
    expect(report.summary.findings.must).toBe(1);
    expect(report.summary.places.must).toBe(42);
  });

  it('keeps the texts of the first three places', () => {
    const places = (document: string) =>
      [1, 2].map((line) => place({ document, line, excerpt: `${document} ${line}` }));
    const judged = (document: string) => ({
      document: meals({ id: document }),
      judgement: judgement({ findings: [finding(date, { count: 2, places: places(document) })] }),
    });
    for (const all of [true, false]) {
      const [one] = buildReport(
        parts(null, meals(), { documents: [judged('d1'), judged('d2')], all }),
      ).findings;
      expect(one?.places.map(({ excerpt }) => excerpt)).toEqual([
        'd1 1',
        'd1 2',
        'd2 1',
        undefined,
      ]);
      expect(Object.hasOwn(one?.places[3] ?? {}, 'excerpt')).toBe(false);
    }
  });

  it('adds up the coverage', () => {
    const coverage = (firstDate: string | null, lastDate: string | null) => ({
      ...judgement().coverage,
      meals: 2,
      courses: 5,
      withAllergens: 3,
      firstDate,
      lastDate,
    });
    const report = buildReport(
      parts(null, meals(), {
        documents: [
          {
            document: meals(),
            judgement: judgement({ coverage: coverage('2026-11-23', '2026-11-27') }),
          },
          {
            document: meals(),
            judgement: judgement({ coverage: coverage('2026-11-16', '2026-11-20') }),
          },
          { document: meals(), judgement: judgement({ coverage: coverage(null, null) }) },
        ],
      }),
    );
    expect(report.summary.coverage).toMatchObject({
      meals: 6,
      courses: 15,
      withAllergens: 9,
      firstDate: '2026-11-16',
      lastDate: '2026-11-27',
    });
  });
});

describe('size', () => {
  const hostile = `\u001b\u202e${'x'.repeat(5000)}`;
  const many = (level: 'must' | 'advice', prefix: string) =>
    Array.from({ length: 1500 }, (_, index) =>
      finding(date, {
        level,
        fingerprint: `${prefix}${index}`,
        data: { property: `${hostile}${index}` },
        count: 20,
        places: Array.from({ length: 20 }, () =>
          place({ pointer: `/${hostile}`, data: { value: hostile } }),
        ),
      }),
    );
  const judged = judgement({ findings: [...many('advice', 'a'), ...many('must', 'm')] });

  it('stays under one mebibyte, drops the lightest and keeps the true counts', () => {
    const report = buildReport(parts(judged));
    const size = Buffer.byteLength(serialise(report));
    expect(size).toBeLessThanOrEqual(MEBIBYTE);
    expect(size).toBeGreaterThan(MEBIBYTE * 0.98);
    expect(report.findings.every(({ level }) => level === 'must')).toBe(true);
    expect(report.findings[0]?.places).toHaveLength(10);
    expect(report.summary.findings).toEqual({ must: 1500, should: 0, may: 0, advice: 1500 });
    expect(report.summary.places.must).toBe(30_000);
  });

  it('drops the texts of the lightest before it drops a finding', () => {
    const withTexts = (count: number) =>
      buildReport(
        parts(
          judgement({
            findings: Array.from({ length: count }, (_, index) =>
              finding(date, {
                fingerprint: String(index),
                places: [1, 2, 3].map(() => place({ excerpt: '\u001b'.repeat(120) })),
              }),
            ),
          }),
        ),
      ).findings;
    const shown = (findings: ReturnType<typeof withTexts>) =>
      findings.filter(({ places }) => places.every(({ excerpt }) => excerpt !== undefined)).length;
    const [few, many] = [withTexts(300), withTexts(900)];
    expect([few.length, shown(few)]).toEqual([300, 300]);
    expect([many.length, shown(many)]).toEqual([900, 50]);
  });

  it('keeps everything when all is asked for', () => {
    const report = buildReport(parts(judged, meals(), { all: true }));
    expect(report.findings).toHaveLength(3000);
    expect(report.findings[0]?.places).toHaveLength(20);
  });

  it('cuts long texts of the document and of the target', () => {
    const document = meals({
      source: hostile.repeat(100),
      http: {
        status: 200,
        mediaType: hostile,
        redirects: Array.from({ length: 1000 }, () => hostile),
        milliseconds: 1,
      },
      problem: { kind: 'undetermined', reason: 'unknown-artefact', detail: hostile.repeat(100) },
    });
    expect(Buffer.byteLength(serialise(buildReport(parts(null, document))))).toBeLessThan(20_000);
  });
});
