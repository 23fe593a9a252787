import { describe, expect, it } from 'vitest';
import { explain } from './explain.js';
import { requirement, TEXTS } from './test-support/samples.js';

function textOf(...[id, version, language]: [string, '2.0' | '3.4' | null, 'en' | 'sv']): string {
  const explanation = explain(TEXTS, id, version, language);
  if (explanation.kind === 'unknown') throw new Error(`${id} is unknown`);
  return explanation.text;
}

describe('explain', () => {
  it('tells everything about a requirement, in the newest version that has it', () => {
    expect(textOf('meals.meal.date', null, 'en')).toBe(`Open Meal 3.4, meals.meal.date

Text of meals.meal.date.

Versions       2.0 (should), 3.4 (must)
Why            Reason of meals.meal.date.
Verified by    a rule of this program
Documents      meals
Source         example/new/openapi.json @ 0123456, /meals.meal.date
Link           https://orebrokommun.github.io/Open-Meal-Information/spec/3.4/#meals.meal.date
Root hash      sha256:${'34'.repeat(32)}
`);
  });

  it('speaks Swedish, and of the version asked for', () => {
    expect(textOf('meals.meal.date', '2.0', 'sv')).toBe(`Open Meal 2.0, meals.meal.date

Texten till meals.meal.date.

Versioner    2.0 (BÖR), 3.4 (SKALL)
Varför       Skälet till meals.meal.date.
Prövas av    en regel i det här programmet
Dokument     måltider
Källa        example/old/meals.md, /meals.meal.date
Länk         https://orebrokommun.github.io/Open-Meal-Information/spec/2.0/#meals.meal.date
`);
  });

  it('says when it applies and what a person looks at', () => {
    const text = textOf('api.licence-cc0', null, 'en');
    expect(text).toContain('When           Data is published.');
    expect(text).toContain(
      'Verified by    a person; no program can decide it\n               A person reads the licence.',
    );
    expect(text).not.toContain('Documents');
  });

  it('tells the conflict behind a disputed clause', () => {
    const text = textOf('meals.price.currency-present', null, 'en');
    expect(text).toContain('Disputed       SD-78: Currency is optional\n');
    expect(text).toContain('Conflict       One page says this, another that.\n');
    expect(text).toContain('We read it so  Both are accepted.\n');
  });

  it('says that advice is advice', () => {
    const text = textOf('advice.id-zero', null, 'sv');
    expect(text).toContain('advice.id-zero\n');
    expect(text).not.toContain('Open Meal 3.4, advice');
    expect(text).toContain('Råd: ingen version kräver det');
    expect(text).toContain('3.4 (råd)');
  });

  it('explains an entry of the register', () => {
    const text = textOf('sd-78', null, 'en');
    expect(text).toContain('SD-78: Currency is optional');
    expect(text).toContain('Open Meal 3.4, meals.price.currency-present');
  });

  it('names an RFC by its number', () => {
    const rfc = requirement('meals.rfc', { source: [{ from: 'rfc8259', at: '§8.1' }] });
    const texts = { ...TEXTS, requirements: { ...TEXTS.requirements, '3.4': [rfc] } };
    expect(explain(texts, 'meals.rfc', null, 'en')).toMatchObject({
      text: expect.stringContaining('RFC 8259, §8.1'),
    });
  });

  it('knows no id that is not there', () => {
    expect(explain(TEXTS, 'meals.meal.dte', null, 'en')).toEqual({
      kind: 'unknown',
      nearest: ['meals.meal.date'],
      versions: [],
    });
    expect(explain(TEXTS, 'old.only', '3.4', 'en')).toEqual({
      kind: 'unknown',
      nearest: [],
      versions: ['2.0'],
    });
  });
});
