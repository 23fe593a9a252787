import { describe, expect, it } from 'vitest';
import type { Freshness } from '../../model/freshness.js';
import { freshnessOf } from './freshness.js';
import {
  type Asked,
  askMeals,
  calendar,
  call,
  day,
  event,
  meal,
  meals,
  publication,
} from './test-support/publications.js';

const states = (calls: readonly Asked[], ids: readonly string[] = ['A']) =>
  freshnessOf(publication('3.4', calls), ids);
const plain = (answer: Parameters<typeof call>[1]) => call(askMeals(), answer);
const own = (answer: Parameters<typeof call>[1], status = 200) =>
  call(askMeals('A'), answer, {}, status);
const around = (...list: ReturnType<typeof meal>[]) =>
  call(askMeals(null, [-45, 75]), meals(...list));
const feed = (answer: Parameters<typeof call>[1]) =>
  call({ kind: 'calendar', distributor: 'A' }, answer);
const closed = (at: number) => ({ ...meal(at, 'A'), serves: 'closed' as const });
const nothing = (at: number) => meal(at, 'A', []);

type Expected = [state: Freshness['state'], first: number | null, last: number | null];
const shown = ({ state, firstDate, lastDate }: Freshness) => ({ state, firstDate, lastDate });
const expected = ([state, first, last]: Expected) => ({
  state,
  firstDate: first === null ? null : day(first),
  lastDate: last === null ? null : day(last),
});

describe('the menu of one distributor', () => {
  it.each<[what: string, expected: Expected, ...calls: Asked[]]>([
    ['food today', ['current', 0, 1], own(meals(meal(0, 'A'), meal(1, 'A')))],
    ['food and history', ['current', 1, 3], own(meals(meal(-9, 'A'), meal(1, 'A'), meal(3, 'A')))],
    ['named by the list of all only', ['current', 1, 1], own(meals()), plain(meals(meal(1, 'a')))],
    ['not named at all', ['current', 1, 1], own(meals(meal(1, [])))],
    ['a day in doubt', ['current', 0, 0], own(meals(meal([day(-1), day(0)], 'A')))],
    ['only those of others', ['empty', null, null], own(meals(meal(1, 'B')))],
    ['an empty list', ['empty', null, null], own(meals())],
    // Nobody knows of which days they are: they may be of all.
    ['food without a day', ['untested', null, null], own(meals(meal([], 'A')))],
    [
      'food without a day in the list of all',
      ['untested', null, null],
      own(meals()),
      plain(meals(meal([], 'a'))),
    ],
    ['food of others without a day', ['empty', null, null], own(meals(meal([], 'B')))],
    ['food without a day, and on one', ['current', 1, 1], own(meals(meal([], 'A'), meal(1, 'A')))],
    [
      'food without a day, and old',
      ['untested', null, null],
      own(meals(meal([], 'A'), meal(-4, 'A'))),
    ],
    ['no food without a day', ['empty', null, null], own(meals(meal([], 'A', [])))],
    ['meals without courses', ['empty', null, null], own(meals(nothing(1)))],
    [
      'food again after a break',
      ['empty', 20, 20],
      own(meals()),
      around(meal(-9, 'A'), meal(20, 'A')),
    ],
    ['nothing for a week', ['empty', null, -7], own(meals()), around(meal(-7, 'A'))],
    ['nothing for five weeks', ['stale', null, -35], own(meals()), around(meal(-35, 'A'))],
    ['old meals in place of new', ['stale', null, -1], own(meals(meal(-4, 'A'), meal(-1, 'A')))],
    ['notices on every day', ['closed', 1, 2], own(meals(closed(1), closed(2)))],
    ['notices and empty days', ['closed', 1, 1], own(meals(closed(1), nothing(2)))],
    ['a notice, then food', ['current', 2, 2], own(meals(closed(1), meal(2, 'A')))],
    ['old notices', ['empty', null, null], own(meals(closed(-1)))],
    ['an answer that cannot be read', ['broken', null, null], own(200)],
    ['no answer', ['broken', null, null], own('none')],
    ['a server in trouble', ['broken', null, null], own(503), plain(meals(meal(1, 'B')))],
    [
      'a server in trouble, though the list has it',
      ['broken', null, null],
      own(500),
      plain(meals(meal(1, 'A'))),
    ],
    ['nothing there', ['broken', null, null], own(404)],
    ['nothing there, and an empty list', ['empty', null, null], own(404), plain(meals())],
    ['once broken, once not', ['current', 1, 1], own(500), own(meals(meal(1, 'A')))],
    ['refused', ['untested', null, null], own(400)],
    ['a key is wanted', ['untested', null, null], own(401)],
    ['another object', ['untested', null, null], own({ kind: 'object', names: ['x'] })],
    ['not asked', ['untested', null, null]],
  ])('%s', (_what, told, ...calls) => {
    expect(states(calls).distributors.map(({ meals: one }) => shown(one))).toEqual([
      expected(told),
    ]);
  });
});

describe('its calendar', () => {
  it.each<[what: string, expected: Expected | null, ...calls: Asked[]]>([
    ['not asked', null],
    [
      'coming events',
      ['current', 2, 2],
      feed(calendar(event({ day: day(-9) }), event({ day: day(2) }))),
    ],
    ['none', ['empty', null, null], feed(calendar())],
    ['the last a week ago', ['empty', null, -7], feed(calendar(event({ day: day(-7) })))],
    ['the last long ago', ['stale', null, -90], feed(calendar(event({ day: day(-90) })))],
    ['a holiday', ['closed', 1, 1], feed(calendar(event({ day: day(1), serves: 'closed' })))],
    ['days that nobody can read', ['untested', null, null], feed(calendar(event({ day: null })))],
    [
      'repeated events',
      ['untested', null, null],
      feed(calendar(event({ day: day(-90), repeats: true }))),
    ],
    ['a dead link', ['broken', null, null], feed(404)],
    ['no calendar', ['broken', null, null], feed(200)],
    ['no answer', ['broken', null, null], feed('none')],
    ['a key is wanted', ['untested', null, null], feed(403)],
  ])('%s', (_what, told, ...calls) => {
    const [one] = states(calls).distributors;
    expect(one?.calendar && shown(one.calendar)).toEqual(told && expected(told));
  });
});

describe('all together', () => {
  it.each<[what: string, expected: Expected, ...calls: Asked[]]>([
    ['one has food', ['current', 1, 1], own(meals()), call(askMeals('B'), meals(meal(1, 'B')))],
    ['all are over', ['stale', null, -40], plain(meals()), around(meal(-50, 'A'), meal(-40, 'B'))],
    ['none can be read', ['broken', null, null], plain(200), own('none')],
    ['nobody was asked', ['untested', null, null]],
  ])('%s', (_what, told, ...calls) => {
    expect(shown(states(calls).meals)).toEqual(expected(told));
  });

  it('name the answer that shows it', () => {
    const { meals: all, distributors } = states([plain(meals(meal(1, 'B'))), own('none')]);
    expect([all.document, distributors[0]?.meals.document]).toEqual(['d1', 'd2']);
  });
});
