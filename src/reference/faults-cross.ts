import { JUDGED_VERSIONS, since } from '../model/versions.js';
import { idOf } from './addresses.js';
import { addDays, type Day } from './days.js';
import type { Answer, Fault, FaultName } from './fault.js';
import type { Course } from './menu.js';
import { PLACES, type Place } from './places.js';
import { refuse } from './refuse.js';

const SLOW_MILLISECONDS = 3000;

/** Flaws that no requirement is about: documents that disagree, and servers that misbehave. */
export const CROSS_FAULTS = {
  'x.meal-of-unknown-distributor': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'The list of meals also holds those of a distributor that the list of distributors lacks.',
      sv: 'Listan över måltider tar även upp en distributör som saknas i listan över distributörer.',
    },
    menu: (meals) => {
      const known = meals.filter(({ place }) => place === meals[0]?.place);
      const strangers = known.map((meal) => ({ ...meal, place: strangerLike(meal.place) }));
      const all = [...meals, ...strangers];
      return all.sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
    },
  },
  'x.single-differs-from-list': {
    versions: since('3.2'),
    does: {
      en: 'Asked for by its id, a distributor has another name than in the list.',
      sv: 'Den enskilda distributören heter något annat än i listan.',
    },
    places: (places, where) =>
      where === 'list'
        ? places
        : places.map((place) => ({ ...place, name: `Gamla ${place.name}` })),
  },
  'x.empty': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Every list is empty.',
      sv: 'Alla listor är tomma.',
    },
    places: () => [],
    menu: () => [],
  },
  'x.no-meals': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'There are distributors, but no meals.',
      sv: 'Det finns distributörer men inga måltider.',
    },
    menu: () => [],
  },
  'x.stale': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Nothing has been published for five weeks.',
      sv: 'Inget har publicerats på fem veckor.',
    },
    menu: (meals, { today }) => meals.filter(({ day }) => isOver(day, today)),
  },
  'x.one-stale': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Nothing has been published for five weeks for the second distributor.',
      sv: 'För den andra distributören har inget publicerats på fem veckor.',
    },
    menu: (meals, { today }) =>
      meals.filter(({ place, day }) => !isSecond(place) || isOver(day, today)),
  },
  'x.one-empty': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'The second distributor has no menu for the coming three weeks, as in a break.',
      sv: 'Den andra distributören har ingen matsedel för de kommande tre veckorna, som vid ett lov.',
    },
    isAllowed: true,
    menu: (meals, { today }) =>
      meals.filter(
        ({ place, day }) => !isSecond(place) || day < today || day > addDays(today, BREAK_DAYS),
      ),
  },
  'x.one-broken': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'The meals of the second distributor break off in the middle.',
      sv: 'Den andra distributörens måltider bryts mitt i svaret.',
    },
    answer: (answer, call, { version }) =>
      call.kind === 'meals' &&
      PLACES.some((one) => isSecond(one) && idOf(one, version) === call.distributorId)
        ? { ...answer, body: answer.body.slice(0, answer.body.length / 2) }
        : answer,
  },
  'x.closed': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'From today on every dish is called a school holiday.',
      sv: 'Från och med i dag heter alla rätter lov.',
    },
    menu: (meals, { today }) =>
      meals.map((meal) =>
        meal.day < today ? meal : { ...meal, courses: meal.courses.map(closed) },
      ),
  },
  'x.calendar-over': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'The calendars hold the menu of last term.',
      sv: 'Kalendrarna innehåller förra terminens matsedel.',
    },
    event: (event) => ({ ...event, day: addDays(event.day, -LAST_TERM_DAYS) }),
  },
  'x.slow': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Every answer takes three seconds.',
      sv: 'Varje svar dröjer tre sekunder.',
    },
    dressed: (answer) => ({ ...answer, delayMilliseconds: SLOW_MILLISECONDS }),
  },
  'x.http-500': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Every call is answered with 500.',
      sv: 'Alla anrop besvaras med 500.',
    },
    answer: (answer, call, context) =>
      call.kind === 'start-page' ? answer : refuse(500, 'something went wrong', context),
  },
  'x.html-everywhere': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Every call is answered with 200 and a web page.',
      sv: 'Alla anrop besvaras med 200 och en webbsida.',
    },
    answer: (answer, call) =>
      call.kind === 'start-page'
        ? answer
        : {
            status: 200,
            headers: { 'content-type': 'text/html; charset=utf-8' },
            body: '<!doctype html><title>Välkommen</title><h1>Välkommen</h1>\n',
          },
  },
  'x.no-cors': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Web pages of others may not read the answers: no access-control-allow-origin.',
      sv: 'Andras webbsidor får inte läsa svaren: access-control-allow-origin saknas.',
    },
    dressed: (answer) => without(answer, /^access-control-/),
  },
  'x.no-cache-headers': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'No answer says how long it holds: neither Cache-Control nor ETag.',
      sv: 'Inget svar säger hur länge det gäller: varken Cache-Control eller ETag.',
    },
    dressed: (answer) => without(answer, /^(?:cache-control|etag)$/),
  },
} as const satisfies Readonly<Partial<Record<FaultName, Fault>>>;

const STALE_DAYS = 35;
const BREAK_DAYS = 21;
const LAST_TERM_DAYS = 90;
const [, SECOND] = PLACES;

function isOver(day: Day, today: Day): boolean {
  return day < addDays(today, -STALE_DAYS);
}

function isSecond({ uuid }: Place): boolean {
  return uuid === SECOND?.uuid;
}

function closed(course: Course): Course {
  const { description: _, ...dish } = course.dish;
  return { ...course, dish: { ...dish, name: { sv: 'Lov', en: 'School holiday' } } };
}

function strangerLike(place: Place): Place {
  return {
    ...place,
    id: '999',
    uuid: '6f1f9c52-8a54-4c0e-9a6b-3f0f5a1d0999',
    name: 'Nedlagda skolan',
    hasCalendar: false,
  };
}

function without(answer: Answer, pattern: RegExp): Answer {
  const headers = Object.entries(answer.headers).filter(([name]) => !pattern.test(name));
  return { ...answer, headers: Object.fromEntries(headers) };
}
