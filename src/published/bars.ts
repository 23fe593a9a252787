import type { Coverage } from '../check/finding.js';
import type { Bar } from './published.js';

/** How many of the courses have what. */
export function barsOf(coverage: Coverage): Bar[] {
  const { courses: whole } = coverage;
  return [
    { key: 'allergens', part: coverage.withAllergens, whole },
    { key: 'ingredients', part: coverage.withIngredients, whole },
    { key: 'nutrition', part: coverage.withNutrients, whole },
    { key: 'prices', part: coverage.withPrices, whole },
    { key: 'co2', part: coverage.withCo2, whole },
  ];
}
