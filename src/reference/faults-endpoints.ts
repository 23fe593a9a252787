import { FAMILY, JUDGED_VERSIONS, since } from '../model/versions.js';
import { type Call, refused } from './call.js';
import type { Fault, FaultName } from './fault.js';
import { PLACES } from './places.js';
import { refuse } from './refuse.js';

/** Faults of where the endpoints lie, of the distributors, and of errors. */
export const ENDPOINT_FAULTS = {
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
