import { ITEM_COLLECTIONS } from './json-item.js';

/** What is cut out of a value: the elements of some arrays among its properties, or its own. */
export interface CutPlan {
  /** The pointer of the value, with `*` for every index. */
  readonly collection: string;
  /** The properties whose arrays are cut, with the plan of their elements. */
  readonly names: ReadonlyMap<string, CutPlan>;
  /** The plan of the value's own elements, if it is an array to be cut. */
  readonly elements: CutPlan | null;
}

/** The plan of a body's root, made from `ITEM_COLLECTIONS`. */
export const ROOT_PLAN: CutPlan = planOf('');

function planOf(collection: string): CutPlan {
  const names = new Map<string, CutPlan>();
  for (const candidate of ITEM_COLLECTIONS) {
    const [name, star, ...more] = candidate.startsWith(`${collection}/`)
      ? candidate.slice(collection.length + 1).split('/')
      : [];
    if (name !== undefined && name !== '*' && star === '*' && more.length === 0) {
      names.set(name, planOf(candidate));
    }
  }
  const elements = ITEM_COLLECTIONS.find((candidate) => candidate === `${collection}/*`);
  return { collection, names, elements: elements === undefined ? null : planOf(elements) };
}
