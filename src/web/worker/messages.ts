import type { Place } from '../../store/open-database.js';
import type { CheckLimits } from '../limits.js';
import type { Ended } from './work.js';

/** What a thread is started with. */
export interface ThreadOptions {
  readonly place: Place;
  readonly name: string;
  readonly limits: CheckLimits;
  readonly beatMilliseconds: number;
}

export type ToThread = { readonly kind: 'wake' } | { readonly kind: 'stop' };

export type FromThread =
  | { readonly kind: 'alive' }
  | { readonly kind: 'ended'; readonly ended: Ended }
  | { readonly kind: 'trouble'; readonly text: string };
