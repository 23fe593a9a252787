import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { check } from '../index.js';
import { FACTS as FACTS_2_0 } from '../model/generated/2.0/facts.js';
import { FACTS as FACTS_3_1 } from '../model/generated/3.1/facts.js';
import { FACTS as FACTS_3_2 } from '../model/generated/3.2/facts.js';
import { FACTS as FACTS_3_3 } from '../model/generated/3.3/facts.js';
import { FACTS as FACTS_3_4 } from '../model/generated/3.4/facts.js';
import type { RequirementFacts } from '../model/requirement.js';
import { type Artefact, JUDGED_VERSIONS, type JudgedVersion } from '../model/versions.js';
import { ENDPOINTS } from './addresses.js';
import { answerRequest } from './answer.js';
import type { Request } from './call.js';
import type { Context } from './context.js';
import { FAULTS, type FaultId, faultIdsOf, faultsOf } from './faults.js';

const FACTS: Readonly<Record<JudgedVersion, readonly RequirementFacts[]>> = {
  '2.0': FACTS_2_0,
  '3.1': FACTS_3_1,
  '3.2': FACTS_3_2,
  '3.3': FACTS_3_3,
  '3.4': FACTS_3_4,
};

function contextOf(version: JudgedVersion): Context {
  const base = 'http://127.0.0.1:8090';
  return { version, base, today: '2026-03-04', revision: 1, served: 7 };
}

/** Calls that a fault may change, by a short name. */
function requestsOf(version: JudgedVersion): ReadonlyMap<string, Request> {
  const { distributors, distributor, meals } = ENDPOINTS[version];
  const moment = (day: string) =>
    version === '2.0' ? day : encodeURIComponent(`${day}T00:00:00+01:00`);
  const start = `startDate=${moment('2026-03-09')}`;
  const end = `endDate=${moment('2026-03-12')}`;
  const id = version === '3.1' ? '6f1f9c52-8a54-4c0e-9a6b-3f0f5a1d0102' : '102';
  const one = `${version === '2.0' ? 'distributorID' : 'distributorId'}=${id}`;
  const plain = (target: string): Request => ({ method: 'GET', target, headers: {} });
  return new Map([
    ['list', plain(distributors)],
    ['country', plain(`${distributors}?addressCountry=NO`)],
    ['meals', plain(meals)],
    ['from', plain(`${meals}?${start}`)],
    ['until', plain(`${meals}?${end}`)],
    ['period', plain(`${meals}?${start}&${end}`)],
    ['one', plain(`${meals}?${one}&${start}&${end}`)],
    ['badly', plain(`${meals}?startDate=soon`)],
    ['stranger', plain(`${meals}?${one.replace(id, 'none')}&${start}&${end}`)],
    ['dates', plain(`${meals}?startDate=2026-03-09&endDate=2026-03-12`)],
    ['nowhere', plain('/nowhere')],
    ['calendar', plain(`/calendars/${id}.ics`)],
    ['start', plain('/')],
    ['token', { ...plain(distributors), headers: { token: 'k' } }],
    ['key', { ...plain(distributors), headers: { authorization: 'k' } }],
    ['options', { ...plain(distributors), method: 'OPTIONS' }],
    ...(distributor === null
      ? []
      : ([
          ['search', plain(`${distributors}?searchText=sj%C3%B6v`)],
          ['single', plain(`${distributor}102`)],
          ['unknown', plain(`${distributor}none`)],
          ['english', plain(`${meals}?lang=en&${start}&${end}`)],
        ] as const)),
  ]);
}

const RIGHT = new Map(
  JUDGED_VERSIONS.map((version) => {
    const answers = [...requestsOf(version)].map(([label, request]) => {
      return [label, answerRequest(request, contextOf(version))] as const;
    });
    return [version, new Map(answers)] as const;
  }),
);

function changedBy(name: FaultId, version: JudgedVersion): readonly string[] {
  const faults = faultsOf(version, [name]);
  return [...requestsOf(version)].flatMap(([label, request]) => {
    const wrong = answerRequest(request, contextOf(version), faults);
    const { body, ...rest } = RIGHT.get(version)?.get(label) ?? wrong;
    const isSame = body === wrong.body && isDeepStrictEqual({ ...rest, body }, wrong);
    return isSame ? [] : label;
  });
}

const EVERYTHING =
  'list country meals from until period one badly stranger dates nowhere calendar token key search single unknown english';
const ENDPOINT_CALLS =
  'list country meals from until period one badly stranger dates token key search single unknown english';
const LISTS_OF_PLACES = 'list country token key search';
const LISTS_OF_MEALS = 'meals from until period one dates english';

/** The calls whose answer a fault changes, all others staying as they are; by version where they differ. */
const CHANGED: Readonly<
  Record<FaultId, string | Readonly<Partial<Record<JudgedVersion, string>>>>
> = {
  'api.get': EVERYTHING,
  'api.base-url': ENDPOINT_CALLS,
  'api.base-url:elsewhere': ENDPOINT_CALLS,
  'api.distributors-endpoint': LISTS_OF_PLACES,
  'api.distributor-endpoint': 'single unknown',
  'api.meals-endpoint': `${LISTS_OF_MEALS} badly stranger`,
  'api.all-parameters': 'country',
  'api.mandatory-parameters': 'single',
  'api.status-codes': {
    '2.0': 'badly',
    '3.1': 'list country meals from until period one stranger dates token key',
    '3.2': 'unknown',
    '3.3': 'unknown',
    '3.4': 'unknown',
  },
  'api.status-codes:bad-request': 'badly',
  'api.status-codes:server-error': 'badly',
  'api.status-not-implemented': 'meals from until period dates',
  'api.status-not-implemented:elsewhere': 'country',
  'api.error-body': 'badly nowhere unknown',
  'api.error-body:empty': 'badly nowhere unknown',
  'api.distributors.address-country': 'country',
  'api.distributors.search-text': 'search',
  'api.distributors.search-text:ignored': 'search',
  'api.meals.distributor-id': 'one stranger',
  'api.meals.all-distributors': 'meals from until period dates english',
  'api.meals.all-distributors:refused': 'meals from until period badly dates english',
  'api.meals.lang': 'english',
  'api.meals.lang:ignored': 'english',
  'api.meals.date-parameters': {
    '2.0': 'from until period one badly stranger dates',
    '3.1': 'from until period one stranger',
    '3.2': 'from until period one stranger english',
    '3.3': 'from until period one stranger english',
    '3.4': 'from until period one stranger english',
  },
  'api.meals.default-start': 'meals until',
  'api.meals.default-start:tomorrow': 'meals until',
  'api.meals.default-end': 'meals from',
  'api.meals.default-end:short': 'meals from',
  'api.meals.period': 'period one dates english',
  'api.open-access': EVERYTHING.replace('token key ', ''),
  'api.token': EVERYTHING.replace('key ', ''),
  'calendar.offered': {
    '2.0': `${LISTS_OF_PLACES} ${LISTS_OF_MEALS} calendar`,
    '3.1': `${LISTS_OF_PLACES} calendar`,
    '3.2': 'single calendar',
    '3.3': `${LISTS_OF_PLACES} single calendar`,
    '3.4': `${LISTS_OF_PLACES} single calendar`,
  },
  'calendar.announced': {
    '2.0': `${LISTS_OF_PLACES} ${LISTS_OF_MEALS}`,
    '3.1': LISTS_OF_PLACES,
    '3.2': 'single',
    '3.3': `${LISTS_OF_PLACES} single`,
    '3.4': `${LISTS_OF_PLACES} single`,
  },
  'calendar.announced:one-missing': {
    '2.0': `list token key ${LISTS_OF_MEALS}`,
    '3.1': 'list token key',
    '3.2': 'single',
    '3.3': 'list token key single',
    '3.4': 'list token key single',
  },
  'calendar.event.uid-persistent': 'calendar',
  'calendar.event.uid-persistent:daily': 'calendar',
  'calendar.event.sequence-incremented': 'calendar',
  'calendar.event.sequence-incremented:daily': 'calendar',
  'calendar.event.summary-order': 'calendar',
  'calendar.event.description-courses': 'calendar',
  'x.calendar-missing-course': 'calendar',
  'x.calendar-day-shifted': 'calendar',
  'x.calendar-dead-link': 'calendar',
  'x.meal-of-unknown-distributor': 'meals from until period dates english',
  'x.single-differs-from-list': 'single',
  'x.empty': `${LISTS_OF_PLACES} ${LISTS_OF_MEALS} single calendar`,
  'x.no-meals': `${LISTS_OF_MEALS} calendar`,
  'x.stale': `${LISTS_OF_MEALS} calendar`,
  'x.one-stale': 'meals from until period one dates english calendar',
  'x.one-empty': 'meals from until period one dates english calendar',
  'x.one-broken': 'one',
  'x.closed': `${LISTS_OF_MEALS} calendar`,
  'x.calendar-over': 'calendar',
  'x.slow': `${EVERYTHING} start options`,
  'x.http-500': `${EVERYTHING} options`,
  'x.html-everywhere': `${EVERYTHING} options`,
  'x.no-cors': `${EVERYTHING} start options`,
  'x.no-cache-headers': `${EVERYTHING} start`,
  'x.six-days': 'meals from',
  'x.dates-alone-refused': 'dates',
  'x.unknown-distributor-refused': 'stranger',
  'x.awkward-ids': `${LISTS_OF_PLACES} ${LISTS_OF_MEALS} single`,
  'x.token-demanded': EVERYTHING.replace('token ', ''),
};

describe.each(JUDGED_VERSIONS)('the faults of %s', (version) => {
  it('leave no requirement out that only a live API can show', () => {
    const broken = new Set(faultIdsOf(version).map((name) => name.replace(/:.*/, '')));
    const probed = FACTS[version].filter(
      ({ verification, level }) => verification === 'probe' && level !== 'advice',
    );
    expect(probed.length).toBeGreaterThan(10);
    expect(probed.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
  });

  it('are named for requirements that the version has and only a live API can show', () => {
    const probed = FACTS[version].filter(({ verification }) => verification === 'probe');
    const known = new Set<string>(probed.map(({ id }) => id));
    const named = faultIdsOf(version).map((name) => name.replace(/:.*/, ''));
    expect(named.filter((id) => !id.startsWith('x.') && !known.has(id))).toEqual([]);
  });

  it.each(faultIdsOf(version))('%s changes what it should and nothing else', (name) => {
    const expected = CHANGED[name];
    const labels = (typeof expected === 'string' ? expected : (expected[version] ?? '')).split(' ');
    const possible = [...requestsOf(version).keys()].filter((label) => labels.includes(label));
    expect(possible).not.toEqual([]);
    expect(changedBy(name, version)).toEqual(possible);
  });
});

const ARTEFACTS: Readonly<Record<string, Artefact>> = {
  list: 'distributors',
  country: 'distributors',
  search: 'distributors',
  single: 'distributor',
  meals: 'meals',
  period: 'meals',
  one: 'meals',
  english: 'meals',
  calendar: 'calendar',
};

/** From 3.3 on a list without any calendar address breaks a requirement of its own as well. */
function alsoBroken(name: FaultId, version: JudgedVersion, artefact: Artefact): readonly string[] {
  const isWithout = name === 'calendar.offered' || name === 'calendar.announced';
  const isDemanded = version === '3.3' || version === '3.4';
  return isWithout && isDemanded && artefact === 'distributors'
    ? ['distributors.distributor.calendar-announced']
    : [];
}

describe.each(JUDGED_VERSIONS)('a document of %s', (version) => {
  // What is no document at all has nothing to be judged.
  const names = faultIdsOf(version).filter(
    (name) => name !== 'x.html-everywhere' && name !== 'x.one-broken',
  );

  it.each(names)('is well formed with %s', async (name) => {
    for (const label of changedBy(name, version)) {
      const request = requestsOf(version).get(label);
      const artefact = ARTEFACTS[label];
      if (request === undefined || artefact === undefined) continue;
      const answer = answerRequest(request, contextOf(version), faultsOf(version, [name]));
      if (answer.status !== 200) continue;
      async function* stdin() {
        yield Buffer.from(answer.body);
      }
      const now = new Date('2026-03-04T09:00:00Z');
      const { findings } = await check('-', { stdin: stdin(), spec: version, as: artefact, now });
      const broken = findings.filter(({ level }) => level === 'must' || level === 'should');
      const ids = broken.map(({ requirement }) => requirement);
      expect({ label, ids }).toEqual({ label, ids: alsoBroken(name, version, artefact) });
    }
  });
});

describe('a provider with awkward ids', () => {
  it.each(['2.0', '3.4'] as const)('of %s answers to them', (version) => {
    const faults = faultsOf(version, ['x.awkward-ids']);
    const ask = (target: string) =>
      answerRequest({ method: 'GET', target, headers: {} }, contextOf(version), faults);
    const { distributors, distributor, meals } = ENDPOINTS[version];
    const id = encodeURIComponent('Kök 104/å&b=c?#%2F+');
    const parameter = version === '2.0' ? 'distributorID' : 'distributorId';
    const calendar = `/calendars/${id}.ics`;
    expect(ask(distributors).body).toContain(`"http://127.0.0.1:8090${calendar}"`);
    expect(ask(calendar).body).toContain('Källängen');
    const list = ask(`${meals}?${parameter}=${id}`).body;
    expect(list).toContain('Källängen');
    expect(list).not.toContain('Björkskolan');
    if (distributor !== null) expect(ask(distributor + id).body).toContain('Källängen');
  });
});

describe('a fault', () => {
  it('of another version is refused', () => {
    expect(() => faultsOf('3.4', ['api.token'])).toThrow('there is no fault api.token in 3.4');
  });

  it('is described in both languages', () => {
    for (const { does } of Object.values(FAULTS)) {
      expect(does.en).toMatch(/^[A-Za-z].*\.$/);
      expect(does.sv).toMatch(/^[A-ZÅÄÖa-z].*\.$/);
      expect(does.en).not.toBe(does.sv);
    }
  });
});

describe('the faults of periods', () => {
  const days = (target: string, ...names: readonly FaultId[]) => {
    const request: Request = { method: 'GET', target, headers: {} };
    const { body } = answerRequest(request, contextOf('3.4'), faultsOf('3.4', names));
    const found = [...body.matchAll(/"date": "(.{10})/g)].map(([, day = '']) => day).sort();
    return `${found[0]} to ${found.at(-1)}`;
  };

  // Today is Wednesday 2026-03-04, and the home for the elderly has meals every day.
  it.each([
    ['/meals', [], '2026-03-04 to 2026-03-11'],
    ['/meals', ['api.meals.default-start'], '2026-02-25 to 2026-03-11'],
    ['/meals', ['api.meals.default-start:tomorrow'], '2026-03-05 to 2026-03-11'],
    ['/meals', ['api.meals.default-end'], '2026-03-04 to 2026-03-18'],
    ['/meals', ['api.meals.default-end:short'], '2026-03-04 to 2026-03-04'],
    ['/meals', ['x.stale'], 'undefined to undefined'],
    ['/meals?startDate=2026-01-20', ['x.stale'], '2026-01-20 to 2026-01-27'],
    ['/meals?startDate=2026-03-08', [], '2026-03-08 to 2026-03-15'],
    ['/meals?startDate=2026-03-08', ['api.meals.default-end'], '2026-03-08 to 2026-03-22'],
    ['/meals?startDate=2026-03-08&endDate=2026-03-08', [], '2026-03-08 to 2026-03-08'],
    [
      '/meals?startDate=2026-03-08&endDate=2026-03-08',
      ['api.meals.period'],
      '2026-03-01 to 2026-03-15',
    ],
    ['/meals?startDate=2020-01-01&endDate=2030-01-01', [], '2026-01-03 to 2026-05-03'],
    [
      '/meals?startDate=2026-03-07T23:30:00Z&endDate=2026-03-08T22:59:00Z',
      [],
      '2026-03-08 to 2026-03-08',
    ],
    [
      '/meals?startDate=2026-03-08T00:00:00+01:00&endDate=2026-03-08T00:00:00%2B01:00',
      [],
      '2026-03-08 to 2026-03-08',
    ],
  ] as const)('%s with %j holds %s', (target, names, expected) => {
    expect(days(target, ...names)).toBe(expected);
  });
});
