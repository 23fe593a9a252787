import type { MealFacts } from '../../check/publication.js';
import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { callsFor, isSameId, mealsIn } from './calls.js';
import { refusedCall, reportRefusal } from './parameters.js';

export default defineRule({
  requirement: 'api.meals.distributor-id',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['filter-ignored', 'parameter-refused'],
  select: (publication) => {
    const everything = callsFor(publication, 'meals').flatMap((call) => mealsIn(call) ?? []);
    const telling = callsFor(publication, 'meals').filter((call) => {
      const { distributor } = call.question;
      if (distributor === null || mealsIn(call) === null) return false;
      return everything.some((meal) => isOfOthers(meal, distributor));
    });
    const refused = refusedCall(publication, 'distributorId');
    return telling.length === 0 && refused === null ? null : { telling, refused };
  },
  check: ({ telling, refused }, context, { version }) => {
    if (refused !== null) reportRefusal('distributorId', refused, context.report);
    for (const call of telling) {
      const { distributor } = call.question;
      if (distributor === null) continue;
      const other = mealsIn(call)?.find((meal) => isOfOthers(meal, distributor));
      if (other === undefined) continue;
      const data = {
        parameter: version === '2.0' ? 'distributorID' : 'distributorId',
        value: distributor,
        found: other.distributors[0] ?? '',
      };
      context.report('filter-ignored', data, call);
    }
  },
});

/** A meal that names no distributor may be of the one asked for. */
function isOfOthers({ distributors }: MealFacts, asked: string): boolean {
  return distributors.length > 0 && !distributors.some((id) => isSameId(id, asked));
}
