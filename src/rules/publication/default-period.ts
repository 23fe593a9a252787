import type { Call, MealFacts, Publication } from '../../check/publication.js';
import { callsFor, mealsIn } from './calls.js';

/** A week has today as well. */
const SURE_DAYS = 6;

/** A call without dates, and one for the same distributors from today on for longer than a week. */
export interface DefaultPeriod {
  readonly plain: Call;
  readonly meals: readonly MealFacts[];
  /** What is published for the days from today on; null where it was not asked or not answered. */
  readonly published: readonly MealFacts[] | null;
}

/** The calls that show which days a provider answers with when none are asked for. */
export function defaultPeriods(publication: Publication): DefaultPeriod[] {
  const calls = callsFor(publication, 'meals').filter(({ question }) => question.lang === null);
  const [today] = publication.today;
  return calls.flatMap((plain) => {
    const { distributor, period } = plain.question;
    const meals = mealsIn(plain);
    if (period !== null || meals === null) return [];
    const wide = calls.find(
      ({ question }) => question.distributor === distributor && question.period?.first === today,
    );
    const published = wide === undefined ? null : mealsIn(wide);
    const isTelling = meals.length > 0 || (published?.length ?? 0) > 0;
    return isTelling ? [{ plain, meals, published }] : [];
  });
}

/** The day that is so many days after another, both `YYYY-MM-DD`. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The days after today that every reading of "the next seven days" has, whichever of the days that may be
 * called today it counts from.
 */
export function sureDays({ today }: Publication): string[] {
  const [earliest = '', latest = earliest] = [today[0], today.at(-1)];
  const days = Array.from({ length: SURE_DAYS }, (_, index) => dayAfter(earliest, index + 1));
  return days.filter((day) => day > latest);
}

/** Whether a meal is on one of the days by every reading of its date. */
export function isSurelyIn({ days }: MealFacts, among: ReadonlySet<string>): boolean {
  return days.length > 0 && days.every((day) => among.has(day));
}

/** Whether any of the meals is on the day by every reading of its date. */
export function hasSurely(meals: readonly MealFacts[], day: string): boolean {
  return meals.some((meal) => isSurelyIn(meal, new Set([day])));
}

/** Whether any of the meals is on the day, by one reading of its date. */
export function hasDay(meals: readonly MealFacts[], day: string): boolean {
  return meals.some(({ days }) => days.includes(day));
}
