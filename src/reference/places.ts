import type { Bilingual } from '../model/requirement.js';
import type { DishKind } from './dishes.js';

/** A place that serves food. */
export interface Place {
  readonly id: string;
  /** The identifier in 3.1, whose text wants a UUID (SD-50). */
  readonly uuid: string;
  readonly name: string;
  readonly description: string;
  /** Where in the house the food is served. */
  readonly room: string;
  /** The code of 3.x: `0` school, `1` home for the elderly, `5` other. */
  readonly type: '0' | '1' | '5';
  readonly streetAddress: string;
  readonly postalCode: string;
  readonly addressLocality: string;
  readonly addressRegion: string | null;
  readonly addressCountry: 'SE' | 'NO';
  /** Latitude and longitude, WGS 84. */
  readonly position: readonly [number, number];
  readonly email: string;
  readonly phone: string;
  readonly currency: 'SEK' | 'NOK';
  readonly kitchen: Kitchen;
  /** Whether its calendar feed is announced. */
  readonly hasCalendar: boolean;
}

/** What a kitchen cooks; places with the same kitchen serve the same menu. */
export interface Kitchen {
  readonly seed: number;
  readonly atWeekends: boolean;
  readonly meals: readonly ServedMeal[];
}

export interface ServedMeal {
  readonly id: string;
  readonly name: Bilingual;
  readonly courses: readonly DishKind[];
}

/** The invented data provider. */
export const PROVIDER = {
  id: '1',
  name: 'Exempelköpings kommun',
  url: 'https://exempelkoping.example/',
  email: 'maltider@exempelkoping.example',
  phone: '+46313900600',
} as const;

const LUNCH: Bilingual = { sv: 'Lunch', en: 'Lunch' };

const SCHOOL_KITCHEN: Kitchen = {
  seed: 0,
  atWeekends: false,
  meals: [{ id: 'lunch', name: LUNCH, courses: ['main', 'vegetarian', 'soup'] }],
};

const PRESCHOOL_KITCHEN: Kitchen = {
  seed: 2,
  atWeekends: false,
  meals: [
    { id: 'lunch', name: LUNCH, courses: ['main', 'vegetarian'] },
    { id: 'mellanmal', name: { sv: 'Mellanmål', en: 'Snack' }, courses: ['snack'] },
  ],
};

const ELDERLY_KITCHEN: Kitchen = {
  seed: 4,
  atWeekends: true,
  meals: [
    { id: 'lunch', name: LUNCH, courses: ['main', 'vegetarian', 'dessert'] },
    { id: 'kvallsmat', name: { sv: 'Kvällsmat', en: 'Supper' }, courses: ['soup', 'snack'] },
  ],
};

const KITCHEN_ABROAD: Kitchen = { ...SCHOOL_KITCHEN, seed: 5 };

/** The invented places, in the order in which they are published. */
export const PLACES: readonly Place[] = [
  {
    id: '101',
    uuid: '6f1f9c52-8a54-4c0e-9a6b-3f0f5a1d0101',
    name: 'Björkskolan',
    description: 'Låg- och mellanstadium med eget kök',
    room: 'Matsalen',
    type: '0',
    streetAddress: 'Björkvägen 1',
    postalCode: '99901',
    addressLocality: 'Exempelköping',
    addressRegion: 'Örebro län',
    addressCountry: 'SE',
    position: [59.27, 15.21],
    email: 'bjorkskolan@exempelkoping.example',
    phone: '+46313900601',
    currency: 'SEK',
    kitchen: SCHOOL_KITCHEN,
    hasCalendar: true,
  },
  {
    id: '102',
    uuid: '6f1f9c52-8a54-4c0e-9a6b-3f0f5a1d0102',
    name: 'Ängsskolan',
    description: 'Högstadium; maten lagas i Björkskolans kök',
    room: 'Ängens matsal',
    type: '0',
    streetAddress: 'Ängsgatan 12',
    postalCode: '99902',
    addressLocality: 'Exempelköping',
    addressRegion: 'Örebro län',
    addressCountry: 'SE',
    position: [59.28, 15.19],
    email: 'angsskolan@exempelkoping.example',
    phone: '+46313900602',
    currency: 'SEK',
    kitchen: SCHOOL_KITCHEN,
    hasCalendar: true,
  },
  {
    id: '103',
    uuid: '6f1f9c52-8a54-4c0e-9a6b-3f0f5a1d0103',
    name: 'Förskolan Åkerbäret',
    description: 'Förskola med fyra avdelningar',
    room: 'Avdelningarna',
    type: '5',
    streetAddress: 'Åkerstigen 4',
    postalCode: '99903',
    addressLocality: 'Exempelköping',
    addressRegion: 'Örebro län',
    addressCountry: 'SE',
    position: [59.26, 15.24],
    email: 'akerbaret@exempelkoping.example',
    phone: '+46313900603',
    currency: 'SEK',
    kitchen: PRESCHOOL_KITCHEN,
    hasCalendar: true,
  },
  {
    id: '104',
    uuid: '6f1f9c52-8a54-4c0e-9a6b-3f0f5a1d0104',
    name: 'Äldreboendet Källängen',
    description: 'Vård- och omsorgsboende med restaurang',
    room: 'Restaurangen',
    type: '1',
    streetAddress: 'Källgränd 7',
    postalCode: '99910',
    addressLocality: 'Sjöviken',
    addressRegion: 'Örebro län',
    addressCountry: 'SE',
    position: [59.31, 15.02],
    email: 'kallangen@exempelkoping.example',
    phone: '+46313900604',
    currency: 'SEK',
    kitchen: ELDERLY_KITCHEN,
    hasCalendar: true,
  },
  {
    id: '105',
    uuid: '6f1f9c52-8a54-4c0e-9a6b-3f0f5a1d0105',
    name: 'Svenska skolan i Fjordvika',
    description: 'Svensk skola i Norge',
    room: 'Matsalen',
    type: '0',
    streetAddress: 'Bryggegata 3',
    postalCode: '0099',
    addressLocality: 'Fjordvika',
    addressRegion: null,
    addressCountry: 'NO',
    position: [59.91, 10.4],
    email: 'fjordvika@exempelkoping.example',
    phone: '+4721000105',
    currency: 'NOK',
    kitchen: KITCHEN_ABROAD,
    hasCalendar: true,
  },
];
