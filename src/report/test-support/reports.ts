import type { RequirementOutcome } from '../../check/finding.js';
import { acceptFindings } from '../accept-findings.js';
import { buildReport, type JudgedDocument } from '../build-report.js';
import type { Report, ReportDocument } from '../report.js';
import { finding, judgement, meals, outcome, parts, place } from './samples.js';

/** Whatever could act in a terminal, a page, a table, a log or a document, in one text. */
export const EVIL =
  '\u001b[2J\u202e\u2028\u009b\u0000<script>alert(1)</script>"\'`](x)|**]]>-->{0}@team #1 www.x.se\n::warning::x ##[error]y';

const coverage = {
  meals: 12_345,
  courses: 30_000,
  withAllergens: 29_999,
  withIngredients: 0,
  withNutrients: 100,
  withPrices: 3,
  withCo2: 30_000,
  firstDate: '2026-11-23',
  lastDate: '2026-12-18',
};

/** A document with a failure, a recommendation not followed, a contested clause, advice and something untested. */
export function nonconformant(more: readonly RequirementOutcome[] = []): Report {
  return buildReport(
    parts(
      judgement({
        outcomes: [
          outcome('document.json', 'passed'),
          outcome('meals.meal.date', 'failed', { places: 108 }),
          outcome('meals.course.co2-published', 'failed'),
          outcome('meals.price.currency-present', 'cantTell', { reason: 'SD-78' }),
          outcome('meals.course.name', 'untested', { reason: 'shape-failed' }),
          ...more,
        ],
        findings: [
          finding('advice.id-zero', { level: 'advice', data: { property: 'id' } }),
          finding('meals.price.currency-present', {
            level: 'should',
            data: { property: 'currency' },
          }),
          finding('meals.course.co2-published', {
            level: 'should',
            data: { property: 'co2' },
            places: [place({ pointer: '', line: null, column: null })],
          }),
          finding('meals.meal.date', {
            data: {},
            count: 10_800,
            places: Array.from({ length: 10 }, (_, index) =>
              place({
                pointer: `/meals/${index}`,
                line: 12 + index,
                data: { property: `date${index}` },
              }),
            ),
          }),
        ],
        coverage,
        notRun: [{ requirement: 'meals.course.name', reason: 'shape-failed' }],
      }),
    ),
  );
}

/** The same, with a requirement that does not apply. */
export const NONCONFORMANT: Report = nonconformant([outcome('calendar.event.uid', 'inapplicable')]);

/** A document in which nothing is wrong. */
export const CONFORMANT: Report = buildReport(parts(judgement()));

/** Meets every requirement, but not a recommendation. */
export const RECOMMENDATION: Report = buildReport(
  parts(
    judgement({
      outcomes: [
        outcome('document.json', 'passed'),
        outcome('meals.course.co2-published', 'failed'),
      ],
      findings: [finding('meals.course.co2-published', { level: 'should' })],
    }),
  ),
);

/** An address that answered with more than was taken. */
export const UNREACHABLE: Report = buildReport(
  parts(
    null,
    meals({
      source: 'https://example.se/meals',
      problem: { kind: 'unreachable', reason: 'too-large', detail: 'more than 64 MiB' },
      artefact: null,
      bytes: null,
      sha256: null,
      spec: null,
      basis: null,
      http: { status: 500, mediaType: null, redirects: [], milliseconds: 1 },
    }),
  ),
);

/** A web page in place of data, and no finding that says so. */
export const MALFORMED: Report = buildReport(
  parts(
    null,
    meals({ problem: { kind: 'malformed', reason: 'html', detail: 'x', line: 3, column: 7 } }),
  ),
);

/** A defect of the program. */
export const DEFECTIVE: Report = buildReport(
  parts(
    judgement({
      outcomes: [
        outcome('document.json', 'passed'),
        outcome('meals.meal.date', 'cantTell', { reason: 'tool-defect' }),
      ],
      defects: [{ requirement: 'meals.meal.date', detail: 'boom' }],
    }),
  ),
);

/** Nothing was judged at all. */
export const NOTHING: Report = buildReport(
  parts(judgement({ outcomes: [] }), meals(), { requirements: [] }),
);

/** A calendar, which has places by component and property. */
export const CALENDAR: Report = buildReport(
  parts(
    judgement({
      outcomes: [outcome('calendar.event.uid', 'failed')],
      findings: [
        finding('calendar.event.uid', {
          data: { property: 'UID' },
          places: [
            {
              document: 'd1',
              component: 'VEVENT',
              property: 'UID',
              line: 4,
              column: null,
              data: {},
            },
          ],
        }),
      ],
    }),
    meals({ source: 'skolor/Västra skolan #1.ics', artefact: 'calendar' }),
  ),
);

/** Two documents of a publisher who attacks whoever reads the report. */
export const HOSTILE: Report = hostile();

function hostile(): Report {
  const document = meals({
    source: `menu${EVIL}.json`,
    http: { status: 404, mediaType: EVIL, redirects: [EVIL], milliseconds: 1 },
    problem: { kind: 'undetermined', reason: 'item-too-large', detail: EVIL },
  });
  const report = buildReport(
    parts(
      judgement({
        outcomes: [
          outcome('meals.meal.date', 'failed'),
          outcome('meals.price.currency-present', 'cantTell', { reason: 'SD-78' }),
        ],
        findings: [
          finding('meals.meal.date', {
            data: { property: EVIL },
            places: [
              place({ pointer: `/${EVIL}`, excerpt: EVIL }),
              place({ pointer: `/x${EVIL}`, excerpt: `"${EVIL}"`, data: { other: EVIL } }),
              { document: 'd1', component: EVIL, property: EVIL, line: 1, column: null, data: {} },
            ],
          }),
          finding('meals.price.currency-present', { level: 'should', data: { property: EVIL } }),
          finding('advice.id-zero', { level: 'advice', data: { property: EVIL } }),
        ],
        defects: [{ requirement: null, detail: EVIL }],
      }),
      document,
    ),
  );
  const [first, ...others] = report.findings;
  const accepted = { reason: EVIL, until: EVIL };
  return {
    ...report,
    documents: [document, { ...document, id: 'd2' }],
    findings: [
      ...(first === undefined
        ? []
        : [{ ...first, accepted: { extent: 'part' as const, ...accepted } }]),
      ...others.map((one) =>
        one.level === 'advice'
          ? { ...one, accepted: { extent: 'all' as const, ...accepted } }
          : one,
      ),
    ],
  };
}

/** The same as the answers of a provider. */
export const HOSTILE_PROVIDER: Report = {
  ...HOSTILE,
  target: { input: `https://example.se/${EVIL}`, kind: 'provider' },
  provider: {
    base: `https://example.se/${EVIL}`,
    tried: [{ url: `https://example.se/${EVIL}`, status: 404, reason: null }],
    requests: { sent: 2, budget: 200 },
    sample: { asked: 1, of: 1 },
    previous: { recordedAt: '2026-11-22T08:00:00Z', tool: EVIL, calendars: 1 },
    freshness: {
      meals: { state: 'empty', firstDate: null, lastDate: EVIL, document: EVIL },
      counts: { current: 0, closed: 0, empty: 1, stale: 0, broken: 0, untested: 0 },
      distributors: [
        {
          id: EVIL,
          name: EVIL,
          meals: { state: 'stale', firstDate: EVIL, lastDate: EVIL, document: EVIL },
          calendar: { state: 'closed', firstDate: EVIL, lastDate: EVIL, document: EVIL },
        },
      ],
    },
  },
};

/** The same document with its failure and its piece of advice accepted. */
export const ACCEPTED: Report = acceptFindings(
  NONCONFORMANT,
  [
    {
      requirement: 'meals.meal.date',
      place: null,
      reason: 'Waits for the *spring* release.',
      until: '2027-03-31',
      line: 1,
    },
    {
      requirement: 'advice.id-zero',
      place: null,
      reason: 'Case 4711',
      until: '2027-01-31',
      line: 5,
    },
  ],
  false,
);

/** The same findings, one of them accepted in part only. */
export const ACCEPTED_IN_PART: Report = acceptFindings(
  NONCONFORMANT,
  [
    {
      requirement: 'meals.meal.date',
      place: '/meals/1',
      reason: 'One kitchen is late.',
      until: '2027-03-31',
      line: 1,
    },
  ],
  false,
);

const answer = (
  id: string,
  path: string,
  document: Partial<ReportDocument> = {},
): JudgedDocument => ({
  document: meals({
    id,
    source: `https://meals.example.se/api${path}`,
    http: { status: 200, mediaType: 'application/json', redirects: [], milliseconds: 1 },
    ...document,
  }),
  judgement: document.problem === undefined ? judgement() : null,
});

const notGot = (reason: 'timeout' | 'not-found', detail: string): Partial<ReportDocument> => ({
  artefact: null,
  spec: null,
  basis: null,
  bytes: null,
  sha256: null,
  http: null,
  problem: { kind: 'unreachable', reason, detail },
});

/** The answers of a provider: one is wrong, two did not come, and of the others there is nothing to say. */
export const PROVIDER: Report = buildReport(
  parts(null, meals(), {
    target: { input: 'https://meals.example.se/', kind: 'provider' },
    spec: { version: '3.4', basis: 'shape' },
    documents: [
      answer('d1', '/meals'),
      answer('d2', '/meals?distributorId=1'),
      answer('d3', '/meals?distributorId=2'),
      answer('d4', '/meals?lang=en', notGot('timeout', 'no answer in 30 s')),
      answer('d5', '/meals?lang=sv', notGot('timeout', 'no answer in 30 s')),
    ],
    compared: judgement({
      outcomes: [outcome('meals.meal.date', 'failed')],
      findings: [
        finding('meals.meal.date', { places: [place({ document: 'd2' })] }),
        finding('meals.course.co2-published', { level: 'should', places: [], count: 1 }),
      ],
    }),
    provider: {
      base: 'https://meals.example.se/api',
      tried: [{ url: 'https://meals.example.se/api/meals', status: 200, reason: null }],
      requests: { sent: 5, budget: 200 },
      sample: { asked: 2, of: 40 },
    },
  }),
);

/** An answer with the text of its places: the same object twice, and a value that the sentence names. */
export const EXCERPTS: Report = buildReport(
  parts(
    judgement({
      outcomes: [
        outcome('meals.meal.date', 'failed'),
        outcome('meals.course.co2-published', 'failed'),
        outcome('meals.course.name', 'failed'),
      ],
      findings: [
        finding('meals.meal.date', {
          count: 2,
          places: [
            place({ excerpt: '{ "name": "Lunch" }' }),
            place({ pointer: '/meals/1', line: 20, excerpt: '{ "name": "Mellis",  "x": `|` }' }),
          ],
        }),
        finding('meals.course.name', { places: [place({ excerpt: '{ "name": "Lunch" }' })] }),
        finding('meals.course.co2-published', {
          level: 'should',
          message: 'expected-number-or-null',
          data: { value: '0,5' },
          places: [place({ pointer: '/meals/0/co2', line: 14, excerpt: '"0,5"' })],
        }),
      ],
    }),
    meals({
      source: 'https://example.se/meals',
      http: { status: 200, mediaType: 'application/json', redirects: [], milliseconds: 1 },
    }),
  ),
);

/** Where no provider was found, with the addresses at which it was looked for. */
export const NOT_FOUND: Report = buildReport(
  parts(null, meals(), {
    target: { input: 'https://meals.example.se/', kind: 'provider' },
    spec: { version: null, basis: null },
    requirements: [],
    documents: [
      answer('d1', '/meals', notGot('not-found', 'The server answered 404.')),
      answer('d2', '/distributors', notGot('not-found', 'The server answered 404.')),
    ],
    provider: {
      base: 'https://meals.example.se',
      tried: [
        { url: 'https://meals.example.se/api/meals', status: 404, reason: null },
        { url: 'https://meals.example.se/api/distributors', status: 404, reason: null },
      ],
      requests: { sent: 2, budget: 200 },
      sample: { asked: 0, of: 0 },
    },
  }),
);

/** Every sample by what it shows. */
export const REPORTS: readonly (readonly [name: string, report: Report])[] = [
  ['nonconformant', NONCONFORMANT],
  ['conformant', CONFORMANT],
  ['with a recommendation not followed', RECOMMENDATION],
  ['unreachable', UNREACHABLE],
  ['malformed', MALFORMED],
  ['defective', DEFECTIVE],
  ['without anything judged', NOTHING],
  ['of a calendar', CALENDAR],
  ['with excerpts', EXCERPTS],
  ['with accepted deviations', ACCEPTED],
  ['accepted in part', ACCEPTED_IN_PART],
  ['of a provider', PROVIDER],
  ['of a provider that was not found', NOT_FOUND],
  ['hostile', HOSTILE],
  ['of a hostile provider', HOSTILE_PROVIDER],
];
