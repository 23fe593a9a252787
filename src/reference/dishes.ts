import type { Bilingual } from '../model/requirement.js';
import type { IngredientName } from './larder.js';

/** A dish with the values of one standard portion. */
export interface Dish {
  readonly id: string;
  readonly name: Bilingual;
  /** Left out where the name says it all. */
  readonly description?: Bilingual;
  readonly ingredients: readonly IngredientName[];
  /** Grams. */
  readonly protein: number;
  readonly carbohydrate: number;
  readonly fat: number;
  /** Kilograms of carbon dioxide equivalents. */
  readonly co2: number;
  readonly vegetarian: boolean;
}

const MAIN: readonly Dish[] = [
  {
    id: 'artsoppa',
    name: { sv: 'Ärtsoppa med fläsk', en: 'Pea soup with pork' },
    description: {
      sv: 'Ärtsoppa med fläsk, senap och hårt bröd',
      en: 'Pea soup with pork, mustard and crispbread',
    },
    ingredients: ['peas', 'pork', 'onion', 'celeriac', 'mustard', 'crispbread'],
    protein: 28,
    carbohydrate: 52,
    fat: 14,
    co2: 0.74,
    vegetarian: false,
  },
  {
    id: 'torsk',
    name: { sv: 'Ugnsbakad torsk med äggsås', en: 'Oven-baked cod with egg sauce' },
    description: {
      sv: 'Ugnsbakad torsk med äggsås, kokt potatis och morötter',
      en: 'Oven-baked cod with egg sauce, boiled potatoes and carrots',
    },
    ingredients: ['cod', 'egg', 'milk', 'butter', 'wheat', 'potato', 'carrot'],
    protein: 31,
    carbohydrate: 44,
    fat: 15,
    co2: 0.81,
    vegetarian: false,
  },
  {
    id: 'kottfarssas',
    name: { sv: 'Köttfärssås med kornotto', en: 'Minced beef sauce with barley' },
    description: {
      sv: 'Köttfärssås på svenskt nötkött; serveras med kornotto',
      en: 'Sauce of minced Swedish beef; served with barley',
    },
    ingredients: ['beef', 'tomato', 'onion', 'carrot', 'barley', 'rapeseedOil'],
    protein: 27,
    carbohydrate: 55,
    fat: 19,
    co2: 2.35,
    vegetarian: false,
  },
  {
    id: 'kyckling',
    name: { sv: 'Kycklinggryta med dragon', en: 'Chicken stew with tarragon' },
    description: {
      sv: 'Krämig kycklinggryta med dragon, ris och broccoli',
      en: 'Creamy chicken stew with tarragon, rice and broccoli',
    },
    ingredients: ['chicken', 'cream', 'onion', 'rice', 'broccoli', 'rapeseedOil'],
    protein: 30,
    carbohydrate: 58,
    fat: 17,
    co2: 0.92,
    vegetarian: false,
  },
  {
    id: 'lax',
    name: { sv: 'Lax i dillsås', en: 'Salmon in dill sauce' },
    description: {
      sv: 'Lax i dillsås med kokt potatis och gröna ärtor',
      en: 'Salmon in dill sauce with boiled potatoes and green peas',
    },
    ingredients: ['salmon', 'milk', 'butter', 'wheat', 'dill', 'potato'],
    protein: 29,
    carbohydrate: 41,
    fat: 22,
    co2: 0.88,
    vegetarian: false,
  },
  {
    id: 'farsbiffar',
    name: { sv: 'Färsbiffar med lingon', en: 'Beef patties with lingonberries' },
    description: {
      sv: 'Färsbiffar med brunsås, potatis och rårörda lingon',
      en: 'Beef patties with gravy, potatoes and raw lingonberry jam',
    },
    ingredients: ['beef', 'egg', 'onion', 'cream', 'potato', 'lingonberry', 'sugar'],
    protein: 26,
    carbohydrate: 49,
    fat: 23,
    co2: 2.61,
    vegetarian: false,
  },
  {
    id: 'flaskgryta',
    name: { sv: 'Fläskgryta med rotfrukter', en: 'Pork stew with root vegetables' },
    description: {
      sv: 'Fläskgryta med rotfrukter, purjolök och potatismos',
      en: 'Pork stew with root vegetables, leek and mashed potatoes',
    },
    ingredients: ['pork', 'carrot', 'celeriac', 'leek', 'potato', 'milk', 'butter'],
    protein: 25,
    carbohydrate: 47,
    fat: 20,
    co2: 1.04,
    vegetarian: false,
  },
];

const VEGETARIAN: readonly Dish[] = [
  {
    id: 'linsgryta',
    name: { sv: 'Linsgryta med spenat', en: 'Lentil stew with spinach' },
    description: {
      sv: 'Linsgryta med spenat, tomat och ris',
      en: 'Lentil stew with spinach, tomato and rice',
    },
    ingredients: ['lentils', 'spinach', 'tomato', 'onion', 'rice', 'rapeseedOil'],
    protein: 21,
    carbohydrate: 68,
    fat: 11,
    co2: 0.32,
    vegetarian: true,
  },
  {
    id: 'rodbetsbiffar',
    name: { sv: 'Rödbetsbiffar med ost', en: 'Beetroot patties with cheese' },
    description: {
      sv: 'Rödbetsbiffar med ost, korngryn och yoghurtsås',
      en: 'Beetroot patties with cheese, barley and yoghurt sauce',
    },
    ingredients: ['beetroot', 'cheese', 'egg', 'barley', 'yoghurt', 'rapeseedOil'],
    protein: 20,
    carbohydrate: 57,
    fat: 18,
    co2: 0.45,
    vegetarian: true,
  },
  {
    id: 'pannkakor',
    name: { sv: 'Pannkakor med äppelkompott', en: 'Pancakes with apple compote' },
    ingredients: ['wheat', 'milk', 'egg', 'butter', 'apple', 'sugar'],
    protein: 17,
    carbohydrate: 71,
    fat: 16,
    co2: 0.39,
    vegetarian: true,
  },
  {
    id: 'kikartsgryta',
    name: { sv: 'Kikärtsgryta', en: 'Chickpea stew' },
    description: {
      sv: 'Kikärtsgryta med morot, vitkål och örter',
      en: 'Chickpea stew with carrot, white cabbage and herbs',
    },
    ingredients: ['chickpeas', 'carrot', 'cabbage', 'onion', 'potato', 'rapeseedOil'],
    protein: 18,
    carbohydrate: 62,
    fat: 12,
    co2: 0.29,
    vegetarian: true,
  },
  {
    id: 'tofupytt',
    name: { sv: 'Pytt på tofu', en: 'Tofu hash' },
    description: {
      sv: 'Pytt på tofu, potatis och lök; stekt ägg till',
      en: 'Hash of tofu, potato and onion; with a fried egg',
    },
    ingredients: ['tofu', 'potato', 'onion', 'egg', 'rapeseedOil'],
    protein: 23,
    carbohydrate: 48,
    fat: 17,
    co2: 0.41,
    vegetarian: true,
  },
];

const SOUPS: readonly Dish[] = [
  {
    id: 'rotfruktssoppa',
    name: { sv: 'Soppa på rotselleri', en: 'Celeriac soup' },
    description: {
      sv: 'Len soppa på rotselleri med hembakat bröd',
      en: 'Smooth celeriac soup with home-baked bread',
    },
    ingredients: ['celeriac', 'potato', 'leek', 'cream', 'wheat'],
    protein: 9,
    carbohydrate: 43,
    fat: 14,
    co2: 0.27,
    vegetarian: true,
  },
  {
    id: 'tomatsoppa',
    name: { sv: 'Tomatsoppa med bönor', en: 'Tomato soup with beans' },
    ingredients: ['tomato', 'beans', 'onion', 'rapeseedOil'],
    protein: 12,
    carbohydrate: 38,
    fat: 7,
    co2: 0.24,
    vegetarian: true,
  },
  {
    id: 'kalsoppa',
    name: { sv: 'Kålsoppa', en: 'Cabbage soup' },
    description: { sv: 'Kålsoppa med morot och bröd', en: 'Cabbage soup with carrot and bread' },
    ingredients: ['cabbage', 'carrot', 'onion', 'wheat', 'rapeseedOil'],
    protein: 8,
    carbohydrate: 41,
    fat: 6,
    co2: 0.22,
    vegetarian: true,
  },
];

const DESSERTS: readonly Dish[] = [
  {
    id: 'blabarssoppa',
    name: { sv: 'Blåbärssoppa med grädde', en: 'Blueberry soup with cream' },
    ingredients: ['blueberry', 'sugar', 'cream'],
    protein: 2,
    carbohydrate: 31,
    fat: 8,
    co2: 0.21,
    vegetarian: true,
  },
  {
    id: 'appelkaka',
    name: { sv: 'Äppelkaka med vaniljsås', en: 'Apple cake with custard' },
    ingredients: ['apple', 'oats', 'butter', 'sugar', 'milk', 'egg'],
    protein: 5,
    carbohydrate: 42,
    fat: 13,
    co2: 0.33,
    vegetarian: true,
  },
];

const SNACKS: readonly Dish[] = [
  {
    id: 'grot',
    name: { sv: 'Havregrynsgröt med blåbär', en: 'Oat porridge with blueberries' },
    ingredients: ['oats', 'milk', 'blueberry'],
    protein: 9,
    carbohydrate: 36,
    fat: 6,
    co2: 0.25,
    vegetarian: true,
  },
  {
    id: 'smorgas',
    name: { sv: 'Smörgås med ost och gurka', en: 'Cheese and cucumber sandwich' },
    ingredients: ['wheat', 'butter', 'cheese', 'cucumber'],
    protein: 10,
    carbohydrate: 28,
    fat: 11,
    co2: 0.36,
    vegetarian: true,
  },
  {
    id: 'yoghurt',
    name: { sv: 'Yoghurt med äpple', en: 'Yoghurt with apple' },
    ingredients: ['yoghurt', 'apple', 'oats'],
    protein: 8,
    carbohydrate: 24,
    fat: 5,
    co2: 0.23,
    vegetarian: true,
  },
];

/** The invented dishes, by what they are served as. */
export const DISHES = {
  main: MAIN,
  vegetarian: VEGETARIAN,
  soup: SOUPS,
  dessert: DESSERTS,
  snack: SNACKS,
} as const satisfies Readonly<Record<string, readonly Dish[]>>;

export type DishKind = keyof typeof DISHES;
