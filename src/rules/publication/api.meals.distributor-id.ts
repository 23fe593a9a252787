import type { MealFacts } from '../../check/publication.js';
import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { callsFor, comparableId, isSameId, mealsIn } from './calls.js';
import { refusedCall, reportRefusal } from './parameters.js';

export default defineRule({
  requirement: 'api.meals.distributor-id',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['filter-ignored', 'parameter-refused'],
  select: (publication) => {
    const calls = callsFor(publication, 'meals');
    const everything = calls.flatMap((call) => mealsIn(call) ?? []);
    const telling = calls.filter((call) => {
      const { distributor, period } = call.question;
      const meals = mealsIn(call);
      if (distributor === null || meals === null) return false;
      if (isAnotherName(meals, distributor, everything)) return false;
      // Meals of the same days, which would have been there.
      return calls.some(
        (one) =>
          one.question.period?.first === period?.first &&
          one.question.period?.last === period?.last &&
          mealsIn(one)?.some((meal) => isOfOthers(meal, distributor)) === true,
      );
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

/**
 * Whether the answer may be right under another name: a place that gets its food from a kitchen may have its
 * meals under the kitchen's id, and none under its own.
 */
function isAnotherName(
  meals: readonly MealFacts[],
  asked: string,
  everything: readonly MealFacts[],
): boolean {
  const ids = new Set(meals.flatMap(({ distributors }) => distributors.map(comparableId)));
  return (
    ids.size === 1 &&
    !ids.has(comparableId(asked)) &&
    everything.every((meal) => isOfOthers(meal, asked) || meal.distributors.length === 0)
  );
}

/** A meal that names no distributor may be of the one asked for. */
function isOfOthers({ distributors }: MealFacts, asked: string): boolean {
  return distributors.length > 0 && !distributors.some((id) => isSameId(id, asked));
}
