import { dayAfter } from '../rules/publication/default-period.js';
import { weekdayOf } from './holidays.js';
import type { Week } from './published.js';

/** The days that a grid shows. */
export interface Window {
  readonly basis: Week['basis'];
  readonly first: string;
  readonly last: string;
}

/** As much as fits beside each other. */
const LONGEST = 14;
/** Today and the six days that follow: every reading of the period that a call without dates has. */
const ASKED = 7;

/** What a call without dates asks for. */
export function askedWindow(today: string): Window {
  return { basis: 'asked', first: today, last: dayAfter(today, ASKED - 1) };
}

/** The days that a call named, as many as can be shown. */
export function namedWindow({ first, last }: { first: string; last: string }): Window {
  const end = dayAfter(first, LONGEST - 1);
  return { basis: 'asked', first, last: last < first ? first : last < end ? last : end };
}

/**
 * Of a document with meals on these days: its days in this week and the next, or else in the first two weeks
 * that are to come, or else in the last two. What lies before its first and after its last day is no gap.
 */
export function documentWindow(days: readonly string[], today: string): Window | null {
  const sorted = [...days].sort();
  const [earliest, latest] = [sorted[0], sorted.at(-1)];
  if (earliest === undefined || latest === undefined) return null;
  const monday = mondayOf(today);
  const coming = sorted.find((day) => day >= monday);
  const start = coming === undefined ? dayAfter(mondayOf(latest), -7) : mondayOf(coming);
  const within = sorted.filter((day) => day >= start && day < dayAfter(start, LONGEST));
  const basis = coming === undefined ? 'past' : start === monday ? 'current' : 'coming';
  const isBegun = earliest < start && coming !== undefined;
  return {
    basis,
    first: isBegun ? start : (within[0] ?? latest),
    last: latest >= dayAfter(start, LONGEST) ? dayAfter(start, LONGEST - 1) : latest,
  };
}

/** Every day from the first to the last. */
export function daysOf({ first, last }: Window): string[] {
  const days: string[] = [];
  for (let day = first; day <= last && days.length < LONGEST; day = dayAfter(day, 1))
    days.push(day);
  return days;
}

function mondayOf(day: string): string {
  return dayAfter(day, 1 - weekdayOf(day));
}
