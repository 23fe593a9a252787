import type {
  Course,
  DataProvidersResponse,
  Distributor,
  DistributorsResponse,
  Meal,
  MealGroup,
  MealsResponse,
  Problem,
} from '../model/generated/2.0/types.js';
import { calendarAddress } from './addresses.js';
import type { Context } from './context.js';
import { energyOf, labelOfContents } from './course-texts.js';
import type { DocumentMaker } from './document-maker.js';
import { allergensOf } from './larder.js';
import type { Course as ServedCourse, Meal as ServedMeal } from './menu.js';
import { type Place, PROVIDER } from './places.js';

/** The documents of 2.0, whose only language is the first of the menu's. */
export const DOCUMENTS_2: DocumentMaker = {
  dataProviders: ({ base }): DataProvidersResponse => {
    const { name, url, email, phone } = PROVIDER;
    const address = { addressLocality: 'Exempelköping', addressCountry: 'SE' };
    return { data: [{ name, lang: 'sv', address, url, email, phone, baseUrl: base }] };
  },
  distributors: (places, context): DistributorsResponse => ({
    data: places.map((place) => distributorOf(place, context)),
  }),
  distributor: distributorOf,
  meals: (meals, _, context): MealsResponse => ({ data: groupsOf(meals, context) }),
  problem: (_, __, detail): Problem => ({ error: detail }),
};

/** Places with the same menu share a group. */
function groupsOf(meals: readonly ServedMeal[], context: Context): MealGroup[] {
  const byPlace = new Map<Place, ServedMeal[]>();
  for (const meal of meals) {
    const known = byPlace.get(meal.place);
    if (known === undefined) byPlace.set(meal.place, [meal]);
    else known.push(meal);
  }
  const groups = new Map<string, MealGroup>();
  for (const [place, served] of byPlace) {
    const menu = served.map(mealOf);
    const key = JSON.stringify(menu);
    const group = groups.get(key);
    const distributor = distributorOf(place, context);
    if (group === undefined) groups.set(key, { distributors: [distributor], meals: menu });
    else group.distributors.push(distributor);
  }
  return [...groups.values()];
}

function distributorOf(place: Place, context: Context): Distributor {
  const { id, name, description, email, phone, streetAddress, postalCode } = place;
  const { addressLocality, addressRegion, addressCountry } = place;
  return {
    name,
    lang: 'sv',
    description,
    address: {
      streetAddress,
      postalCode,
      addressLocality,
      ...(addressRegion === null ? {} : { addressRegion }),
      addressCountry,
    },
    url: PROVIDER.url,
    email,
    phone,
    distributorID: id,
    ...(place.hasCalendar ? { iCalendar: calendarAddress(place, context) } : {}),
  };
}

function mealOf({ day, served, courses }: ServedMeal): Meal {
  return {
    date: `${day}T00:00:00`,
    lang: 'sv',
    name: served.name.sv,
    courses: courses.map(courseOf),
  };
}

function courseOf({ dish, order }: ServedCourse): Course {
  const { kJ, kcal } = energyOf(dish);
  return {
    name: dish.name.sv,
    ...(dish.description === undefined ? {} : { description: dish.description.sv }),
    order,
    ingredients: labelOfContents(dish, 'sv'),
    allergens: allergensOf(dish.ingredients).map(({ name }) => name.sv),
    nutrients: [
      { name: 'Energi', amount: String(kJ), unit: 'kJ' },
      { name: 'Energi', amount: String(kcal), unit: 'kcal' },
      { name: 'Fett', amount: String(dish.fat), unit: 'g' },
      { name: 'Kolhydrat', amount: String(dish.carbohydrate), unit: 'g' },
      { name: 'Protein', amount: String(dish.protein), unit: 'g' },
    ],
  };
}
