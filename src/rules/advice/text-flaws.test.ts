import { describe, expect, it } from 'vitest';
import { textFlaws } from './text-flaws.js';

describe('textFlaws', () => {
  it.each([
    ['outer-space', ' Fisk'],
    ['outer-space', 'Fisk\n'],
    ['inner-space', 'Fisk  och ris'],
    ['empty', ''],
    ['empty', ' \r\n'],
    ['tag', '<b>Fisk</b>'],
    ['tag', 'Fisk<br/>Ris'],
    ['tag', 'Fisk <span class="a">x'],
    ['reference', 'Fisk &amp; ris'],
    ['reference', 'K&ouml;ttbullar'],
    ['reference', 'K&#246;ttbullar'],
    ['twice', 'Fisk &amp;amp; ris'],
    ['twice', 'K&amp;ouml;ttbullar'],
    ['twice', 'K&#38;#246;ttbullar'],
  ])('finds %s in %j', (kind, name) => {
    expect(textFlaws('Course', { name })).toMatchObject([{ kind, at: '/name' }]);
  });

  it.each([
    'Fisk',
    'Fisk & ris',
    'Ost <3',
    'Fett < 5 g, socker > 2 g',
    'M&M; choklad',
    'Salt&peppar; lök',
    '<Lunch>',
    'kok@skola.se <kok@skola.se>',
    'Fisk\npotatis',
    'Fisk\r\npotatis',
  ])('finds nothing in %j', (name) => {
    expect(textFlaws('Course', { name })).toEqual([]);
  });

  it('leaves the layout of long texts and an empty optionName alone', () => {
    const course = {
      name: 'Fisk',
      optionName: '',
      description: 'Fisk,  ris \n',
      ingredients: 'A  b',
    };
    expect(textFlaws('Course', course)).toEqual([]);
  });

  it('looks into lists of strings and of objects', () => {
    const course = {
      allergens: ['Mjölk', 'Ägg '],
      nutrients: [{ name: ' Fett' }, { name: null }, 7, null],
      knownAllergens: [{ name: '' }],
    };
    expect(textFlaws('Course', course)?.map(({ at }) => at)).toEqual([
      '/knownAllergens/0/name',
      '/allergens/1',
      '/nutrients/0/name',
    ]);
  });

  it('finds white space both around and inside a name', () => {
    expect(textFlaws('Course', { name: ' Fisk  och ris' })?.map(({ kind }) => kind)).toEqual([
      'outer-space',
      'inner-space',
    ]);
  });

  it('tells an object without texts', () => {
    expect(textFlaws('Meal', { name: null })).toBeNull();
  });
});
