/**
 * Remembers what was last computed for a few objects: all rules look at one event before the next
 * comes, and many of them ask for the same.
 */
export function recalled<Key extends object, Value>(
  size: number,
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known: { readonly key: Key; readonly value: Value }[] = [];
  let next = 0;
  return (key) => {
    for (const entry of known) {
      if (entry.key === key) return entry.value;
    }
    const value = compute(key);
    known[next] = { key, value };
    next = (next + 1) % size;
    return value;
  };
}
