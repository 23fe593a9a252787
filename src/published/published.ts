import type { Holiday } from './holidays.js';

/**
 * What was published, as those see it who eat it. Plain JSON, at most 256 KiB as `JSON.stringify` writes it.
 * Days are `YYYY-MM-DD`; texts are the publisher's own, cut, and to be neutralised where they are shown.
 */
export interface Published {
  readonly format: 'open-meal-published/1';
  /** The day of the check in Sweden. */
  readonly today: string;
  /** Null where nothing was asked or handed in that has meals. */
  readonly week: Week | null;
  readonly calendars: Calendars;
  /** For the weightiest findings, in the order of the report; none for those without a line. */
  readonly contexts: readonly Context[];
  readonly bars: readonly Bar[];
}

/** A grid of schools and days. */
export interface Week {
  /**
   * Why these days: the call asked for them (today and the six that follow, unless it says otherwise); or, of
   * a document, its days in this week and the next; the first that it has from then on; its last ones.
   */
  readonly basis: 'asked' | 'current' | 'coming' | 'past';
  /** Without gaps, at most 14. */
  readonly days: readonly WeekDay[];
  readonly rows: readonly Row[];
  /** Distributors known of that have no row; those that were not asked about among them. */
  readonly more: number;
  /** The nearest days outside the grid for which meals were met; null where none were. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface WeekDay {
  readonly day: string;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  /** A public holiday in Sweden, or an eve on which nothing is open. */
  readonly holiday: Holiday | null;
}

/** A distributor; without id and name: the meals that name none, and so are for all. */
export interface Row {
  readonly id: string | null;
  readonly name: string | null;
  /** One for each day. */
  readonly cells: readonly Cell[];
}

export type Cell =
  /** `more`: meals that are not listed. */
  | { readonly kind: 'meals'; readonly meals: readonly MealShown[]; readonly more: number }
  /** The publisher says in place of a dish, in these words, that nothing is served. */
  | { readonly kind: 'closed'; readonly text: string }
  /** The day has a {@link WeekDay.holiday}; `text`: what the publisher says of it in place of a dish. */
  | { readonly kind: 'holiday'; readonly text: string | null }
  | { readonly kind: 'weekend' }
  /** Asked and answered, and nothing for a day on which schools are open. */
  | { readonly kind: 'empty' }
  /** Every answer that would tell is missing or malformed: the first of them among the report's documents. */
  | { readonly kind: 'broken'; readonly document: string }
  | { readonly kind: 'unasked' };

/** Meals of one name on one day. */
export interface MealShown {
  readonly name: string | null;
  readonly courses: readonly string[];
  /** Courses that are not listed. */
  readonly more: number;
  /** The day that is written, where it is another one in Sweden by then; null where it is the same. */
  readonly written: string | null;
}

export interface Calendars {
  readonly shown: readonly CalendarShown[];
  /** Calendars that are not shown. */
  readonly more: number;
}

/** A calendar as a Swedish phone shows it. */
export interface CalendarShown {
  /** The id among the report's documents. */
  readonly document: string;
  /** Whose list entry links to it; null where none is known to. */
  readonly distributor: { readonly id: string | null; readonly name: string | null } | null;
  /** The name that the calendar gives itself. */
  readonly name: string | null;
  /** From today on for 14 days, in order; those that have begun and go on included. */
  readonly events: readonly EventShown[];
  /** Events of these days that are not listed. */
  readonly more: number;
  /** Repeating events: only their first time is looked at. */
  readonly repeating: number;
  /** Why nothing is shown; null where something is. */
  readonly empty: Emptiness | null;
}

export type Emptiness =
  | { readonly kind: 'no-events' }
  | { readonly kind: 'past'; readonly last: string }
  | { readonly kind: 'later'; readonly first: string }
  /** It has events, none of which can be placed on a day. */
  | { readonly kind: 'undated' }
  /** All that is left repeats: a phone may show what is not shown here. */
  | { readonly kind: 'repeating' }
  /** No answer, or no calendar: the report's document tells. */
  | { readonly kind: 'broken' }
  /** The body is not at hand. */
  | { readonly kind: 'not-kept' };

export interface EventShown {
  readonly day: string;
  /** The last day, where it is another. */
  readonly until: string | null;
  /** `HH:MM` in Sweden; null for an event of the whole day. */
  readonly time: string | null;
  readonly end: string | null;
  /** The lines of the summary, of the description and of the location; none where there is nothing to see. */
  readonly title: readonly string[];
  readonly notes: readonly string[];
  readonly place: readonly string[];
  readonly cancelled: boolean;
  readonly repeats: boolean;
  /** The days as the file writes them, where a phone shows others; null where it shows these. */
  readonly written: { readonly day: string; readonly until: string } | null;
}

/** The lines around the first place of a finding. */
export interface Context {
  readonly requirement: string;
  readonly fingerprint: string;
  readonly document: string;
  /** The number of the first of the lines, from 1. */
  readonly firstLine: number;
  readonly lines: readonly ContextLine[];
}

export interface ContextLine {
  /** An ellipsis at either end stands for what is left out. */
  readonly text: string;
  /** The line that the finding is about. */
  readonly marked: boolean;
  /** The part of the text that it is about, in UTF-16 code units; null where that is the whole line, or none. */
  readonly mark: { readonly from: number; readonly to: number } | null;
}

/** How much of the whole has something. */
export interface Bar {
  readonly key: 'allergens' | 'ingredients' | 'nutrition' | 'prices' | 'co2';
  readonly part: number;
  /** Courses. */
  readonly whole: number;
}
