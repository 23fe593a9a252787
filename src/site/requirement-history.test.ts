import { describe, expect, it } from 'vitest';
import type { Requirement } from '../model/requirement.js';
import { requirement } from '../report/test-support/samples.js';
import { historyOf, wordingsOf } from './requirement-history.js';
import { sampleVersion } from './test-support/sample-site.js';

const ID = 'meals.meal.date';

/** The history of an id over versions that say this of it; null for a version without it. */
function history(...said: readonly (Partial<Requirement> | null)[]) {
  const versions = said.map((parts) =>
    sampleVersion('3.4', parts === null ? [] : [requirement(ID, parts)]),
  );
  return historyOf(versions, ID);
}

const text = (en: string) => ({ text: { en, sv: en } });

describe('historyOf', () => {
  it.each<[string, readonly (Partial<Requirement> | null)[], readonly string[]]>([
    ['the same twice', [{}, {}], ['first', 'unchanged']],
    ['a new level', [{}, { level: 'should' }], ['first', 'changed: level']],
    [
      'a new text and tier',
      [{}, { ...text('x'), tier: 'avancerad' }],
      ['first', 'changed: text, tier'],
    ],
    ['a dispute', [{}, { disputed: 'SD-01' }], ['first', 'changed: disputed']],
    ['another source only', [{}, { source: [] }], ['first', 'unchanged']],
    ['it comes late', [null, {}], ['absent', 'first']],
    ['it goes', [{}, null], ['first', 'absent']],
    ['it goes and comes back', [{}, null, {}], ['first', 'absent', 'unchanged']],
    ['it comes back changed', [{}, null, text('x')], ['first', 'absent', 'changed: text']],
  ])('tells %s', (_, said, expected) => {
    const told = history(...said).map(({ change, aspects }) =>
      change === 'changed' ? `changed: ${aspects.join(', ')}` : change,
    );
    expect(told).toEqual(expected);
  });
});

describe('wordingsOf', () => {
  const shape = (...said: readonly (Partial<Requirement> | null)[]) =>
    wordingsOf(history(...said)).map(({ versions, before }) => [
      versions.length,
      before?.aspects ?? null,
    ]);

  it('puts versions in a row that say the same together', () => {
    expect(shape({}, {}, text('x'), text('x'), text('x'))).toEqual([
      [2, null],
      [3, ['text']],
    ]);
  });

  it('does not reach over a version without it', () => {
    expect(shape({}, null, {})).toEqual([
      [1, null],
      [1, []],
    ]);
  });

  it('shows the requirement of the newest of them', () => {
    const [wording] = wordingsOf(history({}, { source: [] }));
    expect(wording?.requirement.source).toEqual([]);
  });
});
