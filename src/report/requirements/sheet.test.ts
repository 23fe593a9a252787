import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../model/generated/catalogue.js';
import { JUDGED_VERSIONS, SPEC_VERSIONS } from '../../model/versions.js';
import { GENERATED_TEXTS } from '../generated-texts.js';
import { sampleReport, sampleSheet } from '../test-support/sheets.js';
import { partHeading, partOf } from './parts.js';
import { QUESTION_GROUPS, questionsFor } from './questions.js';
import { EVERYTHING } from './selection.js';
import { buildSheet, rowsOf } from './sheet.js';

describe('buildSheet', () => {
  it('puts the requirements into parts, in the order of an annex', () => {
    const ids = sampleSheet().parts.map(({ id, rows }) => [
      id,
      ...rows.map(({ requirement }) => requirement.id),
    ]);
    expect(ids).toEqual([
      ['api', 'api.get', 'api.licence-cc0'],
      ['document', 'document.json'],
      ['data-providers', 'data-providers.provider.id-number'],
      [
        'meals',
        'meals.meal.date',
        'meals.course.name',
        'meals.course.co2-published',
        'meals.price.currency-present',
        'meals.meal.lang-code',
      ],
      ['calendar', 'calendar.event.uid'],
    ]);
  });

  it('leads to each requirement, its sources, and what makes it contested', () => {
    const row = rowsOf(sampleSheet()).find(
      ({ requirement }) => requirement.id === 'meals.price.currency-present',
    );
    expect(row).toMatchObject({
      permalink:
        'https://orebrokommun.github.io/Open-Meal-Information/spec/3.4/#meals.price.currency-present',
      sources: ['example/new/openapi.json @ 0123456, /meals.price.currency-present'],
      defect: { id: 'SD-78' },
      result: null,
    });
  });

  it('says whether the report was made with the same texts', () => {
    const report = sampleReport();
    expect(sampleSheet({ report }).filledIn?.sameRules).toBe(true);
    expect(sampleSheet({ report, rules: 'sha256:other' }).filledIn?.sameRules).toBe(false);
  });

  it('knows the other versions, but none whose text nobody has', () => {
    const sheet = buildSheet(GENERATED_TEXTS, {
      version: '3.4',
      selection: EVERYTHING,
      reports: [],
      rules: '',
    });
    expect(sheet.otherVersions).not.toContain('3.0');
    expect(sheet.otherVersions).not.toContain('3.4');
    expect(sheet.otherVersions).toHaveLength(SPEC_VERSIONS.length - 2);
  });
});

describe.each(JUDGED_VERSIONS)('the sheet of %s', (version) => {
  const sheet = buildSheet(GENERATED_TEXTS, {
    version,
    selection: EVERYTHING,
    reports: [],
    rules: '',
  });

  it('has every requirement once and no advice', () => {
    const ids = rowsOf(sheet).map(({ requirement }) => requirement.id);
    expect(new Set(ids)).toEqual(new Set(CATALOGUE[version].map(({ id }) => id)));
    expect(ids).toHaveLength(CATALOGUE[version].length);
    expect(ids.filter((id) => id.startsWith('advice.'))).toEqual([]);
  });

  it('has a heading in words for every part', () => {
    for (const { id, rows } of sheet.parts) {
      expect(partHeading(id).sv).toMatch(/^[A-ZÅÄÖ]/);
      expect(rows.every(({ requirement }) => partOf(requirement.id) === id)).toBe(true);
    }
  });

  it('knows what makes every contested requirement contested', () => {
    const contested = rowsOf(sheet).filter(({ requirement }) => requirement.disputed);
    expect(contested.filter(({ defect }) => defect === null)).toEqual([]);
    expect(contested.length).toBeGreaterThan(0);
  });

  it('has an instruction for every requirement that a person judges', () => {
    const judged = rowsOf(sheet).filter(({ requirement: r }) => r.verification === 'attest');
    expect(judged.filter(({ requirement: r }) => r.reason === undefined)).toEqual([]);
  });

  it('asks in every group', () => {
    const questions = questionsFor(sheet.ids);
    expect(new Set(questions.map(({ group }) => group))).toEqual(new Set(QUESTION_GROUPS));
    expect(questions.map(({ number }) => number)).toEqual(questions.map((_, index) => index + 1));
  });
});

describe('questionsFor', () => {
  const idsOf = (version: '2.0' | '3.4') =>
    questionsFor(new Set(CATALOGUE[version].map(({ id }) => id))).map(({ id }) => id);

  it('asks for nothing that a version does not know', () => {
    expect(idsOf('3.4')).toEqual(expect.arrayContaining(['prices', 'climate', 'calendar']));
    expect(idsOf('2.0')).not.toContain('prices');
    expect(idsOf('2.0')).not.toContain('climate');
    expect(idsOf('2.0')).toContain('nutrients');
  });
});
