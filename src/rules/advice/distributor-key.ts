import { objectAt, textAt } from './fields.js';

/**
 * What tells the distributor of a 3.x meal from others: its id, else its name; null without either.
 * '' for a meal of 2.0, whose distributors stand in its group.
 */
export function distributorKey(meal: object): string | null {
  if (!Object.hasOwn(meal, 'distributor')) return '';
  const distributor = objectAt(meal, 'distributor');
  if (distributor === null) return null;
  const id = textAt(distributor, 'id');
  if (id) return `id ${id}`;
  const name = textAt(distributor, 'name');
  if (!name) return null;
  return `name ${name.trim()} ${textAt(distributor, 'organization')?.trim() ?? ''}`;
}
