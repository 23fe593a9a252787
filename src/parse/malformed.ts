import type { MalformedReason } from '../model/reasons.js';
import type { Position } from './position.js';

/** A body that is no JSON and no calendar. */
export interface Malformed {
  readonly kind: 'malformed';
  readonly reason: MalformedReason;
  /** What the parser met, in English, for developers; may hold publisher text. */
  readonly detail: string;
  readonly position: Position | null;
  /** Its first characters, where they show what it is instead. */
  readonly beginning?: string;
}
