import type { JudgedVersion } from '../model/versions.js';
import type { Day } from './days.js';

/** The languages that menus are published in; the first is the default. */
export const MENU_LANGUAGES = ['sv', 'en'] as const;
export type MenuLanguage = (typeof MENU_LANGUAGES)[number];

/** What an answer depends on, beside the request. */
export interface Context {
  readonly version: JudgedVersion;
  /** Where the provider is found, without a slash at the end. */
  readonly base: string;
  /** The day that it is in Sweden. */
  readonly today: Day;
  /** How many times the menus have been published anew with changes. */
  readonly revision: number;
  /** How many requests were answered before. Only faults look at it. */
  readonly served: number;
}
