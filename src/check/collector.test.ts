import { describe, expect, it } from 'vitest';
import { createCollector, type Occurrence } from './collector.js';

function occurrence(index: number, more: Partial<Occurrence> = {}): Occurrence {
  return {
    requirement: 'meals.meal.date',
    level: 'must',
    message: 'expected-string-or-null',
    data: { value: String(index) },
    group: '/meals/*/date',
    place: () => ({ document: 'd1', pointer: `/meals/${index}/date`, line: index, column: 1 }),
    ...more,
  };
}

describe('createCollector', () => {
  it('makes one group of the same problem and keeps ten places with the true count', () => {
    const collector = createCollector('meals', false);
    for (let index = 0; index < 108; index++) collector.add(occurrence(index));
    const { findings, groups, occurrences, places } = collector.result();
    expect(findings).toHaveLength(1);
    expect(findings[0]?.count).toBe(108);
    expect(findings[0]?.places).toHaveLength(10);
    expect(findings[0]?.places[3]?.data).toEqual({ value: '3' });
    expect(groups.must).toBe(1);
    expect(occurrences.must).toBe(108);
    expect(places.get('meals.meal.date')).toBe(108);
  });

  it('keeps every place when asked to', () => {
    const collector = createCollector('meals', true);
    for (let index = 0; index < 108; index++) collector.add(occurrence(index));
    expect(collector.result().findings[0]?.places).toHaveLength(108);
  });

  it('asks for the text of the first three places only', () => {
    const collector = createCollector('meals', true);
    for (let index = 0; index < 5; index++) {
      const place = (withExcerpt: boolean) => ({
        document: 'd1',
        line: index,
        column: 1,
        ...(withExcerpt ? { excerpt: String(index) } : {}),
      });
      collector.add(occurrence(index, { place }));
    }
    const [finding] = collector.result().findings;
    expect(finding?.places.map(({ excerpt }) => excerpt)).toEqual([
      '0',
      '1',
      '2',
      undefined,
      undefined,
    ]);
  });

  it('moves to the group what all places have in common, also those that are not kept', () => {
    const collector = createCollector('meals', false);
    for (let index = 0; index < 20; index++) {
      collector.add(
        occurrence(index, { data: { property: 'date', value: index < 19 ? 'x' : 'y' } }),
      );
    }
    const [finding] = collector.result().findings;
    expect(finding?.data).toEqual({ property: 'date' });
    expect(finding?.places[0]?.data).toEqual({ value: 'x' });
  });

  it('gives the same fingerprint to the same problem, whatever its places and values', () => {
    const print = (from: number) => {
      const collector = createCollector('meals', false);
      for (let index = from; index < from + 3; index++) collector.add(occurrence(index));
      return collector.result().findings[0]?.fingerprint;
    };
    expect(print(0)).toBe(print(50));
    const other = createCollector('meals', false);
    other.add(occurrence(0, { requirement: 'meals.meal.lang' }));
    expect(other.result().findings[0]?.fingerprint).not.toBe(print(0));
  });

  it('stays bounded when every place is a group of its own, and counts them all', () => {
    const collector = createCollector('meals', false);
    for (let index = 0; index < 5000; index++) {
      collector.add(occurrence(index, { group: `/meals/*/p${index}` }));
    }
    const { findings, groups, occurrences } = collector.result();
    expect(findings).toHaveLength(2000);
    expect(groups.must).toBe(5000);
    expect(occurrences.must).toBe(5000);
  });

  it('cuts long texts', () => {
    const collector = createCollector('meals', false);
    collector.add(occurrence(0, { data: { value: 'x'.repeat(100_000) } }));
    expect(JSON.stringify(collector.result().findings).length).toBeLessThan(2000);
  });
});
