import type { Coverage } from './finding.js';

/** Counts how rich the data is, while meals and courses pass by. */
export interface CoverageCounter {
  meal(meal: Readonly<Record<string, unknown>>): void;
  course(course: Readonly<Record<string, unknown>>): void;
  result(): Coverage;
}

export const NO_COVERAGE: Coverage = {
  meals: 0,
  courses: 0,
  withAllergens: 0,
  withIngredients: 0,
  withNutrients: 0,
  withPrices: 0,
  withCo2: 0,
  firstDate: null,
  lastDate: null,
};

export function createCoverageCounter(): CoverageCounter {
  const counts: { -readonly [K in keyof Coverage]: Coverage[K] } = { ...NO_COVERAGE };
  let first: string | null = null;
  let last: string | null = null;
  return {
    meal(meal) {
      counts.meals++;
      const date = dateOf(meal['date']);
      if (date === null) return;
      if (first === null || date < first) first = date;
      if (last === null || date > last) last = date;
    },
    course(course) {
      counts.courses++;
      // Both generations: 2.0 has allergens and ingredients as text, 3.x knownAllergens and lists.
      if (filled(course['knownAllergens']) || filled(course['allergens'])) counts.withAllergens++;
      if (filled(course['ingredients']) || filled(course['labelOfContents'])) {
        counts.withIngredients++;
      }
      if (filled(course['nutrients'])) counts.withNutrients++;
      if (filled(course['prices'])) counts.withPrices++;
      if (typeof course['co2Equivalents'] === 'number') counts.withCo2++;
    },
    result: () => ({ ...counts, firstDate: first, lastDate: last }),
  };
}

function filled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) && value.length > 0;
}

function dateOf(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(value)) return null;
  const day = value.slice(0, 10);
  const moment = new Date(`${day}T00:00:00Z`);
  // 30 February is no day that anything could reach to.
  const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
  return exists ? day : null;
}
