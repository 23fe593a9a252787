import type { Call, Publication, Question } from '../../check/publication.js';
import { callsFor, isAnswered, isRefused, knownDistributors, statusOf } from './calls.js';

/** A parameter and the calls that carried it, where the same call without parameters was answered. */
export interface TriedParameter {
  readonly name: string;
  readonly calls: readonly Call[];
}

/** Every parameter of the version that was tried. */
export function triedParameters(publication: Publication): TriedParameter[] {
  const lists = callsFor(publication, 'distributors').some(isAnswered);
  const meals = callsFor(publication, 'meals').some(isAnswered);
  const id = publication.version === '2.0' ? 'distributorID' : 'distributorId';
  const countries = new Set(
    knownDistributors(publication).map(({ country }) => country?.toUpperCase()),
  );
  const carrying = (isAllowed: boolean, carries: (question: Question) => boolean) =>
    isAllowed
      ? publication.calls.filter(
          (call) => carries(call.question) && (isAnswered(call) || isRefused(call)),
        )
      : [];
  const tried: TriedParameter[] = [
    {
      name: 'addressCountry',
      // A country that nobody is in may be refused for that.
      calls: carrying(
        lists,
        (one) => one.kind === 'distributors-of-country' && countries.has(one.country.toUpperCase()),
      ),
    },
    { name: 'searchText', calls: carrying(lists, ({ kind }) => kind === 'distributors-by-text') },
    {
      name: id,
      calls: carrying(meals, (one) => one.kind === 'meals' && one.distributor !== null),
    },
    {
      name: 'startDate, endDate',
      calls: carrying(meals, (one) => one.kind === 'meals' && one.period !== null),
    },
    { name: 'lang', calls: carrying(meals, (one) => one.kind === 'meals' && one.lang !== null) },
  ];
  return tried.filter(({ calls }) => calls.length > 0);
}

/** A call that was refused for its parameter alone, which nothing but its own requirement says of 3.x. */
export function refusedCall(publication: Publication, name: string): Call | null {
  if (publication.version === '2.0') return null;
  const tried = triedParameters(publication).find((one) => one.name === name);
  const [first] = tried?.calls ?? [];
  return first === undefined || tried?.calls.some(isAnswered) ? null : first;
}

/** Says that a call was refused for its parameter. */
export function reportRefusal(
  parameter: string,
  call: Call,
  report: (
    message: 'parameter-refused',
    data: { parameter: string; url: string; status: number },
    at: Call,
  ) => void,
): void {
  report('parameter-refused', { parameter, url: call.url, status: statusOf(call) ?? 0 }, call);
}
