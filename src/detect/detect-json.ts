import { type Artefact, type Basis, CURRENT_VERSION, type SpecVersion } from '../model/versions.js';
import { asObject, objectsIn, type Sample } from './sample.js';

/** What a document is taken for, and how that is known. `artefact` null: nothing tells. */
export interface Detection {
  readonly artefact: Artefact | null;
  readonly version: SpecVersion;
  readonly basis: Basis;
}

type Obj = Readonly<Record<string, unknown>>;

/** Tells the kind and version of a JSON document from its shape, never from one value alone. */
export function detectJson(sample: Sample): Detection {
  const root = asObject(sample.root);
  const of = (collection: string): Obj[] =>
    sample.items
      .filter((item) => item.collection === collection)
      .map((item) => asObject(item.value))
      .filter((value) => value !== null);
  const seen = new Set(sample.items.map((item) => item.collection));
  const has = (key: string, collection: string) =>
    seen.has(collection) || (root !== null && Object.hasOwn(root, key));

  if (seen.has('/*')) return bareList(of('/*'));
  if (has('dataProviders', '/dataProviders/*'))
    return found('data-providers', CURRENT_VERSION, 'assumed');
  if (seen.has('/data/*/meals/*') || seen.has('/data/*/distributors/*'))
    return found('meals', '2.0');
  if (has('data', '/data/*')) return envelope(of('/data/*'), root, sample.source);
  if (seen.has('/meals/*') && seen.has('/distributors/*')) return found('meals', '2.0');
  if (has('meals', '/meals/*')) return mealsVersion(of('/meals/*'));
  if (has('distributors', '/distributors/*')) return distributorsVersion(of('/distributors/*'));
  if (root !== null) return single(root);
  return unknown(CURRENT_VERSION, 'assumed');
}

function found(artefact: Artefact, version: SpecVersion, basis: Basis = 'shape'): Detection {
  return { artefact, version, basis };
}

function unknown(version: SpecVersion, basis: Basis): Detection {
  return { artefact: null, version, basis };
}

/** A 2.0 envelope: what the elements of `data` are tells the rest, or else the address. */
function envelope(elements: readonly Obj[], root: Obj | null, source: string): Detection {
  const inner = root === null ? null : asObject(root['data']);
  const candidates = inner === null ? elements : [inner];
  for (const element of candidates) {
    if ('meals' in element || 'courses' in element || 'distributors' in element) {
      return found('meals', '2.0');
    }
    if ('baseUrl' in element) return found('data-providers', '2.0');
    if (
      ['distributorID', 'distirbutorID', 'dataProviderID', 'iCalendar', 'ical'].some(
        (k) => k in element,
      )
    ) {
      return found('distributors', '2.0');
    }
  }
  const name = source.replace(/[?#].*$/, '').toLowerCase();
  if (/meals[^/\\]*$/.test(name)) return found('meals', '2.0');
  if (/distributors[^/\\]*$/.test(name)) return found('distributors', '2.0');
  if (/data-?providers[^/\\]*$/.test(name)) return found('data-providers', '2.0');
  if (candidates.some((element) => 'name' in element && 'address' in element)) {
    return found('distributors', '2.0');
  }
  return unknown('2.0', 'shape');
}

/** A list without any envelope, as no version has it: judged as what its elements resemble. */
function bareList(elements: readonly Obj[]): Detection {
  for (const element of elements) {
    if ('courses' in element) {
      if (!elements.some((meal) => 'distributor' in meal)) return found('meals', '2.0');
      return mealsVersion(elements);
    }
    if ('distributorID' in element) return found('distributors', '2.0');
    if ('meals' in element) return found('meals', '2.0');
    if ('baseUrl' in element)
      return found('data-providers', 'id' in element ? '3.4' : '2.0', 'assumed');
    if ('address' in element) return distributorsVersion(elements);
  }
  return unknown(CURRENT_VERSION, 'assumed');
}

function mealsVersion(meals: readonly Obj[]): Detection {
  const courses = meals.flatMap((meal) => objectsIn(meal['courses']));
  const anyCourse = (key: string) => courses.some((course) => key in course);
  const anyMeal = (key: string) => meals.some((meal) => key in meal);
  if (
    !anyMeal('distributor') &&
    ['ingredientsLabel', 'possibleAllergens', 'preferences'].some(anyCourse)
  ) {
    return found('meals', '3.0');
  }
  if (anyCourse('prices') || anyMeal('order')) return found('meals', '3.4');
  // Of the versions with a single price, 3.3 is the only one to describe courses.
  if (anyCourse('description') && anyCourse('price')) return found('meals', '3.3');
  // 3.4 demands prices, so a course without them speaks for an older version, without proving it. What 3.1
  // and 3.2 allow is allowed in 3.3 too: nothing can tell them apart.
  if (courses.length > 0) return found('meals', '3.3', 'assumed');
  return found('meals', CURRENT_VERSION, 'assumed');
}

function distributorsVersion(distributors: readonly Obj[]): Detection {
  const any = (key: string) => distributors.some((distributor) => key in distributor);
  if (any('location') && !any('locations')) return found('distributors', '3.1');
  const summary = ['id', 'name', 'organization'];
  const onlySummaries =
    distributors.length > 0 &&
    distributors.every(
      (entry) => 'id' in entry && Object.keys(entry).every((k) => summary.includes(k)),
    );
  if (onlySummaries) return found('distributors', '3.2');
  return found('distributors', CURRENT_VERSION, 'assumed');
}

/** A document that is one object: a distributor or an error. */
function single(root: Obj): Detection {
  const has = (...keys: string[]) => keys.some((key) => Object.hasOwn(root, key));
  if (typeof root['error'] === 'string' && !has('title', 'detail')) return found('problem', '2.0');
  if (has('address', 'locations', 'iCalendar', 'distributorID')) {
    return found('distributor', CURRENT_VERSION, 'assumed');
  }
  const problem = ['type', 'title', 'status', 'detail', 'instance'].filter((key) => has(key));
  if (problem.length >= 2 || has('title', 'detail'))
    return found('problem', CURRENT_VERSION, 'assumed');
  return unknown(CURRENT_VERSION, 'assumed');
}
