/** A JSON value. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json };

/** Values of every kind, at the edges of what schemas take. */
export const REPLACEMENTS: readonly Json[] = [
  ...[null, true, 'other', '', '0', {}, [], [null], [1, 2, 3], [{}], { codes: [] }],
  ...[0, -1, 1.5, 1e21, 2147483647, 2147483648, -2147483648, -2147483649],
];

/** The document with one value replaced, one property dropped or one added, for every place in it. */
export function everySingleChange(value: Json, names: readonly string[]): Json[] {
  const changed: Json[] = [...REPLACEMENTS];
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      for (const other of everySingleChange(item, names)) changed.push(value.with(at, other));
    }
  } else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const { [name]: dropped, ...rest } = value;
      changed.push(rest);
      for (const other of everySingleChange(member, names)) {
        changed.push({ ...value, [name]: other });
      }
    }
    for (const name of names) {
      if (!Object.hasOwn(value, name))
        for (const added of ['x', null, 1]) {
          changed.push({ ...value, [name]: added });
        }
    }
  }
  return changed;
}

export function isObject(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
