import { describe, expect, it } from 'vitest';
import { buildReport } from '../build-report.js';
import type { Report } from '../report.js';
import { EXCERPTS, nonconformant } from '../test-support/reports.js';
import {
  finding,
  judgement,
  meals,
  outcome,
  parts,
  place,
  TEXTS,
} from '../test-support/samples.js';
import { renderText } from './text/report-text.js';

const render = (
  report: Report | Report[],
  options: { lang?: 'sv'; color?: true; all?: true } = {},
) =>
  renderText(TEXTS, Array.isArray(report) ? report : [report], {
    lang: 'en',
    color: false,
    all: false,
    ...options,
  });

const report = nonconformant();

describe('a report for people', () => {
  it('shows what was published at the first place, once, where the sentence has not said it', () => {
    const text = render(EXCERPTS);
    expect(text).toContain(`
    Where     line 12, column 9 · /meals/0
              { "name": "Lunch" }
              line 20, column 9 · /meals/1
    Why `);
    expect(text.split('"Lunch"')).toHaveLength(2);
    expect(text).toContain('but the value is 0,5');
    expect(text).not.toContain('"0,5"');
  });

  it('says everything in English', () => {
    expect(render(report)).toBe(
      `menu.json does not conform to Open Meal 3.4: 1 requirement is not met.
meals · version 3.4 (told by the form of the document) · 12,345\u00a0bytes · checked 2026-11-23
08:00 UTC

To put right

1.  must: The property "date0" is missing.
    Where     line 12, column 9 · /meals/0
              line 13, column 9 · /meals/1 · date1
              line 14, column 9 · /meals/2 · date2
              and 10,797 more places
    Why       Reason of meals.meal.date.
    Do this   Add "date0" to the object. It must always be there.
    Id        Open Meal 3.4, meals.meal.date

2.  should: The property "co2" is missing.
    Where     the document as a whole
    Why       Reason of meals.course.co2-published.
    Do this   Add "co2" to the object. It must always be there.
    Id        Open Meal 3.4, meals.course.co2-published

Contested clauses
Here the published texts contradict themselves. Nothing in this section is held against the
publisher, and nothing in it changes the verdict.

1.  should: The property "currency" is missing.
    Where     line 12, column 9 · /meals/0
    Why       Reason of meals.price.currency-present.
    Do this   Add "currency" to the object. It must always be there.
    Disputed  SD-78: Currency is optional
              Both are accepted.
    Id        Open Meal 3.4, meals.price.currency-present

Advice
No version demands this, and it never changes the verdict.

1.  The property "id" is missing.
    Where     line 12, column 9 · /meals/0
    Why       Reason of advice.id-zero.
    Do this   Add "id" to the object. It must always be there.
    Id        advice.id-zero

Not checked
  - 1 requirement: not possible to judge while the form is wrong. Put the form right first,
    then check again.
  - 1 requirement: about other kinds of document. Check those documents as well.
  - 1 requirement: shown only by a running API.
  - 1 requirement: a matter for a person to judge. open-meal explain ID says what to look
    at.

What the data holds
  12,345 meals with 30,000 courses, from 2026-11-23 to 2026-12-18.
  Allergens         29,999 of 30,000 courses (99.9%)
  Ingredients       0 of 30,000 courses (0%)
  Nutrients         100 of 30,000 courses (0.3%)
  Prices            3 of 30,000 courses (<0.1%)
  Carbon footprint  30,000 of 30,000 courses (100%)
`,
    );
  });

  it('says it in Swedish, with Swedish numbers and level words', () => {
    const text = render(report, { lang: 'sv' });
    expect(text).toContain('menu.json uppfyller inte Open Meal 3.4: 1 krav är inte uppfyllt.\n');
    expect(text).toContain('1.  SKALL: Egenskapen "date0" saknas.');
    expect(text).toContain('2.  BÖR: Egenskapen "co2" saknas.');
    expect(text).toContain('rad 12, kolumn 9 · /meals/0');
    expect(text).toContain('och 10\u00a0797 ställen till');
    expect(text).toContain('Skälet till meals.meal.date.');
    expect(text).toContain('Omtvistat   SD-78: Valutan är frivillig');
    expect(text).toContain('29\u00a0999 av 30\u00a0000 maträtter (99,9\u00a0%)');
    expect(text).not.toMatch(/\b(the|requirement|line)\b/);
  });

  it('lists every place that the report holds when all is asked for', () => {
    const text = render(report, { all: true });
    expect(text).toContain('/meals/9 · date9');
    expect(text).toContain('and 10,790 more places');
  });

  it('uses colour only when it is asked to', () => {
    expect(render(report)).not.toContain('\u001b');
    expect(render(report, { color: true })).toContain('\u001b[31m');
  });

  it('says nothing of the data when there are no courses', () => {
    expect(render(buildReport(parts(judgement())))).not.toContain('What the data holds');
  });

  it('names the groups that it leaves out', () => {
    const findings = Array.from({ length: 70 }, (_, index) =>
      finding('meals.meal.date', { fingerprint: `${index}` }),
    );
    const groups = { must: 100, should: 0, may: 0, advice: 7 };
    const text = render(buildReport(parts(judgement({ findings, groups }))));
    expect(text).toContain('50. must');
    expect(text).not.toContain('51. must');
    expect(text).toContain('and 50 more kinds of finding; --all lists everything');
    expect(text).toContain('and 7 more kinds of finding; --all lists everything');
  });
});

describe('the verdict', () => {
  const passed = outcome('document.json', 'passed');
  const notFollowed = outcome('meals.course.co2-published', 'failed');
  const conformant = buildReport(parts(judgement({ outcomes: [passed] })));
  const unreachable = buildReport(
    parts(
      null,
      meals({
        source: 'https://example.se/meals',
        problem: { kind: 'unreachable', reason: 'too-large', detail: 'more than 64 MiB' },
        artefact: null,
        bytes: null,
        spec: null,
        basis: null,
        http: { status: 500, mediaType: null, redirects: [], milliseconds: 1 },
      }),
    ),
  );

  it.each<[string, Report, string]>([
    [
      'conformant',
      conformant,
      'menu.json conforms to Open Meal 3.4, as far as a document can show.',
    ],
    [
      'conformant, with a recommendation not followed',
      buildReport(parts(judgement({ outcomes: [passed, notFollowed] }))),
      'menu.json conforms to Open Meal 3.4, as far as a document can show, but does not follow 1 recommendation.',
    ],
    [
      'malformed',
      buildReport(
        parts(
          null,
          meals({
            problem: { kind: 'malformed', reason: 'html', detail: '', line: 1, column: 1 },
            spec: null,
          }),
        ),
      ),
      'menu.json does not conform to Open Meal: it is a web page (HTML), not data.',
    ],
    [
      'unreachable',
      unreachable,
      'It could not be determined whether https://example.se/meals conforms to Open Meal: the body is larger than the limit.',
    ],
    [
      'our own defect',
      buildReport(
        parts(judgement({ outcomes: [passed], defects: [{ requirement: null, detail: 'boom' }] })),
      ),
      'It could not be determined whether menu.json conforms to Open Meal 3.4: this program failed on part of it.',
    ],
    [
      'a doubt',
      buildReport(
        parts(
          judgement({
            outcomes: [passed, outcome('meals.meal.date', 'cantTell', { reason: 'tool-defect' })],
          }),
        ),
      ),
      'It could not be determined whether menu.json conforms to Open Meal 3.4: not every requirement could be judged.',
    ],
    [
      'nothing',
      buildReport(parts(judgement({ outcomes: [] }))),
      'It could not be determined whether menu.json conforms to Open Meal 3.4: nothing in it could be judged.',
    ],
    [
      'standard input',
      buildReport(parts(judgement({ outcomes: [passed] }), meals({ source: '-' }))),
      'The input conforms to Open Meal 3.4, as far as a document can show.',
    ],
  ])('%s', (_, one, sentence) => {
    const [first] = render(one)
      .replaceAll(/\n(?=[a-z])/g, ' ')
      .split('\n');
    expect(first?.startsWith(sentence)).toBe(true);
  });

  it('of a document that was not obtained comes with the reason and what to do, and nothing else', () => {
    expect(render(unreachable).split('\n').slice(2)).toEqual([
      'HTTP status 500 · checked 2026-11-23 08:00 UTC',
      '  Detail      more than 64 MiB',
      '  What to do  Raise the limit with --max-bytes BYTES.',
      '',
    ]);
  });

  it('of a malformed document without a finding shows where', () => {
    const problem = {
      kind: 'malformed',
      reason: 'syntax',
      detail: 'x',
      line: 3,
      column: 7,
    } as const;
    expect(render(buildReport(parts(null, meals({ problem }))))).toContain(
      '  Where       line 3, column 7',
    );
    const withFinding = judgement({ findings: [finding('document.json')] });
    expect(render(buildReport(parts(withFinding, meals({ problem }))))).not.toContain('line 3');
  });

  it('of several targets begins with a sentence over all', () => {
    const text = render([conformant, unreachable, report]);
    expect(text.split('\n')[0]).toBe(
      '3 targets: 1 conforms, 1 does not conform, 1 could not be judged.',
    );
    expect(render([conformant, conformant], { lang: 'sv' }).split('\n')[0]).toBe(
      '2 källor: 2 uppfyller standarden.',
    );
  });
});

describe('hostile text', () => {
  const evil = '\u001b[2J\u202e\u2028\u009b';
  const document = meals({
    source: `menu${evil}.json`,
    http: { status: 404, mediaType: evil, redirects: [evil], milliseconds: 1 },
    problem: { kind: 'undetermined', reason: 'item-too-large', detail: evil },
  });
  const hostile = buildReport(
    parts(
      judgement({
        outcomes: [outcome('meals.meal.date', 'failed')],
        findings: [
          finding('meals.meal.date', {
            data: { property: evil },
            places: [
              place({ pointer: `/${evil}` }),
              place({ pointer: `/x${evil}`, data: { other: evil } }),
              { document: 'd1', component: evil, property: evil, line: 1, column: null, data: {} },
            ],
          }),
        ],
        defects: [{ requirement: null, detail: evil }],
      }),
      document,
    ),
  );
  const twice = { ...hostile, documents: [document, { ...document, id: 'd2' }] };

  it.each(['en', 'sv'] as const)('is shown, never obeyed (%s)', (lang) => {
    const text = renderText(TEXTS, [twice], { lang, color: false, all: true });
    expect(text.split('\\u001b[2J\\u202e\\u2028\\u009b').length).toBeGreaterThan(12);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });
});
