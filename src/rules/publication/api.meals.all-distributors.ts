import type { MealFacts, Publication } from '../../check/publication.js';
import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { callsFor, isRefused, isSameId, mealCallsWithout, mealsIn, statusOf } from './calls.js';

export default defineRule({
  requirement: 'api.meals.all-distributors',
  versions: JUDGED_VERSIONS.filter((version) => version !== '3.1'),
  inspects: 'Publication',
  messages: ['distributor-left-out', 'parameter-demanded'],
  select: (publication) => {
    const [plain] = mealCallsWithout(publication, 'distributor', 'period', 'lang');
    const single = ofEachDistributor(publication);
    return plain === undefined || single.length === 0 ? null : { plain, single };
  },
  check: ({ plain, single }, context, { version }) => {
    const all = mealsIn(plain);
    if (all === null) {
      // 2.0 lets a provider say that it has not implemented it.
      const isAllowed = version === '2.0' && statusOf(plain) === 501;
      if (!isRefused(plain) || isAllowed) return;
      const parameter = version === '2.0' ? 'distributorID' : 'distributorId';
      const data = { parameter, url: plain.url, status: statusOf(plain) ?? 0 };
      context.report('parameter-demanded', data, plain);
      return;
    }
    // Meals that name no distributor may be of any.
    if (all.some(({ distributors }) => distributors.length === 0)) return;
    for (const distributor of single) {
      if (all.some((meal) => isOf(meal, distributor))) continue;
      context.report('distributor-left-out', { distributor }, plain);
    }
  },
});

/** The distributors that had meals when they were asked for alone, for the same days. */
function ofEachDistributor(publication: Publication): string[] {
  return callsFor(publication, 'meals').flatMap((call) => {
    const { distributor, period, lang } = call.question;
    if (distributor === null || period !== null || lang !== null) return [];
    return mealsIn(call)?.some((meal) => isOf(meal, distributor)) ? [distributor] : [];
  });
}

function isOf({ distributors }: MealFacts, asked: string): boolean {
  return distributors.some((id) => isSameId(id, asked));
}
