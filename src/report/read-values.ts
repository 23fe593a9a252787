/** Null stays null; undefined stands for a value that could not be read. */
export function nullOr<Value>(
  value: unknown,
  read: (value: unknown) => Value | null,
): Value | null | undefined {
  return value === null ? null : (read(value) ?? undefined);
}

/** Every item of a list as `read` makes it; null for what is no list, or holds an item that cannot be read. */
export function listOf<Item>(value: unknown, read: (item: unknown) => Item | null): Item[] | null {
  if (!Array.isArray(value)) return null;
  const items = value.map(read).filter((item) => item !== null);
  return items.length === value.length ? items : null;
}

export function oneOf<Choice extends string>(
  choices: readonly Choice[],
  value: unknown,
): Choice | null {
  return choices.find((choice) => choice === value) ?? null;
}

export function countOrNull(value: unknown): number | null {
  return isCount(value) ? value : null;
}

export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
