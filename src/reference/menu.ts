import { type Day, dayNumber, daysBetween, isWeekend } from './days.js';
import { DISHES, type Dish, type DishKind } from './dishes.js';
import { PLACES, type Place, type ServedMeal } from './places.js';

/** What one place serves on one occasion. */
export interface Meal {
  readonly place: Place;
  readonly day: Day;
  readonly served: ServedMeal;
  /** Place among the meals of the day, from 1. */
  readonly order: number;
  readonly courses: readonly Course[];
  /** How often the meal has been changed since it was first published. */
  readonly changes: number;
}

export interface Course {
  readonly dish: Dish;
  readonly kind: DishKind;
  /** Place among the courses of the meal, from 1. */
  readonly order: number;
}

/** How many days back and ahead menus are published. */
export const PUBLISHED_DAYS = 60;

/** The meals of some days, in order of day, place and meal. */
export function publishedMeals(period: {
  readonly first: Day;
  readonly last: Day;
  /** How many times the menus have been published anew with changes. */
  readonly revision: number;
}): readonly Meal[] {
  return daysBetween(period.first, period.last).flatMap((day) =>
    PLACES.flatMap((place) => mealsOf(place, day, period.revision)),
  );
}

function mealsOf(place: Place, day: Day, revision: number): readonly Meal[] {
  const { kitchen } = place;
  if (isWeekend(day) && !kitchen.atWeekends) return [];
  // Every third day each new publication changes the first course of every meal.
  const changes = dayNumber(day) % 3 === 0 ? revision : 0;
  // A turn more each week, so that Mondays differ.
  const turn = dayNumber(day) + Math.floor(dayNumber(day) / 7) + kitchen.seed;
  return kitchen.meals.map((served, index) => ({
    place,
    day,
    served,
    order: index + 1,
    changes,
    courses: served.courses.map((kind, position) => ({
      kind,
      dish: dishOf(kind, turn + (position === 0 ? changes : 0)),
      order: position + 1,
    })),
  }));
}

function dishOf(kind: DishKind, turn: number): Dish {
  const dishes: readonly Dish[] = DISHES[kind];
  const dish = dishes[((turn % dishes.length) + dishes.length) % dishes.length];
  if (dish === undefined) throw new Error(`no dish of the kind ${kind}`);
  return dish;
}
