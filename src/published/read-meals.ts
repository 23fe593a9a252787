import { asObject, objectsIn } from '../detect/sample.js';
import { createJsonSplitter } from '../parse/json-splitter.js';
import { cut } from '../report/neutralise.js';
import { dayOf, swedishTime } from '../rules/advice/swedish-time.js';
import { existingDate } from '../rules/dates.js';
import { distributorIn, type Named, textIn } from './read-distributors.js';

/** A meal as somebody sees it who is to eat it. */
export interface MealRead {
  /** The day that its date is in Sweden. */
  readonly day: string;
  /** The day that is written. */
  readonly written: string;
  readonly name: string | null;
  readonly lang: string | null;
  readonly courses: readonly string[];
  /** For whom it is; empty where it names nobody. Meals of one group share the list. */
  readonly distributors: readonly Named[];
}

export interface MealSink {
  /** Whether meals of the day are wanted; asked of every meal that has one. */
  wants(day: string): boolean;
  meal(meal: MealRead): void;
}

type Obj = Readonly<Record<string, unknown>>;
type Unplaced = Omit<MealRead, 'distributors'>;

/** Meals and distributors whose belonging together is not known yet. */
interface Group {
  meals: Unplaced[];
  distributors: Named[];
}

/** Longest name of a meal or course, in UTF-16 code units. */
const LONGEST_NAME = 120;
const COURSES = 60;
/** Of one group, where the days are chosen already. */
const HELD_MEALS = 20_000;
const HELD_DISTRIBUTORS = 20_000;
/** Years that somebody may mean. */
const YEARS = /^(?:19|20|21)\d\d-/;

/**
 * Reads the meals of a body of any version, item by item. `partial`: something in it was too long to be
 * read; `malformed`: it is no JSON, whatever has been given to the sink before.
 */
export function readMeals(body: Uint8Array, sink: MealSink): 'whole' | 'partial' | 'malformed' {
  let isPartial = false;
  /** In 2.0 meals stand beside the distributors that they are for: in each element of `data`, or in the root. */
  let inner: Group = { meals: [], distributors: [] };
  const outer: Group = { meals: [], distributors: [] };
  const splitter = createJsonSplitter({
    onItem: ({ collection, value }) => item(collection, value),
  });
  splitter.push(body);
  const end = splitter.end();
  if (end.kind === 'malformed') return 'malformed';
  return isPartial || end.skipped.length > 0 ? 'partial' : 'whole';

  function item(collection: string, value: unknown): void {
    const object = asObject(value);
    if (object === null) return;
    switch (collection) {
      case '/meals/*':
        meal(object, outer);
        break;
      case '/data/*/meals/*':
        meal(object, inner);
        break;
      case '/distributors/*':
        distributor(object, outer);
        break;
      case '/data/*/distributors/*':
        distributor(object, inner);
        break;
      case '/data/*':
        close(inner);
        inner = { meals: [], distributors: [] };
        mealOrGroup(object);
        break;
      case '/*':
        mealOrGroup(object);
        break;
      case '':
        close(outer);
        mealOrGroup(asObject(object['data']) ?? {});
        break;
    }
  }

  function mealOrGroup(object: Obj): void {
    if ('courses' in object || 'date' in object) meal(object, null);
    else {
      const group: Group = { meals: [], distributors: [] };
      for (const one of objectsIn(object['distributors'])) distributor(one, group);
      for (const one of objectsIn(object['meals'])) meal(one, group);
      close(group);
    }
  }

  function distributor(object: Obj, group: Group): void {
    const named = distributorIn(object);
    if (group.distributors.length >= HELD_DISTRIBUTORS) isPartial = true;
    else if (named !== null) group.distributors.push(named);
  }

  function meal(object: Obj, group: Group | null): void {
    const date = existingDate(textIn(object['date']));
    if (date === null) return;
    const written = dayOf(date);
    const day = swedishTime(date)?.day ?? written;
    if (!YEARS.test(day) || !sink.wants(day)) return;
    const read = {
      day,
      written,
      name: shown(object['name']),
      lang: textIn(object['lang'])?.trim().toLowerCase().slice(0, 2) || null,
      courses: coursesIn(object),
    };
    const own = asObject(object['distributor']);
    const named = own === null ? null : distributorIn(own);
    if (named !== null || group === null) {
      sink.meal({ ...read, distributors: named === null ? [] : [named] });
    } else if (group.meals.length < HELD_MEALS) group.meals.push(read);
    else isPartial = true;
  }

  function close({ meals, distributors }: Group): void {
    for (const one of meals) sink.meal({ ...one, distributors });
  }
}

function coursesIn(meal: Obj): string[] {
  const { courses } = meal;
  if (!Array.isArray(courses)) return [];
  return objectsIn(courses.slice(0, COURSES)).flatMap(
    (course) => shown(course['name']) ?? shown(course['description']) ?? [],
  );
}

/** On one line, and not too long; null where there is nothing to see. */
function shown(value: unknown): string | null {
  const text =
    textIn(value)
      ?.slice(0, 10 * LONGEST_NAME)
      .replace(/\s+/g, ' ')
      .trim() ?? '';
  return text === '' ? null : cut(text, LONGEST_NAME);
}
