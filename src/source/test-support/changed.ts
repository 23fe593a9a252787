/** The same value with another one at a path; undefined takes it out. */
export function changed(value: unknown, path: readonly string[], other: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return other;
  if (Array.isArray(value)) {
    return value.map((item, index) => (String(index) === name ? changed(item, rest, other) : item));
  }
  const entries = Object.entries(Object(value)).map(([key, inner]) => [
    key,
    key === name ? changed(inner, rest, other) : inner,
  ]);
  return Object.fromEntries(entries);
}

/** The path of every value within one. */
export function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...path, name])),
  ];
}
