/**
 * Remembers what was last computed for a few objects: all rules look at one event before the next
 * comes, and many of them ask for the same.
 */
export function recalled<Key extends object, Value>(
  size: number,
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const keys: Key[] = [];
  const values: Value[] = [];
  let oldest = 0;
  return (key) => {
    for (let index = 0; index < keys.length; index++) {
      const value = values[index];
      if (keys[index] === key && value !== undefined) return value;
    }
    const value = compute(key);
    keys[oldest] = key;
    values[oldest] = value;
    oldest = (oldest + 1) % size;
    return value;
  };
}
