import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { allergensInCapitals } from './allergen-capitals.js';
import { isObject, listAt, textAt } from './fields.js';
import { listedAllergens } from './listed-allergens.js';

export default defineRule({
  requirement: 'advice.allergens-in-label',
  versions: JUDGED_VERSIONS,
  inspects: 'Course',
  messages: ['allergens-in-label'],
  select: (course) => (hasContents(course) ? course : null),
  check: (course, context) => {
    if (listedAllergens(course).length > 0) return;
    for (const { text, at } of contentsOf(course)) {
      const allergens = allergensInCapitals(text);
      if (allergens.length === 0) continue;
      context.report('allergens-in-label', { allergens: allergens.join(', ') }, at);
      return;
    }
  },
});

interface Contents {
  readonly text: string;
  readonly at: string;
}

function hasContents(course: object): boolean {
  return (
    Boolean(textAt(course, 'labelOfContents')) ||
    Boolean(textAt(course, 'ingredients')) ||
    listAt(course, 'ingredients').length > 0
  );
}

/** The running text of the contents, and in 3.4 also the names of the ingredients, read as one text. */
function contentsOf(course: object): readonly Contents[] {
  const contents: Contents[] = [];
  for (const property of ['labelOfContents', 'ingredients']) {
    const text = textAt(course, property);
    if (text !== null && text !== '') contents.push({ text, at: `/${property}` });
  }
  const names = listAt(course, 'ingredients').flatMap((ingredient) =>
    isObject(ingredient) ? (textAt(ingredient, 'name') ?? []) : [],
  );
  if (names.length > 0) contents.push({ text: names.join(', '), at: '/ingredients' });
  return contents;
}
