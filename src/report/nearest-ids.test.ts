import { expect, it } from 'vitest';
import { nearestIds } from './nearest-ids.js';

const ids = ['meals.meal.date', 'meals.meal.name', 'meals.course.name', 'api.get', 'SD-78'];

it.each([
  ['meals.meal.dat', ['meals.meal.date', 'meals.meal.name']],
  ['Meals.Meal.Date', ['meals.meal.date', 'meals.meal.name']],
  ['date', ['meals.meal.date']],
  ['course.name', ['meals.course.name']],
  ['something.else.altogether.new', []],
  ['', []],
])('%j', (wanted, expected) => {
  expect(nearestIds(wanted, ids)).toEqual(expected);
});
