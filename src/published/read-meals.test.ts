import { describe, expect, it } from 'vitest';
import { type MealRead, readMeals } from './read-meals.js';

const course = { name: 'Soppa' };
const school = { id: '7', name: 'A' };
const date = '2026-11-24T00:00:00+01:00';
const old = '2026-11-24';
const meal = { name: 'Lunch', date, courses: [course] };
const own = { ...meal, distributor: school };

function read(body: Uint8Array): { how: string; meals: MealRead[] } {
  const meals: MealRead[] = [];
  const how = readMeals(body, { wants: () => true, meal: (one) => meals.push(one) });
  return { how, meals };
}

function line({ day, name, lang, courses, distributors }: MealRead): string {
  const whom = distributors.map((one) => `${one.id}/${one.name}`).join(' ');
  return `${day} ${name} ${lang ?? '-'} [${courses.join(', ')}] for ${whom || 'all'}`;
}

describe('readMeals', () => {
  const lunch = '2026-11-24 Lunch - [Soppa] for 7/A';
  it.each<[string, unknown, string[]]>([
    ['3.x', { meals: [own] }, [lunch]],
    ['a bare list', [own], [lunch]],
    ['a list called data', { data: [own] }, [lunch]],
    [
      '2.0',
      { data: [{ meals: [meal], distributors: [{ distributorID: '7', name: 'A' }] }] },
      [lunch],
    ],
    ['2.0, distributors first', { data: [{ distributors: [school], meals: [meal] }] }, [lunch]],
    ['2.0, one group', { data: { distributors: [school], meals: [meal] } }, [lunch]],
    ['2.0 without its envelope', { meals: [meal], distributors: [school] }, [lunch]],
    ['2.0, a bare list of groups', [{ meals: [meal], distributors: [school] }], [lunch]],
    [
      '2.0, two groups',
      {
        data: [{ meals: [meal], distributors: [school] }, { meals: [{ ...meal, name: 'Kväll' }] }],
      },
      [lunch, '2026-11-24 Kväll - [Soppa] for all'],
    ],
    ['for nobody', { meals: [meal] }, ['2026-11-24 Lunch - [Soppa] for all']],
    [
      'an id that is a number',
      { meals: [{ ...meal, distributor: { id: 7 } }] },
      ['2026-11-24 Lunch - [Soppa] for 7/null'],
    ],
    [
      'a description',
      { meals: [{ ...own, courses: [{ description: ' Gröt\n med  mjölk ' }] }] },
      ['2026-11-24 Lunch - [Gröt med mjölk] for 7/A'],
    ],
    ['a language', { meals: [{ ...own, lang: 'SV-se' }] }, ['2026-11-24 Lunch sv [Soppa] for 7/A']],
    ['midnight in UTC', { meals: [{ ...own, date: '2026-11-23T23:00:00Z' }] }, [lunch]],
    ['a week date', { meals: [{ ...own, date: '2026-W48-2' }] }, [lunch]],
    [
      'no date',
      {
        meals: [
          { ...own, date: null },
          { ...own, date: 7 },
          { ...own, date: '2026-02-30' },
        ],
      },
      [],
    ],
    [
      'a year that nobody means',
      {
        meals: [
          { ...own, date: '9999-12-31' },
          { ...own, date: '0000-01-01' },
        ],
      },
      [],
    ],
    [
      'other things',
      { meals: [null, 1, 'x', [], {}, { ...own, courses: 'x' }] },
      ['2026-11-24 Lunch - [] for 7/A'],
    ],
    ['distributors', { distributors: [school] }, []],
    ['a number', 7, []],
    ['date alone', { meals: [{ ...own, date: old }] }, [lunch]],
  ])('%s', (_, value, expected) => {
    const { how, meals } = read(Buffer.from(JSON.stringify(value)));
    expect(how).toBe('whole');
    expect(meals.map(line)).toEqual(expected);
  });

  it.each(['{"meals":[', '<html>', '', '\u0000\u0001'])('is told that %j is no JSON', (text) => {
    expect(read(Buffer.from(text)).how).toBe('malformed');
  });

  it('does not pass over in silence what is too much', () => {
    const many = {
      data: [{ meals: Array.from({ length: 20_001 }, () => meal), distributors: [] }],
    };
    const { how, meals } = read(Buffer.from(JSON.stringify(many)));
    expect([how, meals.length]).toEqual(['partial', 20_000]);
  });
});
