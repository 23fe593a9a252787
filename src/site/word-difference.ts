/** A run of words that stands in both texts, or in one only. */
export interface Run {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What became of a text, word by word: the shortest way from the one to the other. */
export function wordDifference(before: string, after: string): Run[] {
  const from = wordsOf(before);
  const to = wordsOf(after);
  const shared = sharedLengths(from, to);
  const runs: { kind: Run['kind']; words: string[] }[] = [];
  const add = (kind: Run['kind'], word: string) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else runs.push({ kind, words: [word] });
  };
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    const old = from[i];
    const now = to[j];
    if (old !== undefined && old === now) {
      add('same', old);
      i++;
      j++;
    } else if (
      old !== undefined &&
      (now === undefined || at(shared, i + 1, j) >= at(shared, i, j + 1))
    ) {
      add('removed', old);
      i++;
    } else if (now !== undefined) {
      add('added', now);
      j++;
    }
  }
  return runs.map(({ kind, words }) => ({ kind, text: words.join(' ') }));
}

/** What spaces part; code in backticks is one word. */
function wordsOf(text: string): string[] {
  return text.match(/(?:`[^`]*`|[^\s`])+/g) ?? [];
}

/** At `[i][j]`: how many words the rest from `i` and the rest from `j` have in common, in order. */
function sharedLengths(from: readonly string[], to: readonly string[]): number[][] {
  const lengths = from.map(() => to.map(() => 0));
  for (let i = from.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    for (let j = to.length - 1; j >= 0; j--) {
      row[j] =
        from[i] === to[j]
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function at(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
