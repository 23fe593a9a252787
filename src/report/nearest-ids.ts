/** The ids that somebody most likely meant, nearest first, at most three. */
export function nearestIds(wanted: string, ids: readonly string[]): string[] {
  const asked = wanted.toLowerCase();
  return ids
    .map((id) => ({ id, distance: likeness(asked, id) }))
    .filter(({ distance }) => distance <= Math.max(3, asked.length / 3))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ id }) => id);
}

/** Edits from one to the other; an id that ends in what was asked for is as near as one edit. */
function likeness(asked: string, id: string): number {
  const isTail = asked !== '' && (id.endsWith(`.${asked}`) || id.endsWith(`-${asked}`));
  return isTail ? Math.min(1, edits(asked, id)) : edits(asked, id);
}

/** Levenshtein distance. */
function edits(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= other.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      current.push(
        Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1),
      );
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
