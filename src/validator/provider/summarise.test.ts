import { describe, expect, it } from 'vitest';
import { summarise } from './summarise.js';

const servedIn = (meal: object, version: '2.0' | '3.x' = '3.x') => {
  const whole = { date: '2026-12-24', ...meal };
  const body =
    version === '2.0' ? { data: [{ distributors: [], meals: [whole] }] } : { meals: [whole] };
  const content = summarise(Buffer.from(JSON.stringify(body)), 'meals');
  return content.kind === 'meals' ? content.meals.map(({ serves }) => serves) : content.kind;
};

describe('what a meal serves', () => {
  it.each<[what: string, meal: object, serves: string]>([
    ['a dish', { courses: [{ name: 'Fisk' }] }, 'food'],
    ['a holiday as dish', { courses: [{ name: 'Julafton' }] }, 'closed'],
    ['a holiday with a dish', { courses: [{ name: 'Julafton', description: 'Skinka' }] }, 'food'],
    ['a notice beside a dish', { courses: [{ name: 'Stängt' }, { name: 'Fisk' }] }, 'food'],
    ['two notices', { courses: [{ name: 'Lov' }, { description: 'Ingen lunch' }] }, 'closed'],
    ['no courses', { name: 'Lunch', courses: [] }, 'nothing'],
    ['courses without words', { name: 'Lunch', courses: [{ name: ' ' }, {}] }, 'nothing'],
    ['a notice in place of courses', { name: 'Studiedag', courses: [] }, 'closed'],
    [
      'the same in the description',
      { name: 'Lunch', description: 'Stängt', courses: [] },
      'closed',
    ],
    ['no list of courses', { name: 'Lunch' }, 'nothing'],
  ])('%s', (_what, meal, serves) => {
    expect(servedIn(meal)).toEqual([serves]);
    expect(servedIn(meal, '2.0')).toEqual([serves]);
  });
});

it.each<[what: string, lines: string[], serves: string, repeats: boolean]>([
  ['a dish', ['SUMMARY:Fisk'], 'food', false],
  ['a holiday', ['SUMMARY:Julafton', 'DESCRIPTION:Stängt\\nGod jul'], 'closed', false],
  ['a holiday with a dish', ['SUMMARY:Julafton', 'DESCRIPTION:Skinka'], 'food', false],
  ['no text', [], 'food', false],
  ['a dish that is called off', ['SUMMARY:Fisk', 'STATUS:cancelled'], 'nothing', false],
  ['a rule', ['SUMMARY:Fisk', 'RRULE:FREQ=WEEKLY'], 'food', true],
  ['dates', ['SUMMARY:Fisk', 'RDATE;VALUE=DATE:20261225'], 'food', true],
])('an event with %s', (_what, lines, serves, repeats) => {
  const event = ['BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20261224', ...lines, 'END:VEVENT'];
  const text = ['BEGIN:VCALENDAR', ...event, 'END:VCALENDAR', ''].join('\r\n');
  const content = summarise(Buffer.from(text), 'calendar');
  expect(content).toMatchObject({ kind: 'calendar', events: [{ serves, repeats }] });
});
