import { listAt } from './fields.js';

/** The list of allergens of a course: `knownAllergens` in 3.4, `allergens` in 2.0. */
export function listedAllergens(course: object): readonly unknown[] {
  const known = listAt(course, 'knownAllergens');
  return known.length > 0 ? known : listAt(course, 'allergens');
}
