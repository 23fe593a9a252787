import { FAMILY, JUDGED_VERSIONS, since } from '../model/versions.js';
import type { Call } from './call.js';
import type { Context } from './context.js';
import { addDays, readDateTime, readDay } from './days.js';
import type { Fault, FaultName } from './fault.js';
import { readPeriod } from './period.js';
import { PLACES } from './places.js';
import { refuse } from './refuse.js';

type MealsCall = Extract<Call, { kind: 'meals' }>;

/** Faults of the endpoints, their parameters and their errors. */
export const API_FAULTS = {
  'api.get': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Every call with GET is answered with 405.',
      sv: 'Alla anrop med GET besvaras med 405.',
    },
    call: (call) => (call.kind === 'start-page' ? call : refused(405, 'GET is not answered')),
  },
  'api.base-url': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'The endpoints lie elsewhere: below /api (2.0), without /v3 (3.1), below /v3 (from 3.2 on).',
      sv: 'Anropen ligger på fel plats: under /api (2.0), utan /v3 (3.1), under /v3 (från och med 3.2).',
    },
    path: (path, { version }) => {
      switch (version) {
        case '2.0':
          return movedBelow('/api', path);
        case '3.1':
          return /^\/(?:distributors|meals)$/.test(path) ? `/v3${path}` : hidden(path, /^\/v3\//);
        case '3.2':
        case '3.3':
        case '3.4':
          return movedBelow('/v3', path);
      }
    },
  },
  'api.base-url:elsewhere': {
    versions: FAMILY,
    does: {
      en: 'The endpoints lie below /api and nowhere else.',
      sv: 'Anropen ligger under /api och ingen annanstans.',
    },
    path: (path) => movedBelow('/api', path),
  },
  'api.distributors-endpoint': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'There is no list of distributors: 404.',
      sv: 'Listan över distributörer saknas: 404.',
    },
    call: (call) => (call.kind === 'distributors' ? missing() : call),
  },
  'api.distributor-endpoint': {
    versions: since('3.2'),
    does: {
      en: 'A single distributor cannot be asked for: 404, whichever it is.',
      sv: 'Det går inte att fråga efter en enskild distributör: 404, vilken det än gäller.',
    },
    call: (call) => (call.kind === 'distributor' ? missing() : call),
  },
  'api.meals-endpoint': {
    versions: JUDGED_VERSIONS,
    does: { en: 'There is no list of meals: 404.', sv: 'Listan över måltider saknas: 404.' },
    call: (call) => (call.kind === 'meals' ? missing() : call),
  },
  'api.all-parameters': {
    versions: ['2.0'],
    does: {
      en: 'A call with addressCountry is answered with 400.',
      sv: 'Anrop med addressCountry besvaras med 400.',
    },
    call: (call) =>
      call.kind === 'distributors' && call.addressCountry !== null
        ? refused(400, 'addressCountry is not supported')
        : call,
  },
  'api.mandatory-parameters': {
    versions: since('3.3'),
    does: {
      en: 'Whichever distributor is asked for by its id, the answer is the first one.',
      sv: 'Vilken distributör man än frågar efter kommer alltid den första.',
    },
    call: (call) =>
      call.kind === 'distributor' && PLACES.some(({ id }) => id === call.id)
        ? { ...call, id: PLACES[0]?.id ?? '' }
        : call,
  },
  'api.status-codes': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'A wrong status: 200 for a bad date (2.0), 202 for success (3.1), 200 for an unknown distributor (from 3.2 on).',
      sv: 'Fel statuskod: 200 för ett felaktigt datum (2.0), 202 när allt gick bra (3.1), 200 för en okänd distributör (från och med 3.2).',
    },
    answer: (answer, call, { version }) => {
      switch (version) {
        case '2.0':
          return call.kind === 'meals' && answer.status === 400 ? succeeded({ data: [] }) : answer;
        case '3.1':
          return isList(call) && answer.status === 200 ? { ...answer, status: 202 } : answer;
        case '3.2':
        case '3.3':
        case '3.4':
          return call.kind === 'distributor' && answer.status === 404
            ? succeeded({ address: {}, locations: [] })
            : answer;
      }
    },
  },
  'api.status-codes:bad-request': {
    versions: since('3.2'),
    does: {
      en: 'A call for meals with a date that cannot be read is answered with 200 and an empty list.',
      sv: 'Frågor om måltider med ett oläsligt datum besvaras med 200 och en tom lista.',
    },
    answer: (answer, call) =>
      call.kind === 'meals' && answer.status === 400 ? succeeded({ meals: [] }) : answer,
  },
  'api.status-codes:server-error': {
    versions: ['2.0', '3.2', '3.3', '3.4'],
    does: {
      en: 'A call for meals with a date that cannot be read is answered with 500.',
      sv: 'Frågor om måltider med ett oläsligt datum besvaras med 500.',
    },
    answer: (answer, call, context) =>
      call.kind === 'meals' && answer.status === 400
        ? refuse(500, 'something went wrong', context)
        : answer,
  },
  'api.status-not-implemented': {
    versions: ['2.0'],
    isAllowed: true,
    does: {
      en: 'The meals of all distributors are refused with 501, which the version allows.',
      sv: 'Frågor om alla distributörers måltider avvisas med 501, vilket versionen tillåter.',
    },
    call: (call, context) =>
      // A call that is badly formed stays one.
      forAll(call) && typeof readPeriod(call.startDate, call.endDate, context) !== 'string'
        ? refused(501, 'meals of all distributors are not offered')
        : call,
  },
  'api.status-not-implemented:elsewhere': {
    versions: ['2.0'],
    does: {
      en: 'The list of distributors of one country is refused with 501, which no text allows.',
      sv: 'Frågor om distributörer i ett visst land avvisas med 501, vilket ingen text tillåter.',
    },
    call: (call) =>
      call.kind === 'distributors' && call.addressCountry !== null
        ? refused(501, 'addressCountry is not implemented')
        : call,
  },
  'api.error-body': {
    versions: ['2.0', '3.2', '3.3', '3.4'],
    does: {
      en: 'Errors come as a web page.',
      sv: 'Fel besvaras med en webbsida.',
    },
    answer: (answer) =>
      answer.status < 400
        ? answer
        : {
            ...answer,
            headers: { 'content-type': 'text/html; charset=utf-8' },
            body: `<!doctype html><title>${answer.status}</title><h1>${answer.status}</h1>\n`,
          },
  },
  'api.error-body:empty': {
    versions: ['2.0', '3.2', '3.3', '3.4'],
    does: { en: 'Errors come without a body.', sv: 'Fel besvaras utan innehåll.' },
    answer: (answer) => (answer.status < 400 ? answer : { ...answer, headers: {}, body: '' }),
  },
  'api.distributors.address-country': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'addressCountry is ignored: the list holds every country.',
      sv: 'addressCountry ignoreras: listan innehåller alla länder.',
    },
    call: (call) => (call.kind === 'distributors' ? { ...call, addressCountry: null } : call),
  },
  'api.distributors.search-text': {
    versions: since('3.2'),
    does: {
      en: 'A call with searchText is answered with 400.',
      sv: 'Anrop med searchText besvaras med 400.',
    },
    call: (call) =>
      call.kind === 'distributors' && call.searchText !== null
        ? refused(400, 'searchText is not supported')
        : call,
  },
  'api.distributors.search-text:ignored': {
    versions: since('3.2'),
    does: {
      en: 'searchText is ignored: the list holds every distributor.',
      sv: 'searchText ignoreras: listan innehåller alla distributörer.',
    },
    call: (call) => (call.kind === 'distributors' ? { ...call, searchText: null } : call),
  },
  'api.meals.distributor-id': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'The distributor that is asked for is ignored: the list holds the meals of all.',
      sv: 'Den distributör man frågar efter ignoreras: listan innehåller allas måltider.',
    },
    call: (call) => (call.kind === 'meals' ? { ...call, distributorId: null } : call),
  },
  'api.meals.all-distributors': {
    versions: ['2.0', '3.2', '3.3', '3.4'],
    does: {
      en: 'Where no distributor is asked for, the list holds the meals of the first one only.',
      sv: 'När ingen distributör anges innehåller listan bara den förstas måltider.',
    },
    call: (call) => (forAll(call) ? { ...call, distributorId: PLACES[0]?.id ?? null } : call),
  },
  'api.meals.all-distributors:refused': {
    versions: ['2.0', '3.2', '3.3', '3.4'],
    does: {
      en: 'Where no distributor is asked for, the answer is 400.',
      sv: 'När ingen distributör anges är svaret 400.',
    },
    call: (call) => (forAll(call) ? refused(400, 'the distributor must be given') : call),
  },
  'api.meals.lang': {
    versions: since('3.2'),
    does: { en: 'A call with lang is answered with 400.', sv: 'Anrop med lang besvaras med 400.' },
    call: (call) =>
      call.kind === 'meals' && call.lang !== null ? refused(400, 'lang is not supported') : call,
  },
  'api.meals.lang:ignored': {
    versions: since('3.2'),
    does: {
      en: 'lang is ignored: the meals are in Swedish.',
      sv: 'lang ignoreras: måltiderna är på svenska.',
    },
    call: (call) => (call.kind === 'meals' ? { ...call, lang: null } : call),
  },
  'api.meals.date-parameters': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Dates must have the other form: with time of day in 2.0, without in 3.x.',
      sv: 'Datum måste skrivas på det andra sättet: med klockslag i 2.0, utan i 3.x.',
    },
    call: (call, context) => (call.kind === 'meals' ? otherForm(call, context) : call),
  },
  'api.meals.default-start': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Without startDate the period begins a week ago.',
      sv: 'Utan startDate börjar perioden för en vecka sedan.',
    },
    call: (call, context) => startingFrom(call, -7, context),
  },
  'api.meals.default-start:tomorrow': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Without startDate the period begins tomorrow.',
      sv: 'Utan startDate börjar perioden i morgon.',
    },
    call: (call, context) => startingFrom(call, 1, context),
  },
  'api.meals.default-end': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Without endDate the period lasts 14 days.',
      sv: 'Utan endDate är perioden 14 dagar lång.',
    },
    call: (call, context) => lasting(call, 14, context),
  },
  'api.meals.default-end:short': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Without endDate the period ends on the first day.',
      sv: 'Utan endDate slutar perioden redan första dagen.',
    },
    call: (call, context) => lasting(call, 0, context),
  },
  'api.meals.period': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'With both dates given, the list also holds the week before and the week after.',
      sv: 'När båda datumen anges innehåller listan även veckan före och veckan efter.',
    },
    call: (call, context) => {
      if (call.kind !== 'meals') return call;
      const [first, last] = [dayOf(call.startDate, context), dayOf(call.endDate, context)];
      if (first === null || last === null || first > last) return call;
      return { ...call, startDate: addDays(first, -7), endDate: addDays(last, 7) };
    },
  },
  'api.open-access': {
    versions: ['2.0', '3.2', '3.3', '3.4'],
    does: {
      en: 'A call without a key, in the header Authorization or Token, is answered with 401.',
      sv: 'Anrop utan nyckel i huvudet Authorization eller Token besvaras med 401.',
    },
    call: (call, _, { headers }) =>
      headers['authorization'] || headers['token'] ? call : keyDemanded(call),
  },
  'api.token': {
    versions: ['3.1'],
    does: {
      en: 'A key is demanded in the header Authorization; one in Token is not looked at: 401.',
      sv: 'En nyckel krävs i huvudet Authorization; den som skickas i Token läses inte: 401.',
    },
    call: (call, _, { headers }) => (headers['authorization'] ? call : keyDemanded(call)),
  },
} as const satisfies Readonly<Partial<Record<FaultName, Fault>>>;

function refused(status: number, detail: string): Call {
  return { kind: 'refused', status, detail };
}

function missing(): Call {
  return refused(404, 'there is nothing at this address');
}

function keyDemanded(call: Call): Call {
  return call.kind === 'start-page' ? call : refused(401, 'a key is needed');
}

const ENDPOINT = /^\/(?:openmeal\/|v3\/)?(?:v2\/)?(?:distributors|meals)(?:\.json|\/[^/]*)?$/;

/** The endpoints are found below a prefix, and no longer where they should be. */
function movedBelow(prefix: string, path: string): string {
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : hidden(path, ENDPOINT);
}

function hidden(path: string, pattern: RegExp): string {
  return pattern.test(path) ? '/moved' : path;
}

function succeeded(body: unknown) {
  const headers = { 'content-type': 'application/json' };
  return { status: 200, headers, body: `${JSON.stringify(body)}\n` };
}

function isList({ kind }: Call): boolean {
  return kind === 'distributors' || kind === 'meals';
}

function forAll(call: Call): call is MealsCall {
  return call.kind === 'meals' && call.distributorId === null;
}

function dayOf(text: string | null, { version }: Context): string | null {
  if (text === null) return null;
  return readDay(text) ?? (version === '2.0' ? null : readDateTime(text.replace(' ', '+')));
}

function otherForm(call: MealsCall, { version }: Context): Call {
  const dates = [call.startDate, call.endDate].filter((text) => text !== null);
  if (version !== '2.0') {
    const isRight = dates.every((text) => !text.includes('T'));
    return isRight ? call : refused(400, 'startDate and endDate must be YYYY-MM-DD');
  }
  if (dates.some((text) => !text.includes('T'))) {
    return refused(400, 'startDate and endDate must be YYYY-MM-DDTHH:MM:SS');
  }
  const [startDate, endDate] = [call.startDate, call.endDate].map(
    (text) => text?.slice(0, 10) ?? null,
  );
  return { ...call, startDate: startDate ?? null, endDate: endDate ?? null };
}

/** Another default start; the default end stays what it would have been. */
function startingFrom(call: Call, days: number, context: Context): Call {
  if (call.kind !== 'meals' || call.startDate !== null) return call;
  const startDate = addDays(context.today, days);
  return { ...call, startDate, endDate: call.endDate ?? addDays(context.today, 7) };
}

function lasting(call: Call, days: number, context: Context): Call {
  if (call.kind !== 'meals' || call.endDate !== null) return call;
  const first = call.startDate === null ? context.today : dayOf(call.startDate, context);
  return first === null ? call : { ...call, endDate: addDays(first, days) };
}
