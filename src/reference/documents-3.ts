import type * as V1 from '../model/generated/3.1/types.js';
import type * as V2 from '../model/generated/3.2/types.js';
import type * as V3 from '../model/generated/3.3/types.js';
import type * as V4 from '../model/generated/3.4/types.js';
import type { FamilyVersion } from '../model/versions.js';
import { calendarAddress, idOf, pictureAddress } from './addresses.js';
import type { Context, MenuLanguage } from './context.js';
import { energyOf, labelOfContents } from './course-texts.js';
import { midnightOffset } from './days.js';
import type { DocumentMaker } from './document-maker.js';
import { allergensOf, type Ingredient, LARDER } from './larder.js';
import type { Course, Meal } from './menu.js';
import { type Place, PROVIDER } from './places.js';

const COMMON: Pick<DocumentMaker, 'dataProviders' | 'problem'> = {
  dataProviders: ({ base }): V4.DataProvidersResponse => {
    const { id, name, url, email } = PROVIDER;
    return { dataProviders: [{ id, name, lang: 'sv', url, email, baseUrl: base }] };
  },
  problem: (status, title, detail): V4.Problem => ({ type: 'about:blank', title, status, detail }),
};

/** The documents of each version 3.x. */
export const DOCUMENTS_3: Readonly<Record<FamilyVersion, DocumentMaker>> = {
  '3.1': {
    ...COMMON,
    distributors: (places, context): V1.DistributorsResponse => ({
      distributors: places.map((place) => distributor31(place, context)),
    }),
    distributor: distributor31,
    meals: (meals, language, context): V1.MealsResponse => ({
      meals: meals.map((meal) => ({
        ...mealBase(meal, language),
        distributor: { id: idOf(meal.place, context.version), name: meal.place.name },
        courses: meal.courses.map((course) => ({
          ...courseBase(meal, course, language, context),
          price: priceText(meal),
        })),
      })),
    }),
  },
  '3.2': {
    ...COMMON,
    distributors: (places): V2.DistributorsResponse => ({ distributors: places.map(summaryOf) }),
    distributor: (place, context): V2.Distributor => ({
      ...distributorBase(place, context),
      description: place.description,
    }),
    meals: (meals, language, context): V2.MealsResponse => ({
      meals: meals.map((meal) => ({
        ...mealBase(meal, language),
        distributor: summaryOf(meal.place),
        courses: meal.courses.map((course) => ({
          ...courseBase(meal, course, language, context),
          price: priceText(meal),
        })),
      })),
    }),
  },
  '3.3': {
    ...COMMON,
    distributors: (places, context): V3.DistributorsResponse => ({
      distributors: places.map((place) => distributorBase(place, context)),
    }),
    distributor: (place, context): V3.Distributor => distributorBase(place, context),
    meals: (meals, language, context): V3.MealsResponse => ({
      meals: meals.map((meal) => ({
        ...mealBase(meal, language),
        distributor: summaryOf(meal.place),
        courses: meal.courses.map((course) => ({
          ...courseBase(meal, course, language, context),
          ...descriptionOf(course, language),
          price: priceText(meal),
        })),
      })),
    }),
  },
  '3.4': {
    ...COMMON,
    distributors: (places, context): V4.DistributorsResponse => ({
      distributors: places.map((place) => distributorBase(place, context)),
    }),
    distributor: (place, context): V4.Distributor => distributorBase(place, context),
    meals: (meals, language, context): V4.MealsResponse => ({
      meals: meals.map((meal) => ({
        ...mealBase(meal, language),
        order: meal.order,
        distributor: summaryOf(meal.place),
        courses: meal.courses.map((course) => ({
          ...courseBase(meal, course, language, context),
          ...descriptionOf(course, language),
          prices: pricesOf(meal, language),
        })),
      })),
    }),
  },
};

function summaryOf({ id, name }: Place): V4.DistributorSummary {
  return { id, name, organization: PROVIDER.name };
}

function distributor31(place: Place, context: Context): V1.Distributor {
  const { organization: _, locations: __, ...rest } = distributorBase(place, context);
  const coordinates = place.position.join(', ');
  return {
    ...rest,
    description: place.description,
    location: { wgs84: { type: 'Point', coordinates } },
  };
}

function distributorBase(place: Place, context: Context): V4.Distributor {
  const { name, type, room, email, phone, streetAddress, postalCode } = place;
  const { addressLocality, addressRegion, addressCountry, position } = place;
  return {
    id: idOf(place, context.version),
    name,
    organization: PROVIDER.name,
    lang: 'sv',
    type,
    address: {
      streetAddress,
      postalCode,
      addressLocality,
      ...(addressRegion === null ? {} : { addressRegion }),
      addressCountry,
    },
    locations: [
      {
        name: room,
        geoPositionRepresentations: [{ coordinateSystem: 'wgs84', coordinates: [...position] }],
      },
    ],
    url: PROVIDER.url,
    email,
    phone,
    ...(place.hasCalendar ? { iCalendar: calendarAddress(place, context) } : {}),
  };
}

function mealBase({ day, served }: Meal, language: MenuLanguage) {
  return {
    name: served.name[language],
    date: `${day}T00:00:00${midnightOffset(day)}`,
    lang: language,
  };
}

const OPTION_NAMES = {
  main: { sv: 'Dagens rätt', en: 'Dish of the day' },
  vegetarian: { sv: 'Vegetariskt', en: 'Vegetarian' },
  soup: { sv: 'Soppa', en: 'Soup' },
  dessert: { sv: 'Efterrätt', en: 'Dessert' },
  snack: { sv: 'Mellanmål', en: 'Snack' },
} as const;

const VEGETARIAN = { sv: 'Vegetariskt', en: 'Vegetarian' } as const;

/** What a course has in every version 3.x. */
function courseBase(meal: Meal, course: Course, language: MenuLanguage, context: Context) {
  const { dish, kind, order } = course;
  return {
    id: `${meal.place.id}-${meal.day}-${meal.served.id}-${order}`,
    name: dish.name[language],
    optionName: OPTION_NAMES[kind][language],
    order,
    labelOfContents: labelOfContents(dish, language),
    ingredients: dish.ingredients.map((name) => {
      const ingredient: Ingredient = LARDER[name];
      return { name: ingredient.name[language], codes: [] };
    }),
    knownAllergens: allergensOf(dish.ingredients).map(({ name, code }) => ({
      name: name[language],
      codes: [{ code, type: 'GS1' }],
    })),
    media: [{ src: pictureAddress(dish, context), mimeType: 'image/svg+xml' }],
    tags: dish.vegetarian ? [{ name: VEGETARIAN[language], codes: [] }] : [],
    nutrients: nutrientsOf(course, language),
    co2Equivalents: dish.co2,
  };
}

function descriptionOf({ dish }: Course, language: MenuLanguage): { description?: string } {
  return dish.description === undefined ? {} : { description: dish.description[language] };
}

function nutrientsOf({ dish }: Course, language: MenuLanguage): V4.Nutrient[] {
  const { kJ, kcal } = energyOf(dish);
  const rows = [
    { sv: 'Energi (kJ)', en: 'Energy (kJ)', amount: kJ, unit: 'kJ', code: 'ENKJ' },
    { sv: 'Energi (kcal)', en: 'Energy (kcal)', amount: kcal, unit: 'kcal', code: 'ENKC' },
    { sv: 'Fett', en: 'Fat', amount: dish.fat, unit: 'g', code: 'FAT' },
    { sv: 'Kolhydrater', en: 'Carbohydrates', amount: dish.carbohydrate, unit: 'g', code: 'CHO' },
    { sv: 'Protein', en: 'Protein', amount: dish.protein, unit: 'g', code: 'PRO' },
  ];
  return rows.map(({ amount, unit, code, ...name }) => ({
    name: name[language],
    amount,
    unit,
    codes: [{ code, type: 'GS1' }],
  }));
}

const GUEST_PRICE = { SEK: 75, NOK: 80 } as const;

function priceText({ place: { currency } }: Meal): string {
  return `${GUEST_PRICE[currency]} ${currency}`;
}

function pricesOf({ place: { currency, type } }: Meal, language: MenuLanguage): V4.Price[] {
  const guest = { name: { sv: 'Gäst', en: 'Guest' }[language], value: GUEST_PRICE[currency] };
  if (type === '1') return [{ ...guest, currency }];
  const pupil = { name: { sv: 'Barn och elev', en: 'Child or pupil' }[language], value: 0 };
  return [
    { ...pupil, currency },
    { ...guest, currency },
  ];
}
