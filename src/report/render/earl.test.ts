import { Ajv2020 } from 'ajv/dist/2020.js';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../model/requirement.js';
import type { Report } from '../report.js';
import {
  ACCEPTED,
  ACCEPTED_IN_PART,
  CALENDAR,
  CONFORMANT,
  HOSTILE,
  MALFORMED,
  NONCONFORMANT,
  PROVIDER,
  REPORTS,
  UNREACHABLE,
} from '../test-support/reports.js';
import { TEXTS } from '../test-support/samples.js';
import { renderEarl } from './earl.js';

const text = (reports: Report[], lang: 'en' | 'sv' = 'en') =>
  renderEarl(TEXTS, reports, { lang, color: true, all: false });
const render = (reports: Report[], lang: 'en' | 'sv' = 'en') => JSON.parse(text(reports, lang));

const EARL = 'http://www.w3.org/ns/earl#';
const DCT = 'http://purl.org/dc/terms/';
const PTR = 'http://www.w3.org/2009/pointers#';

const id = { type: 'string', pattern: '^_:report\\d+-[a-z0-9]+$' } as const;
const texts = {
  anyOf: [
    { type: 'string', minLength: 1 },
    { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
  ],
} as const;

/** The form of every node, closed. */
const validate = new Ajv2020({ allowUnionTypes: true }).compile({
  type: 'object',
  required: ['@context', '@graph'],
  additionalProperties: false,
  properties: {
    '@context': { type: 'object' },
    '@graph': {
      type: 'array',
      items: {
        oneOf: [
          { $ref: '#/$defs/tool' },
          { $ref: '#/$defs/subject' },
          { $ref: '#/$defs/assertion' },
        ],
      },
    },
  },
  $defs: {
    tool: {
      type: 'object',
      required: ['@id', '@type', 'title', 'hasVersion', 'identifier', 'homepage'],
      additionalProperties: false,
      properties: {
        '@id': id,
        '@type': { const: ['Assertor', 'Software'] },
        title: { const: 'open-meal' },
        hasVersion: { type: 'string' },
        identifier: { type: 'string', pattern: '^sha256:' },
        homepage: { type: 'string' },
      },
    },
    subject: {
      type: 'object',
      required: ['@id', '@type', 'title'],
      additionalProperties: false,
      properties: {
        '@id': id,
        '@type': { const: 'TestSubject' },
        title: { type: 'string' },
        hasPart: { type: 'array', items: id },
        identifier: texts,
        extent: { type: 'string' },
        description: texts,
      },
    },
    assertion: {
      type: 'object',
      required: ['@type', 'assertedBy', 'subject', 'mode', 'test', 'result'],
      additionalProperties: false,
      properties: {
        '@type': { const: 'Assertion' },
        assertedBy: id,
        subject: id,
        mode: { const: 'earl:automatic' },
        test: {
          type: 'object',
          required: ['@id', '@type', 'title'],
          additionalProperties: false,
          properties: {
            '@id': { type: 'string', pattern: '^https://orebrokommun\\.github\\.io/' },
            '@type': { const: 'TestRequirement' },
            title: { type: 'string' },
            level: { enum: ['must', 'should', 'may'] },
            isPartOf: { type: 'string' },
            description: { type: 'string' },
          },
        },
        result: {
          type: 'object',
          required: ['@type', 'outcome', 'date'],
          additionalProperties: false,
          properties: {
            '@type': { const: 'TestResult' },
            outcome: { enum: OUTCOMES.map((outcome) => `earl:${outcome}`) },
            date: { type: 'string' },
            description: texts,
            info: texts,
            pointer: {
              type: 'array',
              minItems: 1,
              items: {
                type: 'object',
                required: ['@type', 'reference'],
                additionalProperties: false,
                properties: {
                  '@type': {},
                  reference: id,
                  lineNumber: { type: 'integer' },
                  charNumber: { type: 'integer' },
                  expression: { type: 'string' },
                },
              },
            },
          },
        },
      },
    },
  },
});

/** Expands in the mode that refuses to lose anything, and fetches nothing. */
function expand(earl: ReturnType<typeof render>): Promise<unknown> {
  const options = {
    safe: true,
    documentLoader: (url: string): never => {
      throw new Error(`fetched ${url}`);
    },
  };
  return jsonld.expand(earl, options);
}

function assertionOf(earl: ReturnType<typeof render>, title: string) {
  return earl['@graph'].find((node: { test?: { title: string } }) => node.test?.title === title);
}

describe('EARL', () => {
  it.each(REPORTS)('of a report %s has the form of EARL, and the same bytes', (_, report) => {
    for (const lang of ['en', 'sv'] as const) {
      validate(render([report, report], lang));
      expect(validate.errors).toBeNull();
      expect(text([structuredClone(report)], lang)).toBe(text([report], lang));
    }
    expect(validate(render([]))).toBe(true);
  });

  it('asserts something on the version and on each of its requirements', () => {
    const nodes = render([NONCONFORMANT])['@graph'];
    const outcomes = nodes.flatMap(
      (node: { test?: { '@id': string }; result: { outcome: string } }) =>
        node.test === undefined ? [] : [[node.test['@id'].split('/spec/')[1], node.result.outcome]],
    );
    expect(outcomes).toEqual([
      ['3.4/', 'earl:failed'],
      ['3.4/#document.json', 'earl:passed'],
      ['3.4/#meals.meal.date', 'earl:failed'],
      ['3.4/#meals.course.name', 'earl:untested'],
      ['3.4/#meals.course.co2-published', 'earl:failed'],
      ['3.4/#meals.price.currency-present', 'earl:cantTell'],
      ['3.4/#calendar.event.uid', 'earl:inapplicable'],
      ['3.4/#api.get', 'earl:untested'],
      ['3.4/#api.licence-cc0', 'earl:untested'],
    ]);
  });

  it('says of a failure what, why, how and where', () => {
    const { test, result } = assertionOf(render([NONCONFORMANT], 'sv'), 'meals.meal.date');
    expect(test).toMatchObject({ level: 'must', description: 'Texten till meals.meal.date.' });
    expect(result).toMatchObject({
      date: '2026-11-23T08:00:00Z',
      description: ['Egenskapen "date0" saknas.'],
      info: [
        'Skälet till meals.meal.date.',
        'Lägg till "date0" i objektet. Den ska alltid finnas med.',
      ],
    });
    expect(result.pointer).toHaveLength(10);
    expect(result.pointer[0]).toEqual({
      '@type': ['LineCharPointer', 'ExpressionPointer'],
      reference: '_:report1-d1',
      lineNumber: 12,
      charNumber: 9,
      expression: '/meals/0',
    });
    const uid = assertionOf(render([CALENDAR]), 'calendar.event.uid');
    expect(uid.result.pointer[0]).toMatchObject({ lineNumber: 4, expression: 'VEVENT/UID' });
  });

  it('says why something was not tested, or is held against nobody', () => {
    const earl = render([NONCONFORMANT]);
    expect(assertionOf(earl, 'meals.course.name').result.info[0]).toBe(
      'Not possible to judge while the form is wrong.',
    );
    expect(assertionOf(earl, 'meals.price.currency-present').result.info).toContain(
      'Contested in the published texts (SD-78), held against nobody.',
    );
  });

  it.each([
    [ACCEPTED, 'Accepted: Waits for the *spring* release. (until 2027-03-31, that day included)'],
    [
      ACCEPTED_IN_PART,
      'Accepted: One kitchen is late. (in some of the places only, until 2027-03-31; the finding therefore counts as before)',
    ],
  ])('has what is accepted as failed, with the reason', (report, accepted) => {
    const { result } = assertionOf(render([report]), 'meals.meal.date');
    expect(result.outcome).toBe('earl:failed');
    expect(result.info).toContain(accepted);
    expect(result.pointer).toHaveLength(10);
  });

  it('is about a provider as a whole, which the answers are part of', () => {
    const [, subject] = render([PROVIDER])['@graph'];
    expect(subject).toMatchObject({
      title: 'https://meals.example.se/',
      identifier: 'https://meals.example.se/api',
      description: expect.stringContaining('a sample of 2 of 40 distributors'),
    });
    expect(subject.hasPart).toHaveLength(5);
  });

  it.each([
    ['unreachable', UNREACHABLE, 'Open Meal', 'earl:cantTell', 'the body is larger than the limit'],
    ['malformed', MALFORMED, 'Open Meal 3.4', 'earl:failed', 'it is a web page (HTML), not data'],
  ])('has the verdict where nothing else was judged (%s)', (_, report, title, outcome, reason) => {
    const earl = render([report]);
    expect(assertionOf(earl, title).result).toMatchObject({ outcome });
    expect(assertionOf(earl, title).result.description).toContain(reason);
    expect(earl['@graph'][2].description).toContain(reason);
  });

  it('expands to the terms of EARL, without fetching anything', async () => {
    const expanded = await expand(render([NONCONFORMANT, CONFORMANT], 'sv'));
    const nodes: Record<string, unknown>[] = JSON.parse(JSON.stringify(expanded));
    const failed = nodes.find((node) =>
      JSON.stringify(node[`${EARL}test`])?.includes('meals.meal.date"'),
    );
    expect(failed).toMatchObject({
      '@type': [`${EARL}Assertion`],
      [`${EARL}assertedBy`]: [{ '@id': '_:report1-tool' }],
      [`${EARL}subject`]: [{ '@id': '_:report1-subject' }],
      [`${EARL}mode`]: [{ '@id': `${EARL}automatic` }],
      [`${EARL}result`]: [
        {
          '@type': [`${EARL}TestResult`],
          [`${EARL}outcome`]: [{ '@id': `${EARL}failed` }],
          [`${DCT}description`]: [{ '@language': 'sv', '@value': 'Egenskapen "date0" saknas.' }],
          [`${DCT}date`]: [
            {
              '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
              '@value': '2026-11-23T08:00:00Z',
            },
          ],
          [`${EARL}pointer`]: expect.arrayContaining([
            expect.objectContaining({
              '@type': [`${PTR}LineCharPointer`, `${PTR}ExpressionPointer`],
              [`${PTR}expression`]: [{ '@value': '/meals/0' }],
            }),
          ]),
        },
      ],
    });
    // Nothing is left that is no IRI.
    expect(JSON.stringify(nodes)).not.toMatch(/"earl:|"ptr:|"dct:/);
  });
});

describe('hostile text', () => {
  it.each(['en', 'sv'] as const)('is text and nothing else (%s)', async (lang) => {
    const earl = text([HOSTILE], lang);
    expect(earl.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(earl).not.toMatch(/^\s*::|##\[/m);
    const nodes = await expand(JSON.parse(earl));
    expect(JSON.stringify(nodes)).toContain('<script>alert(1)</script>');
  });
});
