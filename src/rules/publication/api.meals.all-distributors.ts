import type { Call, MealFacts, Publication } from '../../check/publication.js';
import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import {
  allDistributors,
  callsFor,
  isMissing,
  isRefused,
  isSameId,
  mealCallsWithout,
  mealsIn,
  statusOf,
} from './calls.js';
import { isSurelyIn, sureDays } from './default-period.js';

type Shown =
  | { readonly kind: 'as-it-should-be' }
  | { readonly kind: 'demanded'; readonly plain: Call }
  | { readonly kind: 'left-out'; readonly plain: Call; readonly distributors: readonly string[] };

export default defineRule({
  requirement: 'api.meals.all-distributors',
  versions: JUDGED_VERSIONS.filter((version) => version !== '3.1'),
  inspects: 'Publication',
  messages: ['distributor-left-out', 'parameter-demanded'],
  select: (publication) => shown(publication),
  check: (what, context, { version }) => {
    switch (what.kind) {
      case 'as-it-should-be':
        return;
      case 'demanded': {
        const { plain } = what;
        const parameter = version === '2.0' ? 'distributorID' : 'distributorId';
        const data = { parameter, url: plain.url, status: statusOf(plain) ?? 0 };
        context.report('parameter-demanded', data, plain);
        return;
      }
      case 'left-out':
        for (const distributor of what.distributors) {
          context.report('distributor-left-out', { distributor }, what.plain);
        }
    }
  },
});

function shown(publication: Publication): Shown | null {
  const [plain] = mealCallsWithout(publication, 'distributor', 'period', 'lang');
  const single = ofEachDistributor(publication);
  if (plain === undefined || single.length === 0) return null;
  const all = mealsIn(plain);
  if (all === null) {
    // 2.0 lets a provider say that it has not implemented it.
    if (publication.version === '2.0' && statusOf(plain) === 501)
      return { kind: 'as-it-should-be' };
    return isRefused(plain) || isMissing(plain) ? { kind: 'demanded', plain } : null;
  }
  // Meals that name no distributor may be of any.
  if (all.some(({ distributors }) => distributors.length === 0)) return null;
  const distributors = single.filter((one) => !all.some((meal) => isOf(meal, one)));
  if (distributors.length > 0) return { kind: 'left-out', plain, distributors };
  // One of many may be the only one that is given.
  const isWhole = single.length > 1 || allDistributors(publication).length === 1;
  return isWhole ? { kind: 'as-it-should-be' } : null;
}

/** The distributors that had meals when they were asked for alone, on days that no reading leaves out. */
function ofEachDistributor(publication: Publication): string[] {
  const days = new Set(sureDays(publication));
  return callsFor(publication, 'meals').flatMap((call) => {
    const { distributor, period, lang } = call.question;
    if (distributor === null || period !== null || lang !== null) return [];
    const isGiven = mealsIn(call)?.some(
      (meal) => isOf(meal, distributor) && isSurelyIn(meal, days),
    );
    return isGiven ? [distributor] : [];
  });
}

function isOf({ distributors }: MealFacts, asked: string): boolean {
  return distributors.some((id) => isSameId(id, asked));
}
