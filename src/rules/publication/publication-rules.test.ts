import { describe, expect, it } from 'vitest';
import { judgePublication } from '../../check/judge-publication.js';
import type { Content, EventFacts, Publication } from '../../check/publication.js';
import { loadVersion } from '../../check/version-data.js';
import type { JudgedVersion } from '../../model/versions.js';
import { PUBLICATION_RULES } from '../generated/rules.js';
import {
  type Asked,
  askMeals,
  calendar,
  call,
  course,
  day,
  distributor,
  distributors,
  event,
  meal,
  meals,
  publication,
  TODAY,
} from './test-support/publications.js';

/** Advice that is not reported has no outcome: `silent` stands for passed and untested alike. */
type Outcome = 'reported' | 'passed' | 'untested' | 'silent';
type Row = [
  rule: string,
  what: string,
  outcome: Outcome,
  version: JudgedVersion,
  calls: Asked[],
  more?: Partial<Publication>,
];

async function outcomeOf(rule: string, told: Publication): Promise<Outcome> {
  const judgement = judgePublication(told, {
    version: await loadVersion(told.version),
    rules: PUBLICATION_RULES.filter(({ requirement }) => requirement === rule),
    keepAllPlaces: true,
    now: 0,
  });
  expect(judgement.defects).toEqual([]);
  if (judgement.findings.length > 0) return 'reported';
  const [outcome] = judgement.outcomes;
  if (outcome === undefined) return 'silent';
  return outcome.outcome === 'passed' ? 'passed' : 'untested';
}

const [A, B] = [distributor('A'), distributor('B')];
const both = distributors(A, B);
const list = (answer: Parameters<typeof call>[1] = both) => call({ kind: 'distributors' }, answer);
const single = (id: string, answer: Parameters<typeof call>[1] = one(id)) =>
  call({ kind: 'distributor', id }, answer);
const one = (id: string): Content => ({ kind: 'distributor', distributor: distributor(id) });
const ofCountry = (country: string, answer: Parameters<typeof call>[1]) =>
  call({ kind: 'distributors-of-country', country }, answer);
const byText = (answer: Parameters<typeof call>[1]) =>
  call({ kind: 'distributors-by-text', text: 'Skola A' }, answer);
const unknown = (answer: Parameters<typeof call>[1]) =>
  call({ kind: 'unknown-distributor', id: 'C' }, answer);
const badDate = (answer: Parameters<typeof call>[1]) => call({ kind: 'malformed-date' }, answer);
const feed = (answer: Parameters<typeof call>[1], id = 'A') =>
  call({ kind: 'calendar', distributor: id }, answer);
const again = (...events: EventFacts[]): Asked => ({
  ...call({ kind: 'calendar-again', distributor: 'A' }, calendar(...events)),
  url: 'https://example.org/calendar',
});
const week = meals(meal(0, 'A'), meal(1, 'A'), meal(1, 'B'));
const plain = (answer: Parameters<typeof call>[1] = week) => call(askMeals(), answer);
const problem = (status: number, names = ['title', 'error']) =>
  [{ kind: 'object', names } as const, {}, status] as const;

const COURSES = [course('Fisk', 1), course('Soppa', 2)];
const dinner = (...courses: ReturnType<typeof course>[]) =>
  call(askMeals('A'), meals(meal(0, 'A', courses.length === 0 ? COURSES : courses)));
const lines = (summary: string[], description: string[] = summary) =>
  feed(calendar(event({ summary, description })));

const SOUP = { summary: ['Soppa'], description: ['Soppa'], substance: 'soup' };
const HALF = { isWhole: false };
const SPECIAL = { isSpecial: true };

/** Lunches of four days from so many after today, with changes to the first of them. */
function lunches(changes: readonly Partial<EventFacts>[] = [], from = 0): EventFacts[] {
  return [0, 1, 2, 3].map((index) => {
    const at = day(from + index);
    const substance = `fish of ${at}`;
    const own = { day: at, uid: `u${from + index + 1}`, substance };
    const change = changes[index] ?? {};
    const soup = change.substance === 'soup' ? { substance: `soup of ${at}` } : {};
    return event({ ...own, ...change, ...soup });
  });
}

const renamed = (...uids: string[]) => uids.map((uid) => ({ uid }));

/** The day before, or another, the calendar held these events. */
function earlier(events: readonly EventFacts[], on = day(-1)): Partial<Publication> {
  return { earlier: { day: on, calendars: [{ document: 'd1', events }] } };
}

type Since = [
  what: string,
  outcome: Outcome,
  before: EventFacts[],
  after: EventFacts[],
  on?: string,
];

/** Rows of what a calendar held in an earlier run, and what it holds now. */
function since(rule: string, rows: readonly Since[]): Row[] {
  return rows.map(([what, outcome, before, after, on]) => [
    rule,
    `${what}, since an earlier run`,
    outcome,
    '3.4',
    [feed(calendar(...after))],
    earlier(before, on),
  ]);
}

const ROWS: Row[] = [
  ['api.get', 'refused', 'reported', '3.4', [list(405), plain(405)]],
  ['api.get', 'answered', 'passed', '3.4', [list(), plain()]],
  [
    'api.get',
    'a parameter is refused so',
    'passed',
    '3.4',
    [list(), plain(), call(askMeals('A'), 405)],
  ],
  ['api.get', 'a calendar elsewhere', 'passed', '3.4', [list(), plain(), feed(405)]],
  [
    'api.get',
    'only a calendar is answered',
    'untested',
    '3.4',
    [list(401), plain(401), feed(calendar())],
  ],

  ['api.distributors-endpoint', '404', 'reported', '3.4', [list(404)]],
  ['api.distributors-endpoint', 'a list', 'passed', '3.4', [list(distributors())]],
  ['api.distributors-endpoint', 'a web page', 'untested', '3.4', [list(200)]],
  ['api.distributors-endpoint', 'a gateway', 'untested', '3.4', [list(503)]],
  [
    'api.distributor-endpoint',
    '404 for all',
    'reported',
    '3.4',
    [single('A', 404), single('B', 404)],
  ],
  ['api.distributor-endpoint', 'one answered', 'passed', '3.4', [single('A', 404), single('B')]],
  [
    'api.distributor-endpoint',
    'signs that servers refuse',
    'untested',
    '3.4',
    [single('a/b', 404)],
  ],
  ['api.distributor-endpoint', 'a web page', 'untested', '3.4', [single('A', 200)]],
  ['api.meals-endpoint', '404', 'reported', '3.4', [plain(404), call(askMeals('A'), 404)]],
  ['api.meals-endpoint', 'asked for one', 'passed', '3.4', [plain(400), call(askMeals('A'), week)]],
  ['api.meals-endpoint', 'not offered for all', 'untested', '2.0', [plain(501)]],
  [
    'api.meals-endpoint',
    'a holiday of one',
    'untested',
    '3.4',
    [plain(503), call(askMeals('A'), 404)],
  ],
  ['api.meals-endpoint', 'a web page', 'untested', '3.4', [plain(200)]],

  ['api.base-url', 'elsewhere', 'reported', '3.4', [list()], { base: { url: 'x', segment: 'v3' } }],
  ['api.base-url', 'in its place', 'passed', '3.1', [list()]],
  ['api.base-url', 'a key is asked for', 'untested', '3.4', [list(401), plain(403)]],

  ['api.open-access', 'a key is asked for', 'reported', '2.0', [list(401), plain(401)]],
  ['api.open-access', 'open', 'passed', '2.0', [list(), plain()]],
  ['api.open-access', 'robots are kept out', 'untested', '2.0', [list(403), plain(403)]],
  ['api.open-access', 'a calendar elsewhere', 'passed', '3.4', [list(), plain(), feed(401)]],
  ['api.open-access', 'with a key', 'untested', '2.0', [list(), plain()], { withHeaders: true }],

  [
    'api.status-codes',
    '200 for what is not there',
    'reported',
    '3.4',
    [single('A'), unknown({ kind: 'other' })],
  ],
  ['api.status-codes', '500 for a bad date', 'reported', '3.4', [plain(), badDate(500)]],
  ['api.status-codes', '204', 'reported', '3.1', [list(204)]],
  [
    'api.status-codes',
    'both errors',
    'passed',
    '3.4',
    [single('A'), plain(), unknown(404), badDate(400)],
  ],
  [
    'api.status-codes',
    'gone, and a proxy',
    'passed',
    '3.4',
    [single('A'), plain(203), plain(), unknown(410), badDate(400)],
  ],
  [
    'api.status-codes',
    'a guessed id that exists',
    'untested',
    '3.4',
    [single('A'), plain(), unknown(one('c')), badDate(400)],
  ],
  [
    'api.status-codes',
    'a filter before it',
    'untested',
    '2.0',
    [list(), plain(), call({ kind: 'unknown-address' }, 403), badDate(429)],
  ],
  ['api.status-codes', 'nothing but a key', 'untested', '3.1', [list(401), plain(401)]],
  ['api.status-codes', 'a calendar of another status', 'passed', '3.1', [list(), feed(206)]],

  ['api.error-body', 'a web page', 'reported', '3.4', [badDate(400)]],
  [
    'api.error-body',
    'an object without error',
    'reported',
    '2.0',
    [call({ kind: 'malformed-date' }, ...problem(400, ['title']))],
  ],
  [
    'api.error-body',
    'both',
    'passed',
    '3.4',
    [
      call({ kind: 'malformed-date' }, ...problem(400)),
      call({ kind: 'unknown-distributor', id: 'C' }, ...problem(404)),
    ],
  ],
  [
    'api.error-body',
    'one of two',
    'untested',
    '3.4',
    [call({ kind: 'malformed-date' }, ...problem(400))],
  ],
  ['api.error-body', 'a gateway', 'untested', '2.0', [list(502), plain(522), plain(403)]],
  [
    'api.error-body',
    'calendars, no address',
    'untested',
    '2.0',
    [
      feed(404),
      { ...again(), answer: feed(500).answer },
      call({ kind: 'unknown-address' }, 404),
      list(404),
    ],
  ],

  ['api.all-parameters', 'refused', 'reported', '2.0', [list(), ofCountry('SE', 400)]],
  [
    'api.all-parameters',
    'all',
    'passed',
    '2.0',
    [
      list(),
      plain(),
      ofCountry('SE', both),
      call(askMeals('A'), week),
      call(askMeals(null, [1, 2, 'date']), week),
    ],
  ],
  [
    'api.all-parameters',
    'a country without any',
    'untested',
    '2.0',
    [list(), ofCountry('SE', 503), ofCountry('NO', 400)],
  ],
  [
    'api.all-parameters',
    'no meals',
    'untested',
    '2.0',
    [list(), plain(), call(askMeals('A'), 404)],
  ],

  [
    'api.distributors.address-country',
    'ignored',
    'reported',
    '3.4',
    [list(), ofCountry('NO', both)],
  ],
  [
    'api.distributors.address-country',
    'refused',
    'reported',
    '3.4',
    [list(), ofCountry('SE', 400)],
  ],
  [
    'api.distributors.address-country',
    'left out',
    'passed',
    '3.4',
    [list(), ofCountry('NO', distributors())],
  ],
  [
    'api.distributors.address-country',
    'written out, small or missing',
    'passed',
    '3.4',
    [
      list(),
      ofCountry(
        'NO',
        distributors(
          distributor('C', { country: 'Norge' }),
          distributor('D', { country: 'no' }),
          distributor('E', { country: null }),
        ),
      ),
    ],
  ],
  [
    'api.distributors.address-country',
    'nothing to leave out',
    'untested',
    '3.4',
    [list(), ofCountry('SE', both)],
  ],
  [
    'api.distributors.address-country',
    'none there',
    'untested',
    '3.4',
    [list(), ofCountry('NO', 404)],
  ],

  ['api.distributors.search-text', 'ignored', 'reported', '3.4', [list(), byText(both)]],
  ['api.distributors.search-text', 'found', 'passed', '3.4', [list(), byText(distributors(A))]],
  [
    'api.distributors.search-text',
    'something like it',
    'passed',
    '3.4',
    [list(distributors(A, B, distributor('C'))), byText(distributors(A, B))],
  ],
  [
    'api.distributors.search-text',
    'nobody else',
    'untested',
    '3.4',
    [list(distributors(A)), byText(distributors(A))],
  ],

  ['api.mandatory-parameters', 'another', 'reported', '3.4', [single('A', one('B'))]],
  ['api.mandatory-parameters', 'other capitals', 'passed', '3.4', [single('A', one(' a'))]],
  ['api.mandatory-parameters', 'none', 'untested', '3.4', [single('A', 404)]],

  [
    'api.meals.all-distributors',
    'left out',
    'reported',
    '3.4',
    [plain(meals(meal(1, 'A'))), call(askMeals('B'), meals(meal(1, 'B')))],
  ],
  [
    'api.meals.all-distributors',
    'refused',
    'reported',
    '3.4',
    [plain(400), call(askMeals('B'), meals(meal(1, 'B')))],
  ],
  [
    'api.meals.all-distributors',
    'all',
    'passed',
    '3.4',
    [plain(), call(askMeals('A'), meals(meal(1, 'A'))), call(askMeals('b'), meals(meal(1, 'b')))],
  ],
  [
    'api.meals.all-distributors',
    'not implemented',
    'passed',
    '2.0',
    [plain(501), call(askMeals('B'), meals(meal(1, 'B')))],
  ],
  [
    'api.meals.all-distributors',
    'on the last day',
    'untested',
    '3.4',
    [plain(meals(meal(1, 'A'))), call(askMeals('B'), meals(meal(7, 'B')))],
  ],
  [
    'api.meals.all-distributors',
    'no answer',
    'untested',
    '3.4',
    [plain('none'), call(askMeals('B'), meals(meal(1, 'B')))],
  ],
  [
    'api.meals.all-distributors',
    'without names',
    'untested',
    '3.4',
    [plain(meals(meal(1, []))), call(askMeals('B'), meals(meal(1, 'B')))],
  ],
  [
    'api.meals.all-distributors',
    'one of many',
    'untested',
    '3.4',
    [list(), plain(meals(meal(1, 'B'))), call(askMeals('B'), meals(meal(1, 'B')))],
  ],

  ['api.meals.distributor-id', 'ignored', 'reported', '3.4', [plain(), call(askMeals('A'), week)]],
  [
    'api.meals.distributor-id',
    'of another who has own',
    'reported',
    '3.4',
    [plain(), call(askMeals('A'), meals(meal(1, 'B')))],
  ],
  ['api.meals.distributor-id', 'refused', 'reported', '3.4', [plain(), call(askMeals('A'), 400)]],
  [
    'api.meals.distributor-id',
    'own',
    'passed',
    '3.4',
    [plain(), call(askMeals('A'), meals(meal(1, 'a'), meal(1, [])))],
  ],
  [
    'api.meals.distributor-id',
    'shared',
    'passed',
    '2.0',
    [plain(), call(askMeals('A'), meals(meal(1, ['B', 'A'])))],
  ],
  [
    'api.meals.distributor-id',
    'under the name of the kitchen',
    'untested',
    '3.4',
    [plain(meals(meal(1, 'K'))), call(askMeals('A'), meals(meal(1, 'K')))],
  ],
  ['api.meals.distributor-id', 'none now', 'untested', '3.4', [plain(), call(askMeals('A'), 404)]],
  [
    'api.meals.distributor-id',
    'others on other days',
    'untested',
    '3.4',
    [call(askMeals(null, [-9, -1]), meals(meal(-2, 'B'))), call(askMeals('A'), meals())],
  ],

  [
    'api.meals.date-parameters',
    'refused',
    'reported',
    '2.0',
    [plain(), call(askMeals(null, [1, 2, 'date']), 400)],
  ],
  [
    'api.meals.date-parameters',
    'taken',
    'passed',
    '3.4',
    [plain(), call(askMeals(null, [0, 9]), week), call(askMeals(null, [0, 9, 'date']), 400)],
  ],
  [
    'api.meals.date-parameters',
    'days without meals',
    'passed',
    '2.0',
    [
      plain(),
      call(askMeals(null, [0, 9, 'date']), week),
      call(askMeals(null, [1, 2, 'date']), 400),
    ],
  ],
  [
    'api.meals.date-parameters',
    '404',
    'untested',
    '2.0',
    [plain(), call(askMeals(null, [1, 2, 'date']), 404)],
  ],
  [
    'api.meals.date-parameters',
    'everything refused',
    'untested',
    '2.0',
    [plain(400), call(askMeals(null, [1, 2, 'date']), 400)],
  ],

  ['api.meals.default-start', 'yesterday', 'reported', '3.4', [plain(meals(meal(-1, 'A')))]],
  [
    'api.meals.default-start',
    'tomorrow',
    'reported',
    '3.4',
    [plain(meals(meal(1, 'A'))), call(askMeals(null, [0, 9]), week)],
  ],
  ['api.meals.default-start', 'today', 'passed', '3.4', [plain()]],
  [
    'api.meals.default-start',
    'local midnight as UTC',
    'untested',
    '3.4',
    [plain(meals(meal([day(-1), TODAY], 'A')))],
  ],
  [
    'api.meals.default-start',
    'a weekend',
    'untested',
    '3.4',
    [plain(meals(meal(2, 'A'))), call(askMeals(null, [0, 9]), meals(meal(2, 'A')))],
  ],
  [
    'api.meals.default-start',
    'a holiday',
    'untested',
    '3.4',
    [plain(meals()), call(askMeals(null, [0, 9]), meals())],
  ],
  [
    'api.meals.default-start',
    'around midnight',
    'untested',
    '3.4',
    [
      plain(meals(meal(-1, 'A'), meal(1, 'A'))),
      call(askMeals(null, [0, 9]), meals(meal(-1, 'A'), meal(1, 'A'))),
    ],
    { today: [day(-1), TODAY] },
  ],

  ['api.meals.default-end', 'too late', 'reported', '3.4', [plain(meals(meal(8, 'A')))]],
  [
    'api.meals.default-end',
    'too early',
    'reported',
    '3.4',
    [plain(meals(meal(0, 'A'))), call(askMeals(null, [0, 11]), meals(meal(6, 'A')))],
  ],
  [
    'api.meals.default-end',
    'six days',
    'passed',
    '3.4',
    [plain(), call(askMeals(null, [0, 11]), meals(meal(1, 'A'), meal(7, 'A'), meal(9, 'A')))],
  ],
  [
    'api.meals.default-end',
    'six days after midnight',
    'untested',
    '3.4',
    [plain(), call(askMeals(null, [0, 11]), meals(meal(1, 'A'), meal(6, 'A')))],
    { today: [day(-1), TODAY] },
  ],
  [
    'api.meals.default-end',
    'nothing later',
    'untested',
    '3.4',
    [plain(), call(askMeals(null, [0, 11]), week)],
  ],

  [
    'api.meals.period',
    'outside',
    'reported',
    '3.4',
    [call(askMeals(null, [1, 2]), meals(meal(3, 'A')))],
  ],
  [
    'api.meals.period',
    'left out',
    'passed',
    '3.4',
    [
      plain(meals(meal(4, 'A'))),
      call(askMeals(null, [1, 2]), meals(meal(1, 'A'), meal(2, 'A'), meal([day(2), day(3)], 'A'))),
    ],
  ],
  [
    'api.meals.period',
    'a server that counts in UTC',
    'passed',
    '3.4',
    [plain(meals(meal(4, 'A'))), call(askMeals(null, [1, 2]), meals(meal(0, 'A')))],
  ],
  [
    'api.meals.period',
    'days alone',
    'reported',
    '2.0',
    [call(askMeals(null, [1, 2, 'date']), meals(meal(0, 'A')))],
  ],
  [
    'api.meals.period',
    'nothing to leave out',
    'untested',
    '3.4',
    [plain(meals(meal(1, 'A'))), call(askMeals(null, [1, 2]), meals(meal(1, 'A')))],
  ],
  [
    'api.meals.period',
    'days of another',
    'untested',
    '3.4',
    [call(askMeals('B'), meals(meal(4, 'B'))), call(askMeals('A', [1, 2]), meals())],
  ],

  ['api.meals.lang', 'another', 'reported', '3.4', [call(askMeals(null, null, 'en'), week)]],
  [
    'api.meals.lang',
    'with a region',
    'passed',
    '3.4',
    [call(askMeals(null, null, 'en'), meals(meal(1, 'A', [], 'en-GB')))],
  ],
  [
    'api.meals.lang',
    'untold',
    'untested',
    '3.4',
    [call(askMeals(null, null, 'en'), meals(meal(1, 'A', [], null)))],
  ],

  ['calendar.announced', 'a dead link', 'reported', '3.4', [feed(404)]],
  ['calendar.announced', 'a calendar', 'passed', '3.4', [feed(calendar()), feed(503, 'B')]],
  ['calendar.announced', 'a web page', 'untested', '3.4', [feed(200)]],
  ['calendar.offered', 'none', 'reported', '3.4', [list()]],
  [
    'calendar.offered',
    'one',
    'passed',
    '3.4',
    [list(distributors(A, distributor('C', { calendar: 'https://x' })))],
  ],
  [
    'calendar.offered',
    'some were not asked about',
    'untested',
    '3.2',
    [
      list(
        distributors(distributor('A', { isSummary: true }), distributor('B', { isSummary: true })),
      ),
      single('A'),
    ],
  ],
  ['calendar.offered', 'no distributors', 'untested', '3.4', [list(distributors())]],

  [
    'calendar.event.description-courses',
    'one missing',
    'reported',
    '3.4',
    [dinner(), lines(['Fisk'])],
  ],
  [
    'calendar.event.description-courses',
    'all',
    'passed',
    '3.4',
    [dinner(), lines(['Fisk'], ['FISK  (gluten),', 'Soppa 45 kr'])],
  ],
  [
    'calendar.event.description-courses',
    'another name',
    'untested',
    '3.4',
    [dinner(), lines(['Fisk'], ['Fisk', 'Dagens gröna'])],
  ],
  [
    'calendar.event.description-courses',
    'another spelling',
    'untested',
    '3.4',
    [dinner(), lines(['Fisk'], ['Fisk, soppan'])],
  ],
  [
    'calendar.event.description-courses',
    'no description',
    'untested',
    '3.4',
    [dinner(), lines(['Fisk'], [])],
  ],
  [
    'calendar.event.description-courses',
    'another week',
    'untested',
    '3.4',
    [dinner(), feed(calendar(event({ day: day(7) })))],
  ],
  [
    'calendar.event.description-courses',
    'two menus',
    'untested',
    '3.4',
    [
      dinner(),
      call(askMeals('A', [0, 9]), meals(meal(0, 'A', [course('Fisk'), course('Gröt')]))),
      lines(['Fisk']),
    ],
  ],
  [
    'calendar.event.description-courses',
    'of another',
    'untested',
    '3.4',
    [call(askMeals('A'), meals(meal(0, 'B', COURSES))), lines(['Fisk'])],
  ],
  [
    'calendar.event.description-courses',
    'a day in doubt',
    'untested',
    '3.4',
    [call(askMeals('A'), meals(meal([TODAY, day(1)], 'A', COURSES))), lines(['Fisk'])],
  ],

  ['calendar.event.summary-order', 'the second', 'reported', '3.4', [dinner(), lines(['Soppa'])]],
  ['calendar.event.summary-order', 'the first', 'passed', '3.4', [dinner(), lines(['Fisk'])]],
  [
    'calendar.event.summary-order',
    'with a label',
    'passed',
    '3.4',
    [dinner(), lines(['Dagens: fisk', 'Soppa'])],
  ],
  [
    'calendar.event.summary-order',
    'another form',
    'untested',
    '3.4',
    [dinner(course('Fiskgratäng', 1), course('Soppa', 2)), lines(['Fiskgratängen', 'Soppa'])],
  ],
  [
    'calendar.event.summary-order',
    'no order',
    'untested',
    '3.4',
    [dinner(course('Fisk'), course('Soppa')), lines(['Soppa'])],
  ],

  [
    'calendar.event.uid-persistent',
    'changed',
    'reported',
    '3.4',
    [feed(calendar(event())), again(event({ uid: 'u2' }))],
  ],
  [
    'calendar.event.uid-persistent',
    'the same',
    'untested',
    '3.4',
    [feed(calendar(event())), again(event())],
  ],
  [
    'calendar.event.uid-persistent',
    'the same, while another changes',
    'untested',
    '3.4',
    [feed(calendar(...lunches())), again(...lunches([{}, SOUP]))],
  ],
  [
    'calendar.event.uid-persistent',
    'alike',
    'untested',
    '3.4',
    [feed(calendar(event(), event({ uid: 'u2' }))), again(event({ uid: 'u2' }), event())],
  ],
  [
    'calendar.event.uid-persistent',
    'two meals of a day that change places',
    'untested',
    '3.4',
    [
      feed(calendar(event(), event({ uid: 'u2', ...SOUP }))),
      again(event({ uid: 'u2' }), event({ uid: 'u1', ...SOUP })),
    ],
  ],
  [
    'calendar.event.uid-persistent',
    'of a meal that has become another, beside a new one like it',
    'untested',
    '3.4',
    [feed(calendar(event())), again(event(SOUP), event({ uid: 'u2' }))],
  ],
  [
    'calendar.event.uid-persistent',
    'of a meal that has become like one withdrawn',
    'untested',
    '3.4',
    [feed(calendar(event(), event({ uid: 'u2', ...SOUP }))), again(event({ uid: 'u2' }))],
  ],
  [
    'calendar.event.uid-persistent',
    'changed in what is not whole',
    'untested',
    '3.4',
    [feed({ ...calendar(event()), ...HALF }), again(event({ uid: 'u2' }))],
  ],
  ...since('calendar.event.uid-persistent', [
    ['the same on another day', 'passed', lunches(), lunches()],
    ['the same on the same day', 'untested', lunches(), lunches(), TODAY],
    ['the same, on a day with an update', 'passed', lunches(), lunches([{}, SOUP]), TODAY],
    ['all updated', 'untested', lunches(), lunches([SOUP, SOUP, SOUP, SOUP])],
    ['new days and old ones gone', 'passed', lunches([], -3), lunches()],
    ['no day in common', 'untested', lunches([], -7), lunches()],
    ['all changed', 'reported', lunches(), lunches(renamed('r1', 'r2', 'r3', 'r4'))],
    [
      'all changed on the same day',
      'reported',
      lunches(),
      lunches(renamed('r1', 'r2', 'r3', 'r4')),
      TODAY,
    ],
    [
      'numbered as they stand in the feed',
      'reported',
      lunches(),
      lunches(renamed('u1', 'u2', 'u3'), 1),
    ],
    ['two put in anew', 'untested', lunches(), lunches(renamed('r1', 'r2'))],
    ['changed along with the dish', 'passed', lunches(), lunches([{ ...SOUP, uid: 'r1' }])],
    [
      'changed of what was cancelled',
      'passed',
      lunches(Array(3).fill(SPECIAL)),
      lunches(renamed('r1', 'r2', 'r3')),
    ],
    [
      'changed of what is cancelled',
      'passed',
      lunches(),
      lunches(renamed('r1', 'r2', 'r3').map((one) => ({ ...one, ...SPECIAL }))),
    ],
    ['without any', 'untested', lunches(), lunches(Array(4).fill({ uid: null }))],
    [
      'one for all',
      'untested',
      lunches(Array(4).fill({ uid: 'u' })),
      lunches(Array(4).fill({ uid: 'u' })),
    ],
    [
      'special events alone',
      'untested',
      lunches(Array(4).fill(SPECIAL)),
      lunches(Array(4).fill(SPECIAL)),
    ],
    ['nothing then', 'untested', [], lunches()],
  ]),
  [
    'calendar.event.uid-persistent',
    'kept since the day before, changed at once',
    'reported',
    '3.4',
    [feed(calendar(...lunches())), again(...lunches(renamed('r1')))],
    earlier(lunches()),
  ],
  [
    'calendar.event.sequence-incremented',
    'not raised',
    'reported',
    '3.4',
    [feed(calendar(event())), again(event(SOUP))],
  ],
  [
    'calendar.event.sequence-incremented',
    'raised',
    'passed',
    '3.4',
    [feed(calendar(event())), again(event({ ...SOUP, sequence: 1 }))],
  ],
  [
    'calendar.event.sequence-incremented',
    'lower a moment later, as in an older copy',
    'untested',
    '3.4',
    [feed(calendar(event({ sequence: 1 }))), again(event(SOUP))],
  ],
  [
    'calendar.event.sequence-incremented',
    'one UID for all',
    'untested',
    '3.4',
    [feed(calendar(event(), event(SOUP))), again(event(), event(SOUP))],
  ],
  [
    'calendar.event.sequence-incremented',
    'nothing new',
    'untested',
    '3.4',
    [feed(calendar(event())), again(event())],
  ],
  ...since('calendar.event.sequence-incremented', [
    ['nothing new on another day', 'untested', lunches(), lunches()],
    ['raised by one', 'passed', lunches(), lunches([{ ...SOUP, sequence: 1 }])],
    ['raised by more', 'passed', lunches(), lunches([{ ...SOUP, sequence: 7 }])],
    ['raised without a change', 'untested', lunches(), lunches([{ sequence: 7 }])],
    ['not raised', 'reported', lunches(), lunches([SOUP])],
    ['not raised, on the same day', 'reported', lunches(), lunches([SOUP]), TODAY],
    [
      'raised once and not raised once',
      'reported',
      lunches(),
      lunches([{ ...SOUP, sequence: 1 }, SOUP]),
    ],
    ['lowered', 'reported', lunches([{ sequence: 2 }]), lunches([{ ...SOUP, sequence: 1 }])],
    ['lowered, on the same day', 'untested', lunches([{ sequence: 2 }]), lunches([SOUP]), TODAY],
    [
      'in another room',
      'reported',
      lunches([{ location: ['Matsal 1'] }]),
      lunches([{ substance: 'x', location: ['Matsal 2'] }]),
    ],
    [
      'with another dish in DESCRIPTION alone',
      'reported',
      lunches(),
      lunches([{ description: ['Soppa'] }]),
    ],
    [
      'written otherwise',
      'untested',
      lunches(),
      lunches([{ substance: 'x', summary: [' FISK '], description: ['Fisk.'] }]),
    ],
    [
      'with the time of the feed',
      'untested',
      lunches([{ description: ['Fisk', 'Kl 10:15'] }]),
      lunches([{ description: ['Fisk', 'Kl 10:20'] }]),
    ],
    [
      'none in either',
      'untested',
      lunches([{ sequence: null }]),
      lunches([{ ...SOUP, sequence: null }]),
    ],
    [
      'none any more',
      'untested',
      lunches([{ sequence: 2 }]),
      lunches([{ ...SOUP, sequence: null }]),
    ],
    ['none before, and 0 now', 'untested', lunches([{ sequence: null }]), lunches([SOUP])],
    [
      'none before, which is 0',
      'passed',
      lunches([{ sequence: null }]),
      lunches([{ ...SOUP, sequence: 1 }]),
    ],
    ['on a day that has been', 'untested', lunches([], -1), lunches([SOUP], -1)],
    ['on another day', 'untested', lunches(), lunches([{ ...SOUP, day: day(9) }])],
    ['under another UID', 'untested', lunches(), lunches([{ ...SOUP, uid: 'r1' }])],
    ['withdrawn', 'untested', lunches(), lunches().slice(1)],
    ['cancelled', 'untested', lunches(), lunches([{ ...SOUP, ...SPECIAL }])],
    [
      'one UID for all',
      'untested',
      lunches(Array(4).fill({ uid: 'u' })),
      lunches(Array(4).fill({ uid: 'u', ...SOUP })),
    ],
  ]),

  [
    'advice.caching',
    'no validity',
    'reported',
    '3.4',
    [call(askMeals(), week, { cacheable: false })],
  ],
  ['advice.caching', 'validity', 'silent', '3.4', [plain()]],
  [
    'advice.cross-origin',
    'closed',
    'reported',
    '3.4',
    [call(askMeals(), week, { forAllOrigins: false })],
  ],
  ['advice.cross-origin', 'open', 'silent', '3.4', [plain()]],
  ['advice.https', 'http', 'reported', '3.4', [list()], { base: { url: 'http://x', segment: '' } }],
  ['advice.https', 'https', 'silent', '3.4', [list()]],
  [
    'advice.response-time',
    'slow',
    'reported',
    '3.4',
    [call(askMeals(), week, { milliseconds: 2001 })],
  ],
  [
    'advice.response-time',
    'half',
    'silent',
    '3.4',
    [list(), call(askMeals(), week, { milliseconds: 9000 })],
  ],
  [
    'advice.single-differs',
    'another name',
    'reported',
    '3.4',
    [list(), single('A', { kind: 'distributor', distributor: distributor('A', { name: 'X' }) })],
  ],
  [
    'advice.single-differs',
    'white space',
    'silent',
    '3.4',
    [
      list(),
      single('A', { kind: 'distributor', distributor: distributor('A', { name: 'Skola A ' }) }),
    ],
  ],
  ['advice.stale', 'over', 'reported', '3.4', [plain(meals(meal(-1, 'A')))]],
  [
    'advice.stale',
    'a holiday',
    'silent',
    '3.4',
    [plain(meals()), call(askMeals(null, [-45, 75]), meals(meal(-9, 'A'), meal(20, 'A')))],
  ],
  [
    'advice.stale',
    'one of two is over',
    'reported',
    '3.4',
    [list(), plain(meals(meal(1, 'B'))), over(-60)],
  ],
  [
    'advice.stale',
    'one of two ended with a break',
    'silent',
    '3.4',
    [list(), plain(meals(meal(1, 'B'))), over(-14)],
  ],
  [
    'advice.stale',
    'a calendar is over',
    'reported',
    '3.4',
    [plain(), feed(calendar(event({ day: day(-60) })))],
  ],
  [
    'advice.stale',
    'a calendar ended with a break',
    'silent',
    '3.4',
    [plain(), feed(calendar(event({ day: day(-7) })))],
  ],
  [
    'advice.stale',
    'a calendar of repeated events',
    'silent',
    '3.4',
    [plain(), feed(calendar(event({ day: day(-60), repeats: true })))],
  ],
  [
    'advice.unknown-distributor',
    'a stranger',
    'reported',
    '3.4',
    [list(), plain(meals(meal(1, 'C')))],
  ],
  [
    'advice.unknown-distributor',
    'other capitals',
    'silent',
    '3.4',
    [list(), plain(meals(meal(1, 'a'), meal(1, [])))],
  ],
  [
    'advice.calendar-shifted',
    'a day late',
    'reported',
    '3.4',
    [call(askMeals('A'), meals(...shifting(0))), feed(calendar(...shifted(1)))],
  ],
  [
    'advice.calendar-shifted',
    'in its place',
    'silent',
    '3.4',
    [call(askMeals('A'), meals(...shifting(0))), feed(calendar(...shifted(0)))],
  ],
];

/** What the first distributor had, when it is asked about earlier days. */
function over(at: number) {
  return call(askMeals('A', [-75, 75]), meals(meal(at, 'A')));
}

function shifting(by: number) {
  return ['Fisk', 'Soppa', 'Gröt'].map((name, at) => meal(at + by, 'A', [course(name)]));
}

function shifted(by: number) {
  return ['Fisk', 'Soppa', 'Gröt'].map((name, at) => event({ day: day(at + by), summary: [name] }));
}

describe('the rules that compare the answers of a provider', () => {
  it.each(ROWS)('%s: %s is %s (%s)', async (rule, _, outcome, version, calls, more) => {
    expect(await outcomeOf(rule, publication(version, calls, more))).toBe(outcome);
  });

  const names: string[] = PUBLICATION_RULES.map(({ requirement }) => requirement);
  it.each([...new Set(names)])('%s is tried with and without a violation', (rule) => {
    const outcomes = ROWS.filter(([name]) => name === rule).map(([, , outcome]) => outcome);
    const [other] = rule.startsWith('advice.') ? ['silent'] : ['untested'];
    expect(outcomes).toEqual(expect.arrayContaining(['reported', other]));
  });

  it.each([
    ['calendar.event.uid-persistent', 'uid-changed', renamed('r1', 'r2', 'r3')],
    ['calendar.event.sequence-incremented', 'sequence-unchanged', [SOUP, SOUP, SOUP]],
  ] as const)(
    '%s: a change at once is told, and not once more since an earlier run',
    async (rule, message, changes) => {
      const told = publication(
        '3.4',
        [feed(calendar(...lunches(changes))), again(...lunches())],
        earlier(lunches()),
      );
      const { findings } = judgePublication(told, {
        version: await loadVersion('3.4'),
        rules: PUBLICATION_RULES.filter(({ requirement }) => requirement === rule),
        keepAllPlaces: true,
        now: 0,
      });
      expect(findings.map((one) => one.message)).toEqual([message]);
      expect(findings[0]?.places.map((one) => one.document)).toEqual(['d2', 'd2', 'd2']);
    },
  );

  it('counts a distributor once, however often it was told of', async () => {
    const { findings } = judgePublication(publication('3.4', [list(), single('A'), single('A')]), {
      version: await loadVersion('3.4'),
      rules: PUBLICATION_RULES.filter(({ requirement }) => requirement === 'calendar.offered'),
      keepAllPlaces: true,
      now: 0,
    });
    expect(findings.map(({ data }) => data)).toEqual([{ count: 2 }]);
  });
});
