/** The beginning of a JSON document, enough to tell what it is. */
export interface Sample {
  /** The first items, in order, without the root. */
  readonly items: readonly { readonly collection: string; readonly value: unknown }[];
  /** The root value with its item arrays emptied; undefined when the sample ends before it does. */
  readonly root: unknown;
  /** File name or URL: used only where the content does not tell. */
  readonly source: string;
}

/** An object's own properties, or null for anything else. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.fromEntries(Object.entries(value));
}

/** The elements of a list that are objects. */
export function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(value)) return [];
  return value.map(asObject).filter((element) => element !== null);
}
