import type { Call, Publication } from '../../check/publication.js';
import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { callsFor, holds, isAnswered, statusOf } from './calls.js';

export default defineRule({
  requirement: 'api.get',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['get-refused'],
  select: (publication) => {
    const endpoints = ofEndpoints(publication);
    const refused = endpoints.flatMap((calls) => {
      // Where one call is answered, it is something else that another is refused for.
      const isTaken = calls.some(isAnswered);
      return isTaken ? [] : calls.filter((call) => statusOf(call) === 405);
    });
    const [lists = [], meals = []] = endpoints;
    const isWhole =
      lists.some((call) => holds(call, 'distributors')) &&
      meals.some((call) => holds(call, 'meals'));
    return refused.length > 0 || isWhole ? refused : null;
  },
  check: (refused, context) => {
    for (const call of refused) context.report('get-refused', { url: call.url }, call);
  },
});

/** The calls to each of the endpoints. */
function ofEndpoints(publication: Publication): readonly (readonly Call[])[] {
  return [
    callsFor(publication, 'distributors'),
    callsFor(publication, 'meals'),
    callsFor(publication, 'distributor'),
  ];
}
