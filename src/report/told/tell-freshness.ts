import type { Freshness } from '../../model/freshness.js';
import { capitalised } from '../layout.js';
import { given, own, type Phrase } from '../phrase.js';
import type { ProviderFreshness } from '../report.js';
import type { Telling, ToldFreshness } from './told-report.js';

/** As many as a glance takes in. */
const SHOWN = 10;

/** How up to date the menus are: in one line, and for each distributor that has not everything. */
export function tellFreshness({ report, words, limits }: Telling): ToldFreshness | null {
  const freshness = report.provider?.freshness;
  if (freshness === undefined) return null;
  const { meals, calendar, more } = words.freshness;
  const state = (one: Freshness) =>
    words.freshness.state({ ...one, firstDate: day(one.firstDate), lastDate: day(one.lastDate) });
  const wanting = freshness.distributors.filter((one) => !isCurrent(one));
  const shown = wanting.slice(0, limits.findings === Infinity ? undefined : SHOWN);
  const rows = shown.map((one) => ({
    name: nameOf(one),
    text: [
      `${capitalised(meals)}: ${state(one.meals)}.`,
      ...(one.calendar === null ? [] : [`${capitalised(calendar)}: ${state(one.calendar)}.`]),
    ].join(' '),
  }));
  const left = wanting.length - shown.length;
  return {
    line: `${meals}: ${state(freshness.meals)}${countsText(freshness, words)}`,
    rows,
    more: left === 0 ? null : `${capitalised(more(left))}.`,
  };
}

/** A report may come from elsewhere, with anything in place of a day. */
function day(text: string | null): string | null {
  return text !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? text : null;
}

function isCurrent({ meals, calendar }: ProviderFreshness['distributors'][number]): boolean {
  return meals.state === 'current' && (calendar === null || calendar.state === 'current');
}

function nameOf({ name, id }: ProviderFreshness['distributors'][number]): Phrase {
  return name === null || name.trim() === ''
    ? given(id)
    : [...given(name), ...own(' ('), ...given(id), ...own(')')];
}

/** Nothing where all are in the same state: the line says it. */
function countsText({ counts, meals }: ProviderFreshness, words: Telling['words']): string {
  const isSame = Object.entries(counts).every(
    ([state, count]) => count === 0 || state === meals.state,
  );
  return isSame ? '' : `; ${words.freshness.counts(counts)}`;
}
