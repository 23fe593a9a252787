/** Remembers the latest answer: all rules look at one event, and ask the same of it, before the next comes. */
export function recalled<Key extends object, Value extends object>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  let latest: { readonly key: Key; readonly value: Value } | null = null;
  return (key) => {
    if (latest === null || latest.key !== key) latest = { key, value: compute(key) };
    return latest.value;
  };
}
