import { cut } from '../report/neutralise.js';
import { isClosedDay } from '../rules/advice/closed-day.js';
import type { DayMeals } from './grid.js';
import type { Cell, MealShown, WeekDay } from './published.js';

/** How much of a day is listed. */
export interface CellLimits {
  readonly meals: number;
  readonly courses: number;
  /** UTF-16 code units of a name. */
  readonly text: number;
}

/** What the answers say of a day for which nothing was met. */
export type Coverage =
  | { readonly kind: 'answered' }
  | { readonly kind: 'broken'; readonly document: string }
  | { readonly kind: 'unasked' };

/** What a grid shows of one distributor on one day. */
export function cellOf(
  found: DayMeals | null,
  { weekday, holiday }: Pick<WeekDay, 'weekday' | 'holiday'>,
  coverage: Coverage,
  limits: CellLimits,
): Cell {
  const notice = found === null ? null : noticeIn(found);
  if (notice !== null) {
    const text = cut(notice, limits.text);
    return holiday === null ? { kind: 'closed', text } : { kind: 'holiday', text };
  }
  if (found !== null) return mealsCell(found, limits);
  if (coverage.kind !== 'answered') return coverage;
  if (holiday !== null) return { kind: 'holiday', text: null };
  return { kind: weekday > 5 ? 'weekend' : 'empty' };
}

/** What stands in place of every dish of the day where nothing is served; null where there is a dish. */
function noticeIn({ meals }: DayMeals): string | null {
  const texts = meals.flatMap(({ name, courses }) =>
    courses.length > 0 ? courses : name === null ? [] : [name],
  );
  return texts.length > 0 && texts.every(isClosedDay) ? (texts[0] ?? null) : null;
}

function mealsCell({ meals: all }: DayMeals, limits: CellLimits): Cell {
  // Where a menu is published in several languages, a Swedish phone shows the Swedish one.
  const isSwedish = all.some(({ lang }) => lang === 'sv');
  const meals = isSwedish ? all.filter(({ lang }) => lang === 'sv' || lang === null) : all;
  return {
    kind: 'meals',
    meals: meals.slice(0, limits.meals).map(
      ({ name, courses, written }): MealShown => ({
        name: name === null ? null : cut(name, limits.text),
        courses: courses.slice(0, limits.courses).map((course) => cut(course, limits.text)),
        more: Math.max(0, courses.length - limits.courses),
        written,
      }),
    ),
    more: Math.max(0, meals.length - limits.meals),
  };
}
