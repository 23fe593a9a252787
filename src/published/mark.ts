/** A name or text of JSON, a number or a word; a bracket alone stands for what it opens. */
const VALUE = /"(?:[^"\\]|\\.)*"?|-?[\w.+-]+|[{[]/y;

/** The part of a piece of JSON that begins at an index: one value, cut where the piece ends; null where there is none. */
export function markOf(
  text: string,
  index: number,
): { readonly from: number; readonly to: number } | null {
  if (index < 0 || index >= text.length) return null;
  VALUE.lastIndex = index;
  const length = VALUE.exec(text)?.[0].length ?? 1;
  return { from: index, to: index + length };
}
