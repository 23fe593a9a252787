import type { DefinitionsByVersion } from '../model/generated/definitions.js';
import type { RequirementId } from '../model/generated/requirement-ids.js';
import type { MessageData, MessageId } from '../model/messages/index.js';
import type { JudgedVersion } from '../model/versions.js';
import type { CalendarComponent, CalendarProperty, FeedFacts } from '../parse/calendar.js';
import type { ByteFacts } from '../parse/json-item.js';
import type { HttpFacts } from '../source/retrieval.js';
import type { Publication } from './publication.js';

/** Pointers are relative to the item. */
export interface ItemText {
  /** Property names that occur again in the same object. */
  readonly repeatedNames: readonly string[];
  /** Strings that hold half of a surrogate pair. */
  readonly loneSurrogates: readonly string[];
}

export interface ItemCounts {
  readonly definition:
    | 'MealGroup'
    | 'MealsResponse'
    | 'DistributorsResponse'
    | 'DataProvidersResponse';
  readonly meals: number;
  readonly distributors: number;
  readonly dataProviders: number;
}

/** What a rule may look at, beside the objects that the schemas define. */
interface DocumentSubjects {
  /** What the text of one JSON item tells beyond its value; once an item, before its objects. */
  readonly Item: ItemText;
  /** How many items an enclosing object held; its own arrays arrive emptied. Once a closed object. */
  readonly ItemCounts: ItemCounts;
  /** What only the bytes can tell; once a document, at the end. */
  readonly Bytes: ByteFacts;
  /** What the server said; once a document, at the beginning, and only for addresses. */
  readonly Http: HttpFacts;
  /** A VCALENDAR's own properties, when it closes. */
  readonly Calendar: CalendarComponent;
  /** A VEVENT, when it closes. */
  readonly Event: CalendarComponent;
  /** Any other component (VTIMEZONE, VALARM, VTODO …), when it closes. */
  readonly Component: CalendarComponent;
  /** What the lines of the whole file tell; once, at the end. */
  readonly Feed: FeedFacts;
  /** Everything that a provider answered in one run; once, at its end, and not in any document. */
  readonly Publication: Publication;
}

type SubjectsByVersion = {
  readonly [V in JudgedVersion]: DefinitionsByVersion[V] & DocumentSubjects;
};

/** The names that every one of the versions has. */
export type SubjectName<V extends JudgedVersion> = {
  [K in V]: keyof SubjectsByVersion[K];
}[V] &
  string;

/** The type of a subject: a union where a rule serves several versions whose types differ. */
export type SubjectOf<V extends JudgedVersion, S extends string> = {
  [K in V]: S extends keyof SubjectsByVersion[K] ? SubjectsByVersion[K][S] : never;
}[V];

/**
 * Where inside the subject: a JSON Pointer relative to it ('' is the subject itself), a calendar
 * property, a line (and column) of the text, or the answer to a call (and a line of it).
 */
export type PlaceInSubject =
  | string
  | CalendarProperty
  | { readonly line: number; readonly column?: number }
  | { readonly document: string; readonly line?: number };

export interface RuleContext<M extends MessageId, State> {
  /** Says what is wrong. Texts from the publisher may be passed as they are: the engine cuts and cleans. */
  report<Id extends M>(message: Id, data: MessageData<Id>, at?: PlaceInSubject): void;
  /** This rule's own memory in this document. Keep it small: sets of ids, counts. */
  readonly state: State;
  /**
   * The array that the item in hand stands in, e.g. `/data/0/meals`: tells the groups of a 2.0 meals
   * response apart. '' for the root and in calendars.
   */
  readonly list: string;
  /** The clock, for rules about time: milliseconds since 1970. */
  readonly now: number;
}

/**
 * A check of one requirement that a schema cannot express. It gets one subject at a time, schema-valid
 * apart from undeclared properties, and is pure: no I/O, no clock of its own.
 */
export interface Rule<
  V extends JudgedVersion,
  S extends SubjectName<V>,
  Value,
  M extends MessageId,
  State,
> {
  readonly requirement: RequirementId;
  readonly versions: readonly V[];
  /** The subjects that it looks at; several where they are alike in what matters. */
  readonly inspects: S | readonly S[];
  /** Every message that it may report. */
  readonly messages: readonly M[];
  /** Makes the rule's memory, once a document. */
  readonly state?: () => State;
  /** What of the subject is judged; null or undefined: the requirement does not apply here. */
  readonly select: (subject: SubjectOf<V, S>) => Value | null | undefined;
  readonly check: (value: Value, context: RuleContext<M, State>, subject: SubjectOf<V, S>) => void;
  /** After the last subject, if any was selected; reports about the document as a whole. */
  readonly finish?: (context: RuleContext<M, State>) => void;
}

/** The same without its types, as the engine holds it. */
export interface AnyRule {
  readonly requirement: RequirementId;
  readonly versions: readonly JudgedVersion[];
  readonly inspects: string | readonly string[];
  readonly messages: readonly MessageId[];
  readonly state?: () => unknown;
  readonly select: (subject: never) => unknown;
  readonly check: (value: never, context: never, subject: never) => void;
  readonly finish?: (context: never) => void;
}

export function defineRule<
  const V extends JudgedVersion,
  const S extends SubjectName<V>,
  Value,
  const M extends MessageId,
  State = undefined,
>(rule: Rule<V, S, Value, M, State>): Rule<V, S, Value, M, State> {
  return rule;
}
