import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JUDGED_VERSIONS } from '../model/versions.js';
import { startReference } from '../reference/server.js';
import type { Report } from '../report/report.js';
import { createRecorder } from '../source/evidence/recorder.js';
import { createRetriever } from '../source/retriever.js';
import { LIVE_SOURCES, type Sources } from '../source/sources.js';
import { parseTarget } from '../source/target.js';
import { defaultOptions } from '../validator/check-options.js';
import { checkParsedTarget, checkTarget } from '../validator/check-target.js';
import type { Published } from './published.js';
import { showPublished } from './show-published.js';
import { type Given, reportOn } from './test-support/reports.js';

const NOW = '2026-11-24T10:00:00Z';
const MOST_BYTES = 256 * 1024;

/** Our own servers need not be spared. */
const live: Sources = {
  ...LIVE_SOURCES,
  begin: async (options) =>
    createRetriever({ ...options, perHost: 8, perSecond: 10_000, retries: 0 }),
};

async function showReference(
  version: (typeof JUDGED_VERSIONS)[number],
  now: string,
): Promise<{ report: Report; published: Published }> {
  const reference = await startReference({ version, now: () => new Date(now) });
  try {
    const recorder = createRecorder(() => new Date());
    const options = {
      ...defaultOptions(new Date(now)),
      allowPrivate: true,
      as: 'provider',
    } as const;
    const target = parseTarget(reference.url);
    const sources = recorder.begin(target, options, live);
    const report = await checkParsedTarget(target, { ...options, sources });
    const exchanges = recorder.evidence()?.runs.flatMap((run) => run.exchanges) ?? [];
    const bodies = new Map(
      exchanges.flatMap(({ result }): [string, Uint8Array][] =>
        'body' in result ? [[result.body.sha256, result.body.bytes]] : [],
      ),
    );
    return { report, published: await showPublished(report, bodies) };
  } finally {
    await reference.close();
  }
}

async function showBody(bytes: Uint8Array): Promise<Published> {
  const pieces = async function* () {
    yield bytes;
  };
  const report = await checkTarget('-', { ...defaultOptions(new Date(NOW)), stdin: pieces() });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return showPublished(report, new Map([[sha256, bytes]]));
}

function sizeOf(published: Published): number {
  return Buffer.byteLength(JSON.stringify(published));
}

describe('showPublished', () => {
  it.each(JUDGED_VERSIONS)(
    'shows the week and the calendars of a provider of %s',
    async (version) => {
      const { published } = await showReference(version, NOW);
      const { week, calendars, today } = published;
      expect([today, week?.basis, week?.rows.length, week?.more]).toEqual([
        '2026-11-24',
        'asked',
        5,
        0,
      ]);
      for (const { name, cells } of week?.rows ?? []) {
        expect(name).toMatch(/\p{L}/u);
        const isHome = name?.startsWith('Äldreboendet') === true;
        const free = isHome ? 'meals' : 'weekend';
        const kinds = ['meals', 'meals', 'meals', 'meals', free, free, 'meals'];
        expect(cells.map(({ kind }) => kind)).toEqual(kinds);
      }
      expect(calendars.shown.length).toBe(5);
      const names = new Set(week?.rows.map((row) => row.name));
      for (const { distributor, events, empty, name } of calendars.shown) {
        expect([names.has(distributor?.name ?? ''), empty]).toEqual([true, null]);
        expect(name).toContain(distributor?.name);
        expect(events[0]?.day).toBe('2026-11-24');
        expect(events.every(({ title, written }) => title.length > 0 && written === null)).toBe(
          true,
        );
      }
      expect(sizeOf(published)).toBeLessThan(64 * 1024);
    },
  );

  it('gives the same for the same, and depends on nothing else', async () => {
    const given = [
      { body: { meals: [{ name: 'Lunch', date: '2026-11-24', courses: [{ name: 'x' }] }] } },
    ];
    const { report, bodies } = reportOn('document', NOW, given);
    const all = await Promise.all([showPublished(report, bodies), showPublished(report, bodies)]);
    expect(all[0]).toEqual(all[1]);
    expect(all[0]?.bars).toEqual([
      { key: 'allergens', part: 5, whole: 10 },
      { key: 'ingredients', part: 4, whole: 10 },
      { key: 'nutrition', part: 3, whole: 10 },
      { key: 'prices', part: 2, whole: 10 },
      { key: 'co2', part: 1, whole: 10 },
    ]);
  });

  it('shows nothing without bodies', async () => {
    const { report } = reportOn('provider', NOW, [
      { source: 'https://example.org/meals', body: { meals: [] } },
      { source: 'https://example.org/a.ics', artefact: 'calendar', body: 'x' },
    ]);
    const { week, calendars, contexts } = await showPublished(report, new Map());
    expect([week, contexts]).toEqual([null, []]);
    expect(calendars.shown.map(({ empty }) => empty)).toEqual([{ kind: 'not-kept' }]);
  });
});

/** Parts that documents are made of, whole and broken. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'binary-ascii' }),
);
const date = fc.oneof(
  fc.constantFrom(
    '2026-11-24',
    '2026-11-25T00:00:00Z',
    '2026-11-26T00:00:00+01:00',
    '9999-12-31T23:59:59-23:59',
    '0000-01-01T00:00:00+23:59',
  ),
  text,
);
const anything = fc.oneof(
  text,
  fc.constant(null),
  fc.integer(),
  fc.array(text, { maxLength: 2 }),
  fc.constant({}),
);
const distributor = fc.record(
  { id: fc.oneof(text, anything), name: anything, iCalendar: anything },
  { requiredKeys: [] },
);
const course = fc.record({ name: anything, description: anything }, { requiredKeys: [] });
const meal = fc.record(
  {
    name: anything,
    date: fc.oneof(date, anything),
    lang: anything,
    distributor: fc.oneof(distributor, anything),
    courses: fc.oneof(fc.array(course, { maxLength: 4 }), anything),
  },
  { requiredKeys: [] },
);
const group = fc.record(
  {
    meals: fc.oneof(fc.array(meal, { maxLength: 4 }), anything),
    distributors: fc.oneof(fc.array(distributor, { maxLength: 4 }), anything),
  },
  { requiredKeys: [] },
);
const json = fc
  .oneof(
    group,
    fc.record({
      data: fc.oneof(
        fc.array(fc.oneof(group, meal, distributor), { maxLength: 4 }),
        group,
        anything,
      ),
    }),
    fc.array(fc.oneof(group, meal, anything), { maxLength: 4 }),
    fc.jsonValue(),
  )
  .map((value) => Buffer.from(JSON.stringify(value)));
const property = fc.oneof(
  fc.constantFrom(
    'BEGIN:VEVENT',
    'END:VEVENT',
    'BEGIN:VTIMEZONE',
    'END:VCALENDAR',
    'DTSTART:20261124T230000Z',
    'DTSTART;VALUE=DATE:20261125',
    'DTEND;TZID=Asia/Tokyo:20261126T000000',
    'DURATION:-P999999W',
    'DURATION:P99999999999W',
    'RRULE:FREQ=DAILY',
    'DTSTART;TZID=Europe/Helsinki:00010101T000000',
  ),
  fc
    .tuple(
      fc.constantFrom(
        'SUMMARY',
        'DESCRIPTION',
        'LOCATION',
        'X-WR-CALNAME',
        'DTSTART',
        'DTSTART;TZID',
        'DURATION',
      ),
      text,
    )
    .map(([name, value]) => `${name}:${value}`),
  text,
);
const calendar = fc
  .array(property, { maxLength: 30 })
  .map((lines) =>
    Buffer.from(
      ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'),
    ),
  );
const bytes = fc.oneof(json, calendar, fc.uint8Array({ maxLength: 2000 }));
const cut = fc.tuple(bytes, fc.nat(4000)).map(([body, length]) => body.subarray(0, length));

describe('on any bytes', () => {
  it('a checked document never throws and stays small', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, cut), async (body) => {
        expect(sizeOf(await showBody(body))).toBeLessThanOrEqual(MOST_BYTES);
      }),
      { numRuns: 300 },
    );
  });

  const given = fc.record({
    source: fc.oneof(
      fc.constantFrom(
        'https://example.org/meals',
        'https://example.org/meals?distributorId=1&startDate=x',
        'http://[',
        'file',
      ),
      fc.tuple(text, date, date).map(([id, first, last]) => {
        const query = new URLSearchParams({ distributorId: id, startDate: first, endDate: last });
        return `https://example.org/meals?${query}`;
      }),
    ),
    artefact: fc.constantFrom('meals', 'calendar', 'distributors', 'distributor', 'problem', null),
    body: fc.oneof(bytes, cut),
    status: fc.constantFrom(200, 204, 400, 404, 500),
  });
  const place = fc.record({
    document: fc.constantFrom('d1', 'd2', 'd9'),
    line: fc.oneof(fc.constant(null), fc.integer({ min: -1, max: 50 })),
    column: fc.oneof(fc.constant(null), fc.integer({ min: -1, max: 400 })),
  });

  it('nor do reports whose documents are something else than they say', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('provider' as const, 'document' as const),
        fc.array(given, { maxLength: 5 }),
        fc.array(place, { maxLength: 5 }),
        async (kind, documents: Given[], places) => {
          const { report, bodies } = reportOn(kind, NOW, documents, places);
          expect(sizeOf(await showPublished(report, bodies))).toBeLessThanOrEqual(MOST_BYTES);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('on bodies made to be heavy', () => {
  const long = '\u202e'.repeat(800);
  const ids = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${index}${long.slice(0, 5)}`,
      name: long,
    }));
  const meals = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      name: `${index % 40}${long}`,
      date: `2026-${11 + (index % 2)}-${10 + (index % 20)}`,
      courses: Array.from({ length: 10 }, (_, n) => ({
        name: `${index} ${n} ${long.slice(0, 150)}`,
      })),
    }));
  const event = (index: number) =>
    [
      'BEGIN:VEVENT',
      `DTSTART;TZID=America/New_York:202611${24 + (index % 6)}T${10 + (index % 10)}0000`,
      `SUMMARY:${long.slice(0, 500)}`,
      `DESCRIPTION:${Array.from({ length: 20 }, () => long.slice(0, 300)).join('\\n')}`,
      'END:VEVENT',
    ].join('\r\n');

  it.each<[string, () => Given]>([
    [
      'a group of thousands for thousands',
      () => ({ body: { data: [{ distributors: ids(1500), meals: meals(1500) }] } }),
    ],
    [
      'thousands of distributors of their own',
      () => ({
        body: {
          meals: meals(1500).map((one, index) => ({
            ...one,
            distributor: { id: `${index}`, name: long },
          })),
        },
      }),
    ],
    [
      'a list of distributors',
      () => ({ artefact: 'distributors', body: { distributors: ids(1500) } }),
    ],
    [
      'a calendar',
      () => ({
        artefact: 'calendar',
        body: `BEGIN:VCALENDAR\r\n${Array.from({ length: 2000 }, (_, n) => event(n)).join('\r\n')}\r\nEND:VCALENDAR`,
      }),
    ],
    ['nothing but line ends', () => ({ artefact: 'calendar', body: '\r'.repeat(5_000_000) })],
    ['one line', () => ({ body: `{"meals":["${'å'.repeat(5_000_000)}"]}` })],
    ['nothing but brackets', () => ({ body: '['.repeat(2_000_000) })],
  ])('%s', { timeout: 60_000 }, async (_, given) => {
    const places = Array.from({ length: 40 }, (_, index) => ({
      document: 'd1',
      line: 1,
      column: 100_000 * index,
    }));
    const { report, bodies } = reportOn('document', NOW, [given()], places);
    const [body = new Uint8Array()] = bodies.values();
    const begun = performance.now();
    const published = await showPublished(report, bodies);
    const seconds = (performance.now() - begun) / 1000;
    expect(sizeOf(published)).toBeLessThanOrEqual(MOST_BYTES);
    // Far more than it takes, far less than anything that is not linear would.
    expect(seconds).toBeLessThan(2 + body.length / 2_000_000);
  });
});
