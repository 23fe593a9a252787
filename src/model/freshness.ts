/**
 * What answers about coming days show. `current`: food on some of them. `closed`: nothing but notices that
 * nothing is served. `empty`: valid, without meals on the days asked for. `stale`: only days that have passed.
 * `broken`: not got, or unreadable. `untested`: not asked, or refused.
 */
export const FRESHNESS_STATES = [
  'current',
  'closed',
  'empty',
  'stale',
  'broken',
  'untested',
] as const;
export type FreshnessState = (typeof FRESHNESS_STATES)[number];

/** How up to date one menu or calendar is. Days are `YYYY-MM-DD`. Never part of a verdict. */
export interface Freshness {
  readonly state: FreshnessState;
  /** The first day from today on that is known of: with food, or where it is closed, with a notice. */
  readonly firstDate: string | null;
  /** The last such day of all, which may have passed. */
  readonly lastDate: string | null;
  /** The id of the answer that shows it; null where none does. */
  readonly document: string | null;
}
