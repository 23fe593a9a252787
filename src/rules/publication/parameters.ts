import type { Call, Publication, Question } from '../../check/publication.js';
import { callsFor, isAnswered, isRefused } from './calls.js';

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
  const carrying = (isAllowed: boolean, carries: (question: Question) => boolean) =>
    isAllowed
      ? publication.calls.filter(
          (call) => carries(call.question) && (isAnswered(call) || isRefused(call)),
        )
      : [];
  const tried: TriedParameter[] = [
    {
      name: 'addressCountry',
      calls: carrying(lists, ({ kind }) => kind === 'distributors-of-country'),
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
