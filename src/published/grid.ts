import type { MealShown } from './published.js';
import { keyOf, type Named } from './read-distributors.js';
import type { MealRead } from './read-meals.js';

/** Meals by distributor and day, as many as a page can show. */
export interface Grid {
  /** `asked`: whom the call was about, for meals that name nobody. */
  add(meal: MealRead, asked: Named | null): void;
  rows(): readonly GridRow[];
  /** The meals that name nobody; null where there are none. */
  unnamed(): GridRow | null;
  /** The keys of distributors that were met and for which there was no room. */
  others(): ReadonlySet<string>;
}

export interface GridRow {
  readonly key: string;
  readonly id: string | null;
  readonly name: string | null;
  readonly days: ReadonlyMap<string, DayMeals>;
}

/** The meals of one distributor on one day. */
export interface DayMeals {
  readonly meals: readonly (Omit<MealShown, 'more'> & { readonly lang: string | null })[];
}

interface OpenMeal {
  readonly name: string | null;
  readonly lang: string | null;
  readonly written: string | null;
  readonly courses: Set<string>;
}

interface OpenRow extends Named {
  readonly key: string;
  readonly days: Map<string, Map<string, OpenMeal>>;
}

const COUNTED = 100_000;
const MEALS_A_DAY = 20;
const COURSES_A_MEAL = 60;
const NOBODY = 'nobody';

/** A grid with room for the distributors of these keys, and for others until there are `room` rows. */
export function createGrid(reserved: readonly string[], room: number): Grid {
  const rows = new Map<string, OpenRow>();
  const kept = new Set(reserved.slice(0, room));
  const others = new Set<string>();
  /** Meals of one group share their distributors. */
  let latest: { readonly of: readonly Named[]; readonly rows: readonly OpenRow[] } | null = null;

  return {
    add(meal, asked) {
      const { distributors } = meal;
      if (distributors.length === 0) {
        for (const row of rowsFor(asked === null ? [] : [asked])) addTo(row, meal);
        return;
      }
      if (latest?.of !== distributors) latest = { of: distributors, rows: rowsFor(distributors) };
      for (const row of latest.rows) addTo(row, meal);
    },
    rows: () => [...rows.values()].filter(({ key }) => key !== NOBODY).map(closed),
    unnamed: () => {
      const row = rows.get(NOBODY);
      return row === undefined ? null : closed(row);
    },
    others: () => others,
  };

  function rowsFor(distributors: readonly Named[]): OpenRow[] {
    if (distributors.length === 0) return [rowOf(NOBODY, { id: null, name: null })];
    const keys = new Map(distributors.map((one) => [keyOf(one), one]));
    return [...keys].flatMap(([key, one]) => {
      if (rows.has(key) || kept.has(key) || kept.size < room) {
        kept.add(key);
        return [rowOf(key, one)];
      }
      if (others.size < COUNTED) others.add(key);
      return [];
    });
  }

  function rowOf(key: string, { id, name }: Named): OpenRow {
    const known = rows.get(key);
    if (known !== undefined) return known;
    const row = { key, id, name, days: new Map() };
    rows.set(key, row);
    return row;
  }
}

/** The same meal may come in several answers, and a meal in several languages. */
function addTo(row: OpenRow, { day, written, name, lang, courses }: MealRead): void {
  const meals = row.days.get(day) ?? new Map<string, OpenMeal>();
  row.days.set(day, meals);
  const key = `${lang ?? ''} ${name?.toLowerCase() ?? ''}`;
  const meal = meals.get(key) ?? {
    name,
    lang,
    written: written === day ? null : written,
    courses: new Set<string>(),
  };
  if (!meals.has(key) && meals.size >= MEALS_A_DAY) return;
  meals.set(key, meal);
  for (const course of courses) {
    if (meal.courses.size < COURSES_A_MEAL) meal.courses.add(course);
  }
}

function closed({ key, id, name, days }: OpenRow): GridRow {
  const all = [...days].map(([day, meals]): [string, DayMeals] => [
    day,
    { meals: [...meals.values()].map((meal) => ({ ...meal, courses: [...meal.courses] })) },
  ]);
  return { key, id, name, days: new Map(all) };
}
