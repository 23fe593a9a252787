import { describe, expect, it } from 'vitest';
import { requirement } from '../test-support/samples.js';
import { EVERYTHING, isSelected, type Selection } from './selection.js';

describe('isSelected', () => {
  const one = requirement('meals.meal.date', {
    tier: 'avancerad',
    artefacts: ['meals', 'problem'],
    verification: 'schema',
  });
  const ofApi = requirement('api.get', {
    artefacts: [],
    verification: 'probe',
    level: 'should',
    disputed: 'SD-1',
  });

  it.each<[Partial<Selection>, boolean, boolean]>([
    [{}, true, true],
    [{ level: ['must'] }, true, false],
    [{ level: ['should', 'may'] }, false, true],
    [{ tier: ['bas'] }, false, true],
    [{ artefact: ['meals'] }, true, false],
    [{ artefact: ['problem', 'calendar'] }, true, false],
    [{ artefact: ['calendar'] }, false, false],
    [{ artefact: ['api'] }, false, true],
    [{ verification: ['schema', 'rule'] }, true, false],
    [{ exclude: ['api.get'] }, true, false],
    [{ only: ['api.get'] }, false, true],
    [{ only: ['api.get', 'meals.meal.date'], level: ['must'] }, true, false],
    [{ undisputed: true }, true, false],
    // Every filter narrows.
    [{ level: ['must'], verification: ['probe'] }, false, false],
    [{ level: ['must'], tier: ['avancerad'], artefact: ['api', 'meals'] }, true, false],
  ])('%j', (selection, first, second) => {
    expect(isSelected(one, { ...EVERYTHING, ...selection })).toBe(first);
    expect(isSelected(ofApi, { ...EVERYTHING, ...selection })).toBe(second);
  });
});
