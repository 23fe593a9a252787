import { idOf } from './addresses.js';
import { calendarText, eventOf } from './calendar.js';
import type { Call, Request } from './call.js';
import { type Context, MENU_LANGUAGES, type MenuLanguage } from './context.js';
import { addDays } from './days.js';
import { DOCUMENTS } from './documents.js';
import type { Answer, Fault } from './fault.js';
import { json } from './json.js';
import { type Meal, PUBLISHED_DAYS, publishedMeals } from './menu.js';
import { readPeriod } from './period.js';
import { pictureOf } from './picture.js';
import { PLACES, type Place, PROVIDER } from './places.js';
import { refuse } from './refuse.js';
import { startPage } from './start-page.js';

/** Answers what was asked for, with a document or an error. */
export function answerCall(
  call: Call,
  request: Request,
  context: Context,
  faults: readonly Fault[],
): Answer {
  if (request.method === 'OPTIONS') return { status: 204, headers: {}, body: '' };
  switch (call.kind) {
    case 'refused':
      return refuse(call.status, call.detail, context);
    case 'start-page':
      return startPage(call.lang ?? request.headers['accept-language'] ?? '', context);
    case 'data-providers':
      return json(DOCUMENTS[context.version].dataProviders(context));
    case 'distributors':
      return answerDistributors(call, context, faults);
    case 'distributor':
      return answerDistributor(call.id, context, faults);
    case 'meals':
      return answerMeals(call, context, faults);
    case 'calendar':
      return answerCalendar(call.id, context, faults);
    case 'picture':
      return pictureOf(call.id) ?? refuse(404, 'there is no such picture', context);
  }
}

function answerDistributors(
  { addressCountry, searchText }: Extract<Call, { kind: 'distributors' }>,
  context: Context,
  faults: readonly Fault[],
): Answer {
  const { version } = context;
  const country = addressCountry?.toUpperCase() ?? null;
  // Only 2.0 has a status for it.
  if (version === '2.0' && country !== null && !/^[A-Z]{2}$/.test(country)) {
    return refuse(400, 'addressCountry must be a code of two letters from ISO 3166-1', context);
  }
  const places = publishedPlaces('list', faults).filter(
    (place) =>
      (country === null || place.addressCountry === country) &&
      (searchText === null || matches(place, searchText)),
  );
  return json(DOCUMENTS[version].distributors(places, context));
}

/** The text of 3.x does not say what is searched (SD-87): here the name, the organisation and the town. */
function matches({ name, addressLocality }: Place, searchText: string): boolean {
  const sought = searchText.trim().normalize('NFC').toLocaleLowerCase('sv');
  return [name, PROVIDER.name, addressLocality].some((text) =>
    text.toLocaleLowerCase('sv').includes(sought),
  );
}

function answerDistributor(id: string, context: Context, faults: readonly Fault[]): Answer {
  const { version } = context;
  const place = publishedPlaces('single', faults).find((one) => idOf(one, version) === id);
  if (place === undefined) {
    return refuse(404, 'there is no distributor with this id', context);
  }
  return json(DOCUMENTS[version].distributor(place, context));
}

function answerMeals(
  { distributorId, lang, startDate, endDate }: Extract<Call, { kind: 'meals' }>,
  context: Context,
  faults: readonly Fault[],
): Answer {
  const { version } = context;
  const period = readPeriod(startDate, endDate, context);
  if (typeof period === 'string') return refuse(400, period, context);
  const meals = publishedMenu(context, faults).filter(
    ({ place, day }) =>
      day >= period.first &&
      day <= period.last &&
      (distributorId === null || idOf(place, version) === distributorId),
  );
  const language = menuLanguage(lang);
  return json(DOCUMENTS[version].meals(meals, language, context));
}

/** The text of 3.x does not say what another language gets (SD-87): here the default one. */
function menuLanguage(lang: string | null): MenuLanguage {
  const sought = lang?.trim().slice(0, 2).toLowerCase();
  return MENU_LANGUAGES.find((language) => language === sought) ?? MENU_LANGUAGES[0];
}

const CALENDAR_DAYS_BACK = 14;

function answerCalendar(id: string, context: Context, faults: readonly Fault[]): Answer {
  const places = [...publishedPlaces('list', faults), ...PLACES];
  const place = places.find((one) => idOf(one, context.version) === id);
  if (place === undefined) return refuse(404, 'there is no calendar at this address', context);
  const first = addDays(context.today, -CALENDAR_DAYS_BACK);
  const events = publishedMenu(context, faults)
    .filter((meal) => meal.place.uuid === place.uuid && meal.day >= first)
    .map((meal) =>
      faults.reduce(
        (event, fault) => fault.event?.(event, context) ?? event,
        eventOf(meal, context),
      ),
    );
  const mediaType = 'text/calendar; charset=utf-8; method=PUBLISH';
  return {
    status: 200,
    headers: { 'content-type': mediaType },
    body: calendarText(place, events, context),
  };
}

function publishedPlaces(where: 'list' | 'single', faults: readonly Fault[]): readonly Place[] {
  return faults.reduce((places, fault) => fault.places?.(places, where) ?? places, PLACES);
}

function publishedMenu(context: Context, faults: readonly Fault[]): readonly Meal[] {
  const { today, revision } = context;
  const meals = publishedMeals({
    first: addDays(today, -PUBLISHED_DAYS),
    last: addDays(today, PUBLISHED_DAYS),
    revision,
  });
  const places = new Map(publishedPlaces('list', faults).map((place) => [place.uuid, place]));
  const ours = meals.map((meal) => ({ ...meal, place: places.get(meal.place.uuid) ?? meal.place }));
  return faults.reduce<readonly Meal[]>((menu, fault) => fault.menu?.(menu, context) ?? menu, ours);
}
