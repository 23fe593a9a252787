import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifference } from './word-difference.js';

const short = (before: string, after: string) =>
  wordDifference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}{${text}}`))
    .join(' ');

describe('wordDifference', () => {
  it.each([
    ['a b c', 'a b c', 'a b c'],
    ['a b c', 'a x c', 'a -{b} +{x} c'],
    ['a b', 'a b c d', 'a b +{c d}'],
    ['a b c', 'c', '-{a b} c'],
    ['a', 'b', '-{a} +{b}'],
    ['a `b c`, d', 'a `b e`, d', 'a -{`b c`,} +{`b e`,} d'],
    ['', 'a', '+{a}'],
  ])('from "%s" to "%s"', (before, after, expected) => {
    expect(short(before, after)).toBe(expected);
  });

  it('holds both texts to the last word', () => {
    const text = fc
      .array(fc.constantFrom('must', 'have', 'a', 'name'), { minLength: 1 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordDifference(before, after);
        const without = (kind: string) =>
          runs
            .filter((run) => run.kind !== kind)
            .map((run) => run.text)
            .join(' ');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });
});
