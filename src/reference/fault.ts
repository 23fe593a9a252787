import type { RequirementId } from '../model/generated/requirement-ids.js';
import type { Bilingual } from '../model/requirement.js';
import type { JudgedVersion } from '../model/versions.js';
import type { CalendarEvent } from './calendar.js';
import type { Call, Request } from './call.js';
import type { Context } from './context.js';
import type { Meal } from './menu.js';
import type { Place } from './places.js';

/** What is sent back. */
export interface Answer {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How long the answer waits before it is sent. */
  readonly delayMilliseconds?: number;
}

/**
 * The name of a fault: the requirement that it breaks, with a word after the colon where there are several
 * ways, or `x.` and a word for a flaw that no requirement is about.
 */
export type FaultName = RequirementId | `${RequirementId}:${string}` | `x.${string}`;

/** One way to get it wrong: small changes on the way from the request to the answer. */
export interface Fault {
  readonly versions: readonly JudgedVersion[];
  /** The texts allow it, or can be read so: nobody may be failed for it. */
  readonly isAllowed?: true;
  /** What the provider does, in one sentence. */
  readonly does: Bilingual;
  /** Where the request is looked for. */
  readonly path?: (path: string, context: Context) => string;
  /** What is taken to be asked for. */
  readonly call?: (call: Call, context: Context, request: Request) => Call;
  /** The published places; `single`: for the answer about one of them. */
  readonly places?: (places: readonly Place[], where: 'list' | 'single') => readonly Place[];
  /** All published meals, before any filter. */
  readonly menu?: (meals: readonly Meal[], context: Context) => readonly Meal[];
  readonly event?: (event: CalendarEvent, context: Context) => CalendarEvent;
  /** The answer before the headers that all answers have. */
  readonly answer?: (answer: Answer, call: Call, context: Context) => Answer;
  /** The answer as it would be sent. */
  readonly dressed?: (answer: Answer) => Answer;
}
