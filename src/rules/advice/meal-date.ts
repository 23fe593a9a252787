import { existingDate, type IsoDate } from '../dates.js';

let last: { readonly text: string; readonly date: IsoDate | null } | null = null;

/** The day that a meal's date names, null for none. Several rules ask in turn: the latest is kept. */
export function mealDate(text: string | null | undefined): IsoDate | null {
  if (text === null || text === undefined) return null;
  if (last?.text !== text) last = { text, date: existingDate(text) };
  return last.date;
}
