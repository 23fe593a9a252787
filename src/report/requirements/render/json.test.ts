import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { JUDGED_VERSIONS } from '../../../model/versions.js';
import { GENERATED_TEXTS } from '../../generated-texts.js';
import { sampleReport, sampleSheet } from '../../test-support/sheets.js';
import { FORMS } from '../renderer.js';
import { EVERYTHING } from '../selection.js';
import { buildSheet } from '../sheet.js';
import { renderJson } from './json.js';

const url = new URL('../../../../schemas/requirements/1.schema.json', import.meta.url);
const schema: unknown = JSON.parse(readFileSync(url, 'utf8'));
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
// compile takes an object or a boolean; anything else must fail here.
const validate = ajv.compile(typeof schema === 'object' && schema !== null ? schema : false);

const LANGUAGES = ['en', 'sv'] as const;

describe.each(LANGUAGES)('JSON in %s', (language) => {
  it.each(FORMS)('is as its schema says (%s)', (form) => {
    for (const report of [null, sampleReport()]) {
      validate(JSON.parse(renderJson(sampleSheet({ report }), form, language)));
      expect(validate.errors).toBeNull();
    }
  });

  it.each(JUDGED_VERSIONS)('is so for the whole of %s', (version) => {
    const sheet = buildSheet(GENERATED_TEXTS, {
      version,
      selection: EVERYTHING,
      reports: [],
      rules: '',
    });
    for (const form of FORMS) {
      validate(JSON.parse(renderJson(sheet, form, language)));
      expect(validate.errors).toBeNull();
    }
  });
});

describe('a requirement', () => {
  const requirement = (id: string, form: 'annex' | 'questionnaire' = 'annex') => {
    const sheet = sampleSheet({ report: sampleReport() });
    const { requirements } = JSON.parse(renderJson(sheet, form, 'sv'));
    return requirements.find((one: { id: string }) => one.id === id);
  };

  it('has every field', () => {
    expect(requirement('meals.meal.lang-code')).toEqual({
      id: 'meals.meal.lang-code',
      citation: 'Open Meal 3.4, meals.meal.lang-code',
      permalink:
        'https://orebrokommun.github.io/Open-Meal-Information/spec/3.4/#meals.meal.lang-code',
      part: { id: 'meals', heading: 'Måltider' },
      level: 'should',
      levelBasis: 'schema',
      levelWord: 'BÖR',
      tier: 'avancerad',
      tierWord: 'avancerad',
      artefacts: ['meals'],
      text: 'Värdet på `lang` hos en måltid bör vara en kod enligt ISO 639 eller likvärdigt.',
      equivalent: true,
      condition: 'Den är angiven.',
      rationale: 'Skälet till meals.meal.lang-code.',
      disputed: null,
      verification: {
        kind: 'rule',
        label: 'Automatisk kontroll (regel)',
        evidence: 'Rapporten från kontrollen, där kravet är uppfyllt.',
        procedure: null,
        when: 'anbud, avtal',
      },
      sources: ['example/new/openapi.json @ 0123456, /meals.meal.lang-code'],
      result: { kind: 'notTested', places: 0, note: 'Rapporten ger inget besked om kravet.' },
    });
  });

  it('has the words of procurement only in an annex', () => {
    expect(requirement('meals.meal.lang-code', 'questionnaire')).toMatchObject({
      text: 'Värdet på `lang` hos en måltid bör vara en kod enligt ISO 639.',
      equivalent: false,
    });
  });

  it.each([
    ['document.json', { kind: 'met', places: 0, note: null }],
    ['meals.meal.date', { kind: 'notMet', places: 12, note: 'På 12 ställen.' }],
    [
      'meals.course.name',
      {
        kind: 'notApplicable',
        places: 0,
        note: 'Villkoret för kravet var inte uppfyllt i det som kontrollerades.',
      },
    ],
    [
      'meals.price.currency-present',
      {
        kind: 'notTested',
        places: 0,
        note: 'De publicerade texterna säger emot varandra (SD-78). Det läggs ingen till last.',
      },
    ],
    ['api.get', { kind: 'notTested', places: 0, note: 'Visas bara av ett API i drift.' }],
    [
      'api.licence-cc0',
      { kind: 'person', places: 0, note: 'Fylls i av den som bedömer, med namn och datum.' },
    ],
  ])('%s has the result of the report', (id, result) => {
    expect(requirement(id).result).toEqual(result);
  });

  it('prints what a person looks at, and how a contested clause is read', () => {
    expect(requirement('api.licence-cc0').verification.procedure).toBe(
      'En människa läser licensen.',
    );
    expect(requirement('meals.price.currency-present').disputed).toEqual({
      id: 'SD-78',
      title: 'Valutan är frivillig',
      interpretation: 'Båda godtas.',
    });
  });
});
