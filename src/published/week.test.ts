import { describe, expect, it } from 'vitest';
import type { DocumentProblem, Report } from '../report/report.js';
import type { Cell, Week } from './published.js';
import type { Named } from './read-distributors.js';
import { type Given, reportOn } from './test-support/reports.js';
import { weekOf } from './week.js';

/** A Tuesday. */
const TODAY = '2026-11-24';
const BASE = 'https://example.org/meals';
const WIDE = `${BASE}?startDate=2026-11-24T00%3A00%3A00%2B01%3A00&endDate=2026-12-05T23%3A59%3A59%2B01%3A00`;

const a = { id: 'A1', name: 'Askskolan' };
const b = { id: 'B1', name: 'Bokskolan' };

function meal(day: string, dish: string, distributor: object | null = a, more: object = {}) {
  return {
    name: 'Lunch',
    date: `${day}T00:00:00+01:00`,
    distributor,
    courses: [{ name: dish }],
    ...more,
  };
}

function unreachable(reason: 'timeout' | 'http-status' | 'too-large'): DocumentProblem {
  return { kind: 'unreachable', reason, detail: '' };
}

function show(
  kind: Report['target']['kind'],
  given: readonly Given[],
  listed: readonly Named[] = [],
  today = TODAY,
): Week | null {
  const { report, bodies } = reportOn(kind, `${today}T10:00:00Z`, given);
  return weekOf(report, bodies, today, listed);
}

/** One line a row. */
function lines(week: Week | null): string[] {
  return (week?.rows ?? []).map(({ id, name, cells }) =>
    [`${name ?? '-'}/${id ?? '-'}:`, ...cells.map(cellText)].join(' '),
  );
}

function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'meals':
      return cell.meals.map(({ courses }) => courses.join('+') || '(no dish)').join('|');
    case 'closed':
      return `closed(${cell.text})`;
    case 'holiday':
      return `holiday(${cell.text ?? ''})`;
    case 'broken':
      return `broken(${cell.document})`;
    default:
      return cell.kind;
  }
}

describe('the week of a provider', () => {
  const ok = 'x empty empty empty weekend weekend empty';
  const nothing = 'empty empty empty empty weekend weekend empty';
  const unasked = Array.from({ length: 7 }, () => 'unasked').join(' ');
  const broken = (document: string) =>
    Array.from({ length: 7 }, () => `broken(${document})`).join(' ');
  const today = { meals: [meal(TODAY, 'x')] };

  it.each<[string, readonly Given[], readonly Named[], readonly string[]]>([
    ['one school', [{ source: BASE, body: today }], [], [`Askskolan/A1: ${ok}`]],
    [
      'a listed school without meals',
      [{ source: BASE, body: today }],
      [a, b],
      [`Askskolan/A1: ${ok}`, `Bokskolan/B1: ${nothing}`],
    ],
    [
      'its name is known from the list, and ids are compared as the rules do',
      [{ source: `${BASE}?distributorId=a1`, body: { meals: [meal(TODAY, 'x', { id: 'A1 ' })] } }],
      [a],
      [`Askskolan/A1: ${ok}`],
    ],
    [
      'meals that name nobody are for whom they were asked',
      [{ source: `${BASE}?distributorId=A1`, body: { meals: [meal(TODAY, 'x', null)] } }],
      [a, b],
      [`Askskolan/A1: ${ok}`],
    ],
    [
      'meals that name nobody are for all',
      [{ source: BASE, body: { meals: [meal(TODAY, 'x', null), meal('2026-11-25', 'y')] } }],
      [a, b],
      ['Askskolan/A1: x y empty empty weekend weekend empty', `-/-: ${ok}`],
    ],
    [
      'a call that demands a distributor is no gap',
      [
        { source: BASE, status: 400, artefact: null },
        { source: `${BASE}?distributorId=A1`, body: today },
      ],
      [a, b],
      [`Askskolan/A1: ${ok}`],
    ],
    [
      'what was asked about one school counts more than what was asked about all',
      [
        { source: BASE, body: { meals: [meal(TODAY, 'y', b)] } },
        { source: `${BASE}?distributorId=A1`, artefact: null, problem: unreachable('timeout') },
      ],
      [a, b],
      [`Askskolan/A1: ${broken('d2')}`, 'Bokskolan/B1: y empty empty empty weekend weekend empty'],
    ],
    [
      'a server error',
      [{ source: BASE, status: 500, artefact: null, problem: unreachable('http-status') }],
      [a],
      [`Askskolan/A1: ${broken('d1')}`],
    ],
    [
      'what is too large for us is not broken',
      [{ source: `${BASE}?distributorId=A1`, artefact: null, problem: unreachable('too-large') }],
      [a],
      [`Askskolan/A1: ${unasked}`],
    ],
    [
      'an item that is too large for us leaves the rest open',
      [
        {
          source: `${BASE}?distributorId=A1`,
          body: today,
          problem: { kind: 'undetermined', reason: 'item-too-large', detail: '' },
        },
        { source: `${BASE}?distributorId=A1`, status: 400, artefact: null },
      ],
      [a],
      [`Askskolan/A1: ${ok}`],
    ],
    [
      'trials in other languages, or with wrong dates, tell nothing',
      [
        { source: `${BASE}?distributorId=A1`, body: today },
        { source: `${BASE}?distributorId=A1&lang=en`, body: { meals: [meal(TODAY, 'english')] } },
        {
          source: `${BASE}?distributorId=A1&startDate=not-a-date`,
          body: { meals: [meal(TODAY, 'z')] },
        },
      ],
      [a],
      [`Askskolan/A1: ${ok}`],
    ],
    [
      'the same meal in two answers is one',
      [
        { source: BASE, body: today },
        { source: WIDE, body: { meals: [meal(TODAY, 'x'), meal('2026-11-25', 'y')] } },
      ],
      [a],
      ['Askskolan/A1: x y empty empty weekend weekend empty'],
    ],
    [
      'days outside the period that was asked for are not known',
      [
        {
          source: `${BASE}?distributorId=A1&startDate=2026-11-25&endDate=2026-11-26`,
          body: { meals: [meal('2026-11-25', 'y')] },
        },
      ],
      [a],
      ['Askskolan/A1: unasked y empty unasked unasked unasked unasked'],
    ],
    [
      'nobody is known and nothing answered',
      [{ source: BASE, artefact: null, status: 500, problem: unreachable('http-status') }],
      [],
      [],
    ],
    [
      'nothing about meals',
      [{ source: 'https://example.org/distributors', artefact: 'distributors', body: {} }],
      [a],
      [],
    ],
    [
      'an empty answer, and nobody known',
      [{ source: BASE, body: { meals: [] } }],
      [],
      [`-/-: ${nothing}`],
    ],
  ])('%s', (_, given, listed, expected) => {
    expect(lines(show('provider', given, listed))).toEqual(expected);
  });

  it.each<[string, string, readonly object[], string]>([
    ['a notice', TODAY, [meal(TODAY, 'Stängt pga studiedag')], 'closed(Stängt pga studiedag)'],
    [
      'a notice beside a dish',
      TODAY,
      [meal(TODAY, 'Stängt'), meal(TODAY, 'Soppa')],
      'Stängt+Soppa',
    ],
    [
      'a notice as the name',
      TODAY,
      [meal(TODAY, '', a, { name: 'Lovdag', courses: [] })],
      'closed(Lovdag)',
    ],
    ['a meal without a dish', TODAY, [meal(TODAY, '', a, { courses: [] })], '(no dish)'],
    ['a holiday', '2026-12-24', [meal('2026-12-28', 'Soppa')], 'holiday()'],
    [
      'a holiday that is named',
      '2026-12-24',
      [meal('2026-12-24', 'Julafton')],
      'holiday(Julafton)',
    ],
    ['a holiday with food', '2026-12-24', [meal('2026-12-24', 'Skinka')], 'Skinka'],
    [
      'two languages',
      TODAY,
      [meal(TODAY, 'Soup', a, { lang: 'en' }), meal(TODAY, 'Soppa', a, { lang: 'sv' })],
      'Soppa',
    ],
    ['two meals', TODAY, [meal(TODAY, 'x'), meal(TODAY, 'y', a, { name: 'Kväll' })], 'x|y'],
  ])('the first day: %s', (_, day, meals, expected) => {
    const week = show('provider', [{ source: BASE, body: { meals } }], [a], day);
    expect(week?.rows[0]?.cells.slice(0, 1).map(cellText)).toEqual([expected]);
  });

  it('says which day is written where Sweden has another', () => {
    const meals = [meal('', 'x', a, { date: '2026-11-24T23:00:00Z' })];
    const cell = show('provider', [{ source: BASE, body: { meals } }])?.rows[0]?.cells[1];
    expect(cell).toMatchObject({
      kind: 'meals',
      meals: [{ written: '2026-11-24', courses: ['x'] }],
    });
  });

  it('has fifty rows at most, and says how many there are besides', () => {
    const many = Array.from({ length: 70 }, (_, index) => ({ id: `${index}`, name: `S${index}` }));
    const meals = many.slice(10).map((one) => meal(TODAY, 'x', one));
    const week = show('provider', [{ source: BASE, body: { meals } }], many);
    expect([week?.rows.length, week?.more, week?.rows[0]?.name]).toEqual([50, 20, 'S10']);
  });

  it('knows the nearest days outside', () => {
    const meals = ['2026-11-20', '2026-10-01', '2026-12-07', '2026-12-24'].map((day) =>
      meal(day, 'x'),
    );
    const week = show('provider', [{ source: BASE, body: { meals } }]);
    expect([week?.before, week?.after]).toEqual(['2026-11-20', '2026-12-07']);
  });
});

describe('the week of a document', () => {
  const file = (...days: readonly string[]) => ({ meals: days.map((day) => meal(day, 'x')) });
  it.each<[string, Given, string, readonly string[]]>([
    [
      'a file',
      { body: file('2026-11-25', '2026-11-27') },
      'current 2026-11-25',
      ['Askskolan/A1: x empty x'],
    ],
    [
      'an old file',
      { body: file('2018-03-02', '2018-03-05') },
      'past 2018-03-02',
      ['Askskolan/A1: x weekend weekend x'],
    ],
    [
      'an endpoint is asked for the coming days',
      { source: BASE, body: file('2026-11-25', '2026-11-27') },
      'asked 2026-11-24',
      ['Askskolan/A1: empty x empty x weekend weekend empty'],
    ],
    [
      'or for those that the call names',
      { source: `${BASE}?startDate=2026-11-23&endDate=2026-11-25`, body: file('2026-11-25') },
      'asked 2026-11-23',
      ['Askskolan/A1: empty empty x'],
    ],
    [
      'another address',
      { source: 'https://example.org/menu.json', body: file('2026-11-25') },
      'current 2026-11-25',
      ['Askskolan/A1: x'],
    ],
  ])('%s', (_, given, basis, expected) => {
    const week = show('document', [given]);
    expect(`${week?.basis} ${week?.days[0]?.day}`).toBe(basis);
    expect(lines(week)).toEqual(expected);
  });

  it.each<[string, Given]>([
    ['without meals', { body: { meals: [] } }],
    [
      'that is no JSON',
      { problem: { kind: 'malformed', reason: 'syntax', detail: '', line: 1, column: 1 } },
    ],
    ['of another kind', { artefact: 'distributors', body: { distributors: [a] } }],
  ])('%s there is none', (_, given) => {
    expect(show('document', [given])).toBeNull();
  });
});
