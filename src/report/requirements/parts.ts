import type { RequirementId } from '../../model/generated/requirement-ids.js';
import type { Bilingual } from '../../model/requirement.js';

/** What an id begins with. */
type FirstSegment<Id> = Id extends `${infer First}.${string}` ? First : never;
type Segment = Exclude<FirstSegment<RequirementId>, 'advice'>;

/** The headings of an annex by the first segment of the ids under them, in the order they are read. */
const HEADINGS: Readonly<Record<Segment, Bilingual>> = {
  api: { en: 'The API and its publisher', sv: 'API:et och den som publicerar' },
  document: { en: 'All responses', sv: 'Alla svar' },
  envelope: { en: 'The envelope of a response', sv: 'Svarets kuvert' },
  'data-providers': { en: 'The list of data providers', sv: 'Listan över dataleverantörer' },
  distributors: { en: 'Distributors', sv: 'Distributörer' },
  meals: { en: 'Meals', sv: 'Måltider' },
  problem: { en: 'Error bodies', sv: 'Felsvar' },
  calendar: { en: 'Menu calendars', sv: 'Kalenderflöden' },
};

const ORDER = Object.keys(HEADINGS);

/** The part of an annex that a requirement belongs to: the first segment of its id. */
export function partOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}

/** Parts in the order of the annex; one without a heading comes last. */
export function comparePartsInOrder(one: string, other: string): number {
  const place = (part: string) => (ORDER.includes(part) ? ORDER.indexOf(part) : ORDER.length);
  return place(one) - place(other);
}

/** The heading of a part; a part that this program does not know is called by its name. */
export function partHeading(part: string): Bilingual {
  const headings: Readonly<Record<string, Bilingual>> = HEADINGS;
  return headings[part] ?? { en: part, sv: part };
}
