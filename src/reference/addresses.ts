import type { JudgedVersion } from '../model/versions.js';
import type { Context } from './context.js';
import type { Dish } from './dishes.js';
import type { Place } from './places.js';

/** Where the endpoints of a version lie below the base URL. */
export interface Endpoints {
  readonly distributors: string;
  /** Null where the version has no call for a single distributor. */
  readonly distributor: string | null;
  readonly meals: string;
}

const BARE: Endpoints = {
  distributors: '/distributors',
  distributor: '/distributors/',
  meals: '/meals',
};

/** The endpoints of each version. */
export const ENDPOINTS: Readonly<Record<JudgedVersion, Endpoints>> = {
  '2.0': {
    distributors: '/openmeal/v2/distributors.json',
    distributor: null,
    meals: '/openmeal/v2/meals.json',
  },
  '3.1': { distributors: '/v3/distributors', distributor: null, meals: '/v3/meals' },
  '3.2': BARE,
  '3.3': BARE,
  '3.4': BARE,
};

/** The list of data providers, which the texts keep elsewhere; this provider has a copy with itself alone. */
export const DATA_PROVIDERS = '/data-providers.json';

/** The identifier of a place in a version. */
export function idOf(place: Place, version: JudgedVersion): string {
  return version === '3.1' ? place.uuid : place.id;
}

/** The address of a place's calendar feed. */
export function calendarAddress(place: Place, { base, version }: Context): string {
  return `${base}/calendars/${encodeURIComponent(idOf(place, version))}.ics`;
}

/** The address of a dish's picture. */
export function pictureAddress({ id }: Dish, { base }: Context): string {
  return `${base}/pictures/${id}.svg`;
}
