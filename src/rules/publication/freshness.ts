import type { Call, MealFacts, Publication } from '../../check/publication.js';
import type { Freshness } from '../../model/freshness.js';
import {
  callsFor,
  comparableId,
  isAnswered,
  isMissing,
  isRefused,
  isSameId,
  mealsIn,
  statusOf,
} from './calls.js';
import { hasWeekdaySince, isBeyondBreaks } from './term-days.js';

/** How up to date the menus of a provider are: of all together, and of each distributor asked about. */
export interface PublishedFreshness {
  readonly meals: Freshness;
  readonly distributors: readonly DistributorFreshness[];
}

export interface DistributorFreshness {
  readonly id: string;
  readonly meals: Freshness;
  /** Null where no calendar was asked for. */
  readonly calendar: Freshness | null;
}

type MealsCall = ReturnType<typeof callsFor<'meals'>>[number];

/** A meal or an event that an answer tells of. */
interface Entry {
  /** Null where it cannot be read: it may be of any. */
  readonly day: string | null;
  readonly serves: MealFacts['serves'];
  /** Whether it was asked for: only answers about earlier days tell of others. */
  readonly isAsked: boolean;
  readonly document: string;
}

/** What the answers of a run show of how up to date the menus are. `ids`: the distributors asked about. */
export function freshnessOf(
  publication: Pick<Publication, 'calls' | 'today'>,
  ids: readonly string[],
): PublishedFreshness {
  const today = publication.today[0] ?? '';
  const calls = callsFor(publication, 'meals');
  const entries = calls.flatMap((call) => entriesOf(call, today));
  const named = byDistributor(entries);
  const unnamed = calls.filter(({ question }) => question.distributor === null);
  return {
    meals: menuFreshness(entries, calls, today),
    distributors: ids.map((id) => {
      const own = calls.filter(({ question }) => isOf(question.distributor, id));
      const isKnown = own.some((call) => mealsIn(call) !== null);
      // Whoever asks for this one alone gets nothing, whatever the list of all holds.
      const broken = isKnown ? null : brokenOf(own.filter((call) => !isMissing(call)));
      const found = [
        ...(named.get(comparableId(id)) ?? []),
        ...entries.filter((one) => one.names.length === 0 && isOf(one.asked, id)),
      ];
      const meals = broken ?? menuFreshness(found, [...own, ...unnamed], today);
      return { id, meals, calendar: calendarFreshness(publication, id, today) };
    }),
  };
}

function isOf(distributor: string | null, id: string): boolean {
  return distributor !== null && isSameId(distributor, id);
}

interface MealEntry extends Entry {
  readonly names: readonly string[];
  readonly asked: string | null;
}

function entriesOf(call: MealsCall, today: string): MealEntry[] {
  const { distributor, period } = call.question;
  const isAsked = period === null || period.first >= today;
  return (mealsIn(call) ?? []).map(({ days, serves, distributors }) => {
    // In doubt the later: nobody's menu is called over for want of a time zone.
    const day = [...days].sort().at(-1) ?? null;
    const { document } = call;
    return { day, serves, isAsked, document, names: distributors, asked: distributor };
  });
}

function byDistributor(entries: readonly MealEntry[]): Map<string, MealEntry[]> {
  const map = new Map<string, MealEntry[]>();
  for (const entry of entries) {
    for (const id of new Set(entry.names.map(comparableId))) {
      const known = map.get(id);
      if (known === undefined) map.set(id, [entry]);
      else known.push(entry);
    }
  }
  return map;
}

/** The state of a menu by what is known of its days, and by the calls that should tell of them. */
function menuFreshness(
  entries: readonly Entry[],
  calls: readonly MealsCall[],
  today: string,
): Freshness {
  const valid = calls.find((call) => mealsIn(call) !== null);
  if (valid === undefined) return brokenOf(calls) ?? UNTESTED;
  return stateOf(entries, valid.document, today);
}

/** `document`: the answer that shows that there is nothing. */
function stateOf(entries: readonly Entry[], document: string, today: string): Freshness {
  const food = entries.filter(({ serves }) => serves === 'food');
  const coming = entries.filter(({ day, isAsked }) => isAsked && day !== null && day >= today);
  for (const [state, serves] of [
    ['current', 'food'],
    ['closed', 'closed'],
  ] as const) {
    const days = coming.filter((one) => one.serves === serves);
    const [first] = days;
    if (first !== undefined) return { state, ...range(days, today), document: first.document };
  }
  const { firstDate, lastDate } = range(food, today);
  if (firstDate === null && food.some(({ day }) => day === null)) return { ...UNTESTED, document };
  if (firstDate !== null || lastDate === null) {
    return { state: 'empty', firstDate, lastDate, document };
  }
  const shown = food.find(({ day }) => day === lastDate)?.document ?? document;
  // Old meals in answer to a question about coming days say more than none.
  const isOld = food.some(({ isAsked }) => isAsked) && hasWeekdaySince(lastDate, today);
  const state = isOld || isBeyondBreaks(lastDate, today) ? 'stale' : 'empty';
  return { state, firstDate, lastDate, document: shown };
}

function range(
  entries: readonly Entry[],
  today: string,
): Pick<Freshness, 'firstDate' | 'lastDate'> {
  const days = entries.flatMap(({ day }) => day ?? []).sort();
  return {
    firstDate: days.find((day) => day >= today) ?? null,
    lastDate: days.at(-1) ?? null,
  };
}

const UNTESTED: Freshness = { state: 'untested', firstDate: null, lastDate: null, document: null };

/** Whoever asks for a key, or for patience, is not broken; who refuses a call has understood it. */
const WITHHELD = [401, 403, 405, 407, 429, 451];

/** What calls that brought nothing show; null where that is not that something is broken. */
function brokenOf(calls: readonly Call[]): Freshness | null {
  const failed = calls.find(
    (call) => !isRefused(call) && !WITHHELD.includes(statusOf(call) ?? 0) && !holdsObject(call),
  );
  return failed === undefined ? null : { ...UNTESTED, state: 'broken', document: failed.document };
}

/** An object without the list can be read, whatever it is. */
function holdsObject(call: Call): boolean {
  return (
    isAnswered(call) && call.answer.kind === 'answered' && call.answer.content.kind === 'object'
  );
}

function calendarFreshness(
  publication: Pick<Publication, 'calls'>,
  id: string,
  today: string,
): Freshness | null {
  const call = publication.calls.find(
    ({ question }) => question.kind === 'calendar' && isOf(question.distributor, id),
  );
  if (call === undefined) return null;
  const { answer, document } = call;
  if (!isAnswered(call) || answer.kind !== 'answered' || answer.content.kind !== 'calendar') {
    return brokenOf([call]) ?? UNTESTED;
  }
  const { events } = answer.content;
  // Those days are not worked out here.
  if (events.some(({ repeats }) => repeats)) return { ...UNTESTED, document };
  // A feed keeps its history: only what is coming was asked for.
  const entries = events.map(({ day, serves }) => {
    return { day, serves, isAsked: day !== null && day >= today, document };
  });
  return stateOf(entries, document, today);
}
