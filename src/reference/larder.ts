import type { Bilingual } from '../model/requirement.js';

/** A food of annex II to Regulation (EU) No 1169/2011, named as Livsmedelsverket names it. */
export interface Allergen {
  readonly name: Bilingual;
  /** The code of GS1's list of allergens. */
  readonly code: string;
}

/** What dishes are made of. */
export interface Ingredient {
  readonly name: Bilingual;
  readonly allergen?: Allergen;
}

const GLUTEN = {
  name: { sv: 'Spannmål som innehåller gluten', en: 'Cereals containing gluten' },
  code: 'AW',
};
const EGG = { name: { sv: 'Ägg', en: 'Eggs' }, code: 'AE' };
const FISH = { name: { sv: 'Fisk', en: 'Fish' }, code: 'AF' };
const MILK = { name: { sv: 'Mjölk', en: 'Milk' }, code: 'AM' };
const SOY = { name: { sv: 'Sojabönor', en: 'Soybeans' }, code: 'AY' };
const CELERY = { name: { sv: 'Selleri', en: 'Celery' }, code: 'BC' };
const MUSTARD = { name: { sv: 'Senap', en: 'Mustard' }, code: 'BM' };

function plain(sv: string, en: string): Ingredient {
  return { name: { sv, en } };
}

function allergenic(sv: string, en: string, allergen: Allergen): Ingredient {
  return { name: { sv, en }, allergen };
}

/** Every ingredient that the invented kitchens use. */
export const LARDER = {
  apple: plain('äpple', 'apple'),
  barley: allergenic('korngryn', 'barley', GLUTEN),
  beans: plain('svarta bönor', 'black beans'),
  beef: plain('nötfärs', 'minced beef'),
  beetroot: plain('rödbeta', 'beetroot'),
  blueberry: plain('blåbär', 'blueberries'),
  broccoli: plain('broccoli', 'broccoli'),
  butter: allergenic('smör', 'butter', MILK),
  cabbage: plain('vitkål', 'white cabbage'),
  carrot: plain('morot', 'carrot'),
  celeriac: allergenic('rotselleri', 'celery root', CELERY),
  cheese: allergenic('ost', 'cheese', MILK),
  chicken: plain('kyckling', 'chicken'),
  chickpeas: plain('kikärter', 'chickpeas'),
  cod: allergenic('torsk', 'fish (cod)', FISH),
  cream: allergenic('grädde', 'cream', MILK),
  crispbread: allergenic('rågmjöl', 'rye', GLUTEN),
  cucumber: plain('gurka', 'cucumber'),
  dill: plain('dill', 'dill'),
  egg: allergenic('ägg', 'egg', EGG),
  leek: plain('purjolök', 'leek'),
  lentils: plain('röda linser', 'red lentils'),
  lingonberry: plain('lingon', 'lingonberries'),
  milk: allergenic('mjölk', 'milk', MILK),
  mustard: allergenic('senap', 'mustard', MUSTARD),
  oats: allergenic('havregryn', 'oats', GLUTEN),
  onion: plain('gul lök', 'onion'),
  peas: plain('gula ärtor', 'yellow peas'),
  pork: plain('fläskkött', 'pork'),
  potato: plain('potatis', 'potato'),
  rapeseedOil: plain('rapsolja', 'rapeseed oil'),
  rice: plain('ris', 'rice'),
  salmon: allergenic('lax', 'fish (salmon)', FISH),
  spinach: plain('spenat', 'spinach'),
  sugar: plain('socker', 'sugar'),
  tofu: allergenic('tofu', 'soy', SOY),
  tomato: plain('tomat', 'tomato'),
  wheat: allergenic('vetemjöl', 'wheat', GLUTEN),
  yoghurt: allergenic('yoghurt', 'milk (yoghurt)', MILK),
} as const satisfies Readonly<Record<string, Ingredient>>;

export type IngredientName = keyof typeof LARDER;

/** The allergens of some ingredients, each once. */
export function allergensOf(names: readonly IngredientName[]): readonly Allergen[] {
  const ingredients: readonly Ingredient[] = names.map((name) => LARDER[name]);
  return [...new Set(ingredients.flatMap(({ allergen }) => allergen ?? []))];
}
