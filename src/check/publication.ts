import type { JudgedVersion } from '../model/versions.js';

/** What one run has asked a provider and what it answered: the subject of rules that compare answers. */
export interface Publication {
  readonly version: JudgedVersion;
  /** The days that may be called today while the run lasts, `YYYY-MM-DD`, earliest first. */
  readonly today: readonly string[];
  /** Where the endpoints were found: under the base URL itself, or a segment further down. */
  readonly base: { readonly url: string; readonly segment: string };
  /** Whether the caller sent headers of its own, such as a key. */
  readonly withHeaders: boolean;
  readonly calls: readonly Call[];
  /** What an earlier run was answered; null where none is known. */
  readonly earlier: EarlierRun | null;
}

/** The calendars of an earlier run, of addresses that have answered with a calendar in this run too. */
export interface EarlierRun {
  /** When that run was, `YYYY-MM-DD` in Sweden. */
  readonly day: string;
  readonly calendars: readonly {
    /** The answer of this run from the same address. */
    readonly document: string;
    /** What the calendar held then. */
    readonly events: readonly EventFacts[];
  }[];
}

/** One call and its answer. */
export interface Call {
  /** The id of the answer among the documents of the report. */
  readonly document: string;
  readonly url: string;
  readonly question: Question;
  readonly answer: CallAnswer;
}

/** What was asked. */
export type Question =
  | { readonly kind: 'distributors' }
  | { readonly kind: 'distributors-of-country'; readonly country: string }
  | { readonly kind: 'distributors-by-text'; readonly text: string }
  | { readonly kind: 'distributor'; readonly id: string }
  | { readonly kind: 'unknown-distributor'; readonly id: string }
  | { readonly kind: 'unknown-address' }
  | {
      readonly kind: 'meals';
      readonly distributor: string | null;
      readonly period: Period | null;
      readonly lang: string | null;
    }
  | { readonly kind: 'malformed-date' }
  | { readonly kind: 'calendar'; readonly distributor: string | null }
  /** The same calendar once more, a moment later. */
  | { readonly kind: 'calendar-again'; readonly distributor: string | null };

/** From the first to the last day, `YYYY-MM-DD`, and how they were written in the call. */
export interface Period {
  readonly first: string;
  readonly last: string;
  readonly form: 'date' | 'date-time';
}

export type CallAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly content: Content;
      /** What the server said beside the body. */
      readonly head: AnswerHead;
    }
  /** No answer came, or only a part of it. */
  | { readonly kind: 'unanswered' };

export interface AnswerHead {
  /** Until the answer was complete. */
  readonly milliseconds: number;
  /** Whether scripts of any web page may read it. */
  readonly forAllOrigins: boolean;
  /** Whether it says how long it holds, or can be asked for anew on a condition. */
  readonly cacheable: boolean;
}

/** What an answer holds, as far as rules compare it. */
export type Content =
  | { readonly kind: 'distributors'; readonly distributors: readonly DistributorFacts[] }
  | { readonly kind: 'distributor'; readonly distributor: DistributorFacts }
  | { readonly kind: 'meals'; readonly meals: readonly MealFacts[] }
  | {
      readonly kind: 'calendar';
      readonly events: readonly EventFacts[];
      /** Every line and component was read as it is meant: nothing was cut off, skipped or misread. */
      readonly isWhole: boolean;
    }
  /** A JSON object of another kind, by the names of its properties. */
  | { readonly kind: 'object'; readonly names: readonly string[] }
  /** Neither JSON nor a calendar, or a list of something else. */
  | { readonly kind: 'other' };

export interface DistributorFacts {
  readonly id: string | null;
  readonly name: string | null;
  readonly country: string | null;
  readonly calendar: string | null;
  /** It has only id, name and organisation, as lists of 3.2 may have it. */
  readonly isSummary: boolean;
  /** Every text in it, lower case, for a search. */
  readonly texts: readonly string[];
}

export interface MealFacts {
  /** Every day that its date can be read as, `YYYY-MM-DD`: as written, and in Sweden. */
  readonly days: readonly string[];
  readonly lang: string | null;
  /** The ids of the distributors that it is for; none where it names none. */
  readonly distributors: readonly string[];
  readonly courses: readonly CourseFacts[];
  /** Food, nothing but a notice that nothing is served, or neither. */
  readonly serves: 'food' | 'closed' | 'nothing';
}

export interface CourseFacts {
  /** What a calendar may call it: its name, its description. At least one. */
  readonly names: readonly string[];
  readonly order: number | null;
}

export interface EventFacts {
  readonly day: string | null;
  readonly uid: string | null;
  /** Null where there is none, or none that is a number. */
  readonly sequence: number | null;
  /** Lines of text, without the escapes of the calendar. */
  readonly summary: readonly string[];
  readonly description: readonly string[];
  readonly location: readonly string[];
  /** Cancelled, or one of a series: what becomes of its UID has rules of its own. */
  readonly isSpecial: boolean;
  /** Food, nothing but a notice that nothing is served, or nothing any more: it is cancelled. */
  readonly serves: 'food' | 'closed' | 'nothing';
  /** Whether it is on more days than its own. */
  readonly repeats: boolean;
  /** The line of its BEGIN. */
  readonly line: number;
  /** Everything that a subscriber sees of it: when, where and what. */
  readonly substance: string;
}
