import type { Context, MenuLanguage } from './context.js';
import type { Meal } from './menu.js';
import type { Place } from './places.js';

/** What turns the data set into the documents of one version. */
export interface DocumentMaker {
  readonly dataProviders: (context: Context) => unknown;
  readonly distributors: (places: readonly Place[], context: Context) => unknown;
  /** Never called for a version without a call for one distributor. */
  readonly distributor: (place: Place, context: Context) => unknown;
  readonly meals: (meals: readonly Meal[], language: MenuLanguage, context: Context) => unknown;
  readonly problem: (status: number, title: string, detail: string) => unknown;
}
