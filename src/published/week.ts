import type { Report } from '../report/report.js';
import { comparableId } from '../rules/publication/calls.js';
import { type MealCall, mealCallsIn } from './calls-in.js';
import { type CellLimits, type Coverage, cellOf } from './cells.js';
import { fitting } from './fitting.js';
import { createGrid, type Grid, type GridRow } from './grid.js';
import { holidayOn, weekdayOf } from './holidays.js';
import type { Row, Week, WeekDay } from './published.js';
import { keyOf, type Named } from './read-distributors.js';
import { readMeals } from './read-meals.js';
import { askedWindow, daysOf, documentWindow, namedWindow, type Window } from './week-window.js';

const ROWS = 50;
const BYTES = 112 * 1024;
/** Tried in this order until every row fits. */
const LIMITS: readonly CellLimits[] = [
  { meals: 6, courses: 8, text: 120 },
  { meals: 4, courses: 4, text: 80 },
  { meals: 3, courses: 2, text: 40 },
];
const DAYS_COUNTED = 5000;

/** The week as published; null where nothing tells of meals. `listed`: the distributors known otherwise. */
export function weekOf(
  report: Report,
  bodies: ReadonlyMap<string, Uint8Array>,
  today: string,
  listed: readonly Named[],
): Week | null {
  const calls = mealCallsIn(report, bodies);
  const around = createSurroundings();
  const window =
    report.target.kind === 'provider'
      ? calls.length === 0
        ? null
        : askedWindow(today)
      : windowOfDocument(calls, today, around);
  if (window === null) return null;
  const asked = calls.flatMap(({ distributor }) => distributor ?? []);
  const grid = createGrid(
    [...new Set(asked)].map((id) => `id ${id}`),
    ROWS,
  );
  const read = calls.map((call) => ({ ...call, state: readInto(grid, call, window, around) }));
  const days = daysOf(window).map(
    (day): WeekDay => ({ day, weekday: weekdayOf(day), holiday: holidayOn(day) }),
  );
  const { rows, more } = rowsOf(grid, read, listed);
  // Nobody is known and nothing was answered: perhaps there is no provider at all.
  if (!rows.some(isSomebody) && !read.some(({ state }) => state === 'answered')) return null;
  const periodOf = ({ period }: MealCall) =>
    report.target.kind === 'document' ? window : (period ?? askedWindow(today));
  const covered = read.map((call) => ({ ...call, period: periodOf(call) }));
  const nobody = grid.unnamed();
  const drawn = (limits: CellLimits) =>
    rows.map(
      (row): Row => ({
        id: row.id,
        name: row.name,
        cells: days.map((one) => {
          const found = row.days.get(one.day) ?? nobody?.days.get(one.day) ?? null;
          return cellOf(found, one, coverageOf(covered, row.key, one.day), limits);
        }),
      }),
    );
  const fitted = fitRows(drawn);
  return {
    basis: window.basis,
    days,
    rows: fitted,
    more: more + rows.length - fitted.length,
    ...around.of(window),
  };
}

function isSomebody({ id, name, days }: GridRow): boolean {
  return id !== null || name !== null || days.size > 0;
}

function fitRows(drawn: (limits: CellLimits) => Row[]): Row[] {
  let rows: Row[] = [];
  for (const limits of LIMITS) {
    const all = drawn(limits);
    rows = fitting(all, BYTES);
    if (rows.length === all.length) break;
  }
  return rows;
}

/** The nearest days with meals outside a window. */
function createSurroundings() {
  const days = new Set<string>();
  return {
    note(day: string): void {
      if (days.size < DAYS_COUNTED) days.add(day);
    },
    days: () => [...days],
    of({ first, last }: Window): Pick<Week, 'before' | 'after'> {
      const sorted = [...days].sort();
      return {
        before: sorted.findLast((day) => day < first) ?? null,
        after: sorted.find((day) => day > last) ?? null,
      };
    },
  };
}

function windowOfDocument(
  [call]: readonly MealCall[],
  today: string,
  around: ReturnType<typeof createSurroundings>,
): Window | null {
  if (call === undefined || call.body === null) return null;
  if (call.period !== null) return namedWindow(call.period);
  readMeals(call.body, {
    wants: (day) => {
      around.note(day);
      return false;
    },
    meal: () => undefined,
  });
  // An endpoint was asked for the coming days, whether it has them or not.
  const plain = askedWindow(today);
  const isInTime = around.days().some((day) => day >= plain.first && day <= plain.last);
  return call.isEndpoint && isInTime ? plain : documentWindow(around.days(), today);
}

/** Reads the meals of an answer; gives what it then stands for. */
function readInto(
  grid: Grid,
  { body, state, asked }: MealCall,
  { first, last }: Window,
  around: ReturnType<typeof createSurroundings>,
): MealCall['state'] {
  if (body === null) return state;
  const whom = asked === null ? null : { id: asked, name: null };
  const how = readMeals(body, {
    wants: (day) => {
      around.note(day);
      return day >= first && day <= last;
    },
    meal: (meal) => grid.add(meal, whom),
  });
  // What has not been read may hold what is missing.
  return how === 'whole' ? state : 'unknown';
}

/** Whom the rows are for: those that were asked about, those that have meals, then the rest of the list. */
function rowsOf(
  grid: Grid,
  calls: readonly MealCall[],
  listed: readonly Named[],
): { rows: GridRow[]; more: number } {
  const names = new Map(listed.map((one) => [keyOf(one), one]));
  const met = new Map(grid.rows().map((row) => [row.key, row]));
  const asked = new Map(
    calls.flatMap(({ asked: id }): [string, Named][] =>
      id === null ? [] : [[`id ${comparableId(id)}`, { id, name: null }]],
    ),
  );
  const nobody = grid.unnamed();
  // A call for all tells of everybody, unless its meals are for whoever asks.
  const isForAll = calls.some(({ asked: id, state }) => id === null && state !== 'unknown');
  const others = isForAll && nobody === null ? names : new Map<string, Named>();
  const keys = [...new Set([...asked.keys(), ...met.keys(), ...others.keys()])];
  const rows = keys.slice(0, ROWS).map((key): GridRow => {
    const row = met.get(key);
    const { id, name } = row ?? asked.get(key) ?? { id: null, name: null };
    const known = names.get(key);
    return { key, id: known?.id ?? id, name: known?.name ?? name, days: row?.days ?? new Map() };
  });
  const known = new Set([...keys, ...names.keys(), ...grid.others()]);
  const isAlone = rows.length === 0;
  const last = nobody ?? (isAlone ? { key: '', id: null, name: null, days: new Map() } : null);
  return {
    rows: last === null ? rows : [...rows, last],
    more: known.size - rows.length,
  };
}

/** What the calls that could tell of a distributor and a day were answered. */
function coverageOf(calls: readonly MealCall[], key: string, day: string): Coverage {
  const telling = calls.filter(
    ({ distributor, period }) =>
      (distributor === null || `id ${distributor}` === key) &&
      period !== null &&
      period.first <= day &&
      day <= period.last,
  );
  // What was said about this distributor alone counts for more than what was said about all.
  const own = telling.filter(({ distributor }) => distributor !== null);
  for (const calls of [own, telling]) {
    if (calls.some(({ state }) => state === 'answered')) return { kind: 'answered' };
    const broken = calls.find(({ state }) => state === 'broken');
    if (broken !== undefined) return { kind: 'broken', document: broken.document.id };
  }
  return { kind: 'unasked' };
}
