import { FAMILY, JUDGED_VERSIONS } from '../model/versions.js';
import { idOf } from './addresses.js';
import { refused } from './call.js';
import { addDays, readDay } from './days.js';
import type { Fault, FaultName } from './fault.js';
import { readPeriod } from './period.js';
import { PLACES } from './places.js';

/** What is unusual and no fault: a probe that fails anybody for it is wrong itself. */
export const ALLOWED = {
  'x.token-demanded': {
    versions: ['3.1'],
    isAllowed: true,
    does: {
      en: 'A call without a key in the header Token is answered with 401, as 3.1 says.',
      sv: 'Anrop utan nyckel i huvudet Token besvaras med 401, så som 3.1 säger.',
    },
    call: (call, _, { headers }) =>
      call.kind === 'start-page' || headers['token']
        ? call
        : refused(401, 'a key is needed in the header Token'),
  },
  'x.six-days': {
    versions: JUDGED_VERSIONS,
    isAllowed: true,
    does: {
      en: 'Without endDate the period ends six days after its beginning, which counts as seven days.',
      sv: 'Utan endDate slutar perioden sex dagar efter att den börjat, vilket också räknas som sju dagar.',
    },
    call: (call, context) => {
      if (call.kind !== 'meals' || call.endDate !== null) return call;
      const period = readPeriod(call.startDate, null, context);
      return typeof period === 'string' ? call : { ...call, endDate: addDays(period.first, 6) };
    },
  },
  'x.dates-alone-refused': {
    versions: FAMILY,
    isAllowed: true,
    does: {
      en: 'A date without time of day and UTC offset is answered with 400.',
      sv: 'Ett datum utan klockslag och tidszon besvaras med 400.',
    },
    call: (call) =>
      call.kind === 'meals' && [call.startDate, call.endDate].some((text) => readDay(text ?? ''))
        ? refused(400, 'dates must have a time of day and a UTC offset')
        : call,
  },
  'x.unknown-distributor-refused': {
    versions: JUDGED_VERSIONS,
    isAllowed: true,
    does: {
      en: 'A call for the meals of an unknown distributor is answered with 404 and not with an empty list.',
      sv: 'Frågor om en okänd distributörs måltider besvaras med 404 i stället för en tom lista.',
    },
    call: (call, { version }) =>
      call.kind === 'meals' &&
      call.distributorId !== null &&
      !PLACES.some((place) => idOf(place, version) === call.distributorId)
        ? refused(404, 'there is no distributor with this id')
        : call,
  },
  'x.awkward-ids': {
    versions: ['2.0', '3.2', '3.3', '3.4'],
    isAllowed: true,
    does: {
      en: 'The ids of distributors hold letters, spaces and signs that have to be encoded in addresses.',
      sv: 'Distributörernas id innehåller bokstäver, mellanslag och tecken som måste kodas i adresser.',
    },
    places: (places) => places.map((place) => ({ ...place, id: `Kök ${place.id}/å&b=c?#%2F+` })),
  },
} as const satisfies Readonly<Partial<Record<FaultName, Fault>>>;
